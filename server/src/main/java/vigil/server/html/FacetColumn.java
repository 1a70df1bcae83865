package vigil.server.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.UlTag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vigil.corpus.Facet;
import vigil.corpus.FacetCount;
import vigil.corpus.FacetCounts;
import vigil.server.request.Parameters;

/// The choices that narrow an answer: for each facet its values, each a link whose click gives exactly its count.
final class FacetColumn {
    private static final List<Facet> ORDER = List.of(
            Facet.COUNTRY,
            Facet.CRIME,
            Facet.ORGANIZATION,
            Facet.THEME,
            Facet.REGION,
            Facet.YEAR,
            Facet.PUBLICATION,
            Facet.SECTION,
            Facet.KIND,
            Facet.LANGUAGE);

    private final Parameters asked;

    /// The choices beside those that were made.
    FacetColumn(Parameters asked) {
        this.asked = asked.without("cursor", "before", "prefix");
    }

    /// All facets that have a value.
    DomContent column(Map<Facet, FacetCounts> facets) {
        return each(facets.entrySet().stream()
                .filter(facet -> !facet.getValue().values().isEmpty())
                .sorted(Comparator.comparingInt(facet -> ORDER.indexOf(facet.getKey())))
                .map(facet -> group(facet.getKey(), facet.getValue())));
    }

    /// One facet with its heading, its values, and what has none.
    DomContent group(Facet facet, FacetCounts counts) {
        String name = facet.parameter();
        return div(
                attrs(".facet." + name),
                h3(Wording.facet(facet)),
                iff(facet == Facet.COUNTRY, roles()),
                values(facet, counts),
                div(
                        attrs(".rest"),
                        iff(
                                counts.more(),
                                a("All " + Wording.number(counts.total()) + " …")
                                        .withHref(asked.url("/facets/" + name))),
                        iff(counts.untagged() > 0, span(Wording.number(counts.untagged()) + " without"))));
    }

    /// The values of one facet; years in their order, the latest first.
    UlTag values(Facet facet, FacetCounts counts) {
        List<FacetCount> values = facet == Facet.YEAR
                ? counts.values().stream()
                        .sorted(Comparator.comparing(FacetCount::value).reversed())
                        .toList()
                : counts.values();
        boolean chosen = !asked.all(facet.parameter()).isEmpty();
        return ul(each(values, count -> value(facet, count, chosen)));
    }

    private DomContent value(Facet facet, FacetCount count, boolean chosen) {
        String name = facet.parameter();
        boolean combines = facet != Facet.YEAR;
        String said = said(facet, count);
        return li(
                        a(
                                        attrs(".value"),
                                        span(attrs(".label"), said),
                                        text(" "),
                                        span(attrs(".count"), Wording.number(count.count())))
                                .withHref(asked.with(name, count.value()).url("/search"))
                                .attr("aria-current", count.selected() ? "true" : null),
                        span(
                                attrs(".more"),
                                iff(
                                        combines && chosen && !count.selected(),
                                        small("or", "or " + said, asked.plus(name, count.value()))),
                                iff(
                                        combines && !count.selected(),
                                        small("not", "without " + said, asked.plus(name, "!" + count.value()))),
                                iff(
                                        count.selected(),
                                        small("×", "no longer only " + said, without(name, count, combines)))))
                .withCondClass(count.selected(), "chosen");
    }

    private Parameters without(String name, FacetCount count, boolean combines) {
        return combines ? asked.minus(name, count.value()) : asked.without(name);
    }

    private static String said(Facet facet, FacetCount count) {
        return facet == Facet.LANGUAGE ? Wording.language(count.value()) : count.label();
    }

    private static DomContent small(String sign, String meaning, Parameters chosen) {
        return a(sign).withHref(chosen.url("/search")).withTitle(meaning).attr("aria-label", meaning);
    }

    private DomContent roles() {
        boolean about = asked.all("role").contains("about");
        return p(
                attrs(".roles"),
                about
                        ? a("in any role").withHref(asked.without("role").url("/search"))
                        : a("only entries about it")
                                .withHref(asked.with("role", "about").url("/search")));
    }
}
