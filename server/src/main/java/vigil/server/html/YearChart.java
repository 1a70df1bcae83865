package vigil.server.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.span;
import static j2html.TagCreator.tag;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vigil.corpus.FacetCount;
import vigil.server.request.Histogram;
import vigil.server.request.Parameters;

/// How many entries speak from which decade and which year: rows of bars, each of them a link that chooses its time.
///
/// Years are drawn where they are few, or where a few of them are chosen; a decade is the way to its years.
///
/// @param asked the parameters of the request
record YearChart(Parameters asked) {
    /// Bars of years that a column has room for.
    private static final int MOST_YEARS = 24;

    /// Units that the highest bar is high.
    private static final int HEIGHT = 100;

    /// Units that a bar is high at least, so that one entry among thousands is seen.
    private static final int LEAST = 4;

    /// The chart, and a form for any other stretch of years; null where all is of one year, or of none.
    @Nullable
    DomContent of(Histogram histogram) {
        if (histogram.years().size() < 2) {
            return null;
        }
        List<FacetCount> years = years(histogram);
        return div(
                attrs(".years"),
                histogram.decades().size() > 1 ? bars("Decades", histogram.decades()) : null,
                years.isEmpty() ? null : bars("Years", years),
                stretch(histogram));
    }

    private DomContent stretch(Histogram histogram) {
        String all = histogram.years().getFirst().label() + ".."
                + histogram.years().getLast().label();
        return form(
                        attrs(".stretch"),
                        label(attrs(".unseen"), "From year to year").withFor("year"),
                        input().withType("search")
                                .withId("year")
                                .withName("year")
                                .withValue(String.join("", asked.all("year")))
                                .withPlaceholder(all)
                                .attr("autocomplete", "off"),
                        Layout.hidden(asked.without("year")),
                        button("Show").withType("submit"))
                .withAction("/search");
    }

    private static List<FacetCount> years(Histogram histogram) {
        List<FacetCount> all = histogram.years();
        List<FacetCount> chosen = all.stream().filter(FacetCount::selected).toList();
        return all.size() <= MOST_YEARS ? all : chosen.size() <= MOST_YEARS ? chosen : List.of();
    }

    private DomContent bars(String name, List<FacetCount> bars) {
        long highest = bars.stream().mapToLong(FacetCount::count).max().orElse(0);
        return div(
                attrs(".chart"),
                ol(attrs(".bars"), each(bars, bar -> bar(bar, highest))).attr("aria-label", name),
                div(
                                attrs(".axis"),
                                span(bars.getFirst().label()),
                                iff(bars.size() > 1, span(bars.getLast().label())))
                        .attr("aria-hidden", "true"));
    }

    /// A bar, which is a link; where there is no entry, a gap.
    private DomContent bar(FacetCount bar, long highest) {
        String said = bar.label() + ": " + Wording.entries(bar.count());
        DomContent words = span(attrs(".unseen"), said);
        if (bar.count() == 0) {
            return li(words).withTitle(said);
        }
        return li(a(attrs(".bar"), drawn(bar.count(), highest), words)
                        .withHref(asked.with("year", bar.value()).url("/search"))
                        .withTitle(said)
                        .attr("aria-current", bar.selected() ? "true" : null))
                .withCondClass(bar.selected(), "chosen");
    }

    private static DomContent drawn(long count, long highest) {
        double height = Math.max(LEAST, (double) HEIGHT * count / Math.max(1, highest));
        return tag("svg")
                .attr("viewBox", "0 0 1 " + HEIGHT)
                .attr("preserveAspectRatio", "none")
                .attr("aria-hidden", "true")
                .with(tag("rect")
                        .attr("y", decimal(HEIGHT - height))
                        .attr("width", "1")
                        .attr("height", decimal(height)));
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
