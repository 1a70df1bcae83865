package vigil.server.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.q;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Grouping;
import vigil.corpus.Recognized;
import vigil.corpus.ResultPage;
import vigil.corpus.SearchRequest;
import vigil.corpus.Sort;
import vigil.server.request.Choice;
import vigil.server.request.FacetTree;
import vigil.server.request.Parameters;
import vigil.server.request.RequestParser;

/// The answer to a search.
///
/// @param request what was asked
/// @param choices the choices made, named for people
/// @param answer the answer
/// @param before the cursors of the pages before this one, as [Paging] has them
/// @param tree how the values of facets nest
public record SearchPage(
        SearchRequest request, List<Choice> choices, ResultPage answer, List<String> before, FacetTree tree) {
    /// The page.
    public String html() {
        Parameters asked = asked();
        String title = request.text().isEmpty() ? "All entries" : request.text();
        var hits = new HitView(asked);
        return Layout.page(
                title,
                asked,
                div(
                        attrs(".summary"),
                        h1(headline()),
                        understood(),
                        warnings(),
                        suggestion(asked),
                        recognized(asked),
                        new Chips("/search", asked, choices, request.filters().countryRole()).html()),
                div(
                        attrs(".columns"),
                        details(
                                        attrs(".facets"),
                                        summary("Narrow by country, crime, organization …"),
                                        new FacetColumn(asked, request.filters(), tree).column(answer.facets()))
                                .attr("aria-label", "Choices"),
                        section(
                                        attrs(".hits"),
                                        iff(answer.total() > 1, sorting(asked)),
                                        each(answer.hits(), hits::of),
                                        iff(answer.total() == 0, nothing(asked)),
                                        new Paging("/search", asked, request.cursor(), answer.next(), before).html(),
                                        related(hits))
                                .attr("aria-label", "Entries")));
    }

    private Parameters asked() {
        Parameters asked = RequestParser.parameters(request);
        return request.size() == RequestParser.DEFAULT_SIZE
                ? asked
                : asked.with("size", Integer.toString(request.size()));
    }

    private DomContent headline() {
        String found = Wording.entries(answer.total());
        return request.text().isEmpty()
                ? text(found)
                : each(text(found + " for "), span(attrs(".query"), "“" + request.text() + "”"));
    }

    private @Nullable DomContent understood() {
        boolean same = answer.interpreted().equals(request.text());
        return same || answer.interpreted().isBlank()
                ? null
                : details(attrs(".understood"), summary("How this was understood"), q(answer.interpreted()));
    }

    private @Nullable DomContent warnings() {
        return answer.warnings().isEmpty()
                ? null
                : ul(attrs(".warnings"), each(answer.warnings(), warning -> li(warning)))
                        .attr("role", "status");
    }

    private @Nullable DomContent suggestion(Parameters asked) {
        String better = answer.suggestion();
        return better == null
                ? null
                : p(
                        text("Did you mean "),
                        a(better).withHref(asked.with("q", better).url("/search")),
                        text("?"));
    }

    private @Nullable DomContent recognized(Parameters asked) {
        return answer.recognized().isEmpty()
                ? null
                : ul(attrs(".recognized"), each(answer.recognized(), value -> li(offered(asked, value))))
                        .attr("aria-label", "Named in the query");
    }

    private static DomContent offered(Parameters asked, Recognized value) {
        String name = value.facet().parameter();
        return a(
                        attrs(".chip." + name),
                        text("Only " + Wording.facet(value.facet()).toLowerCase(Locale.ROOT) + ": " + value.label()
                                + " "),
                        span(attrs(".count"), Wording.number(value.count())))
                .withHref(asked.without("cursor", "before")
                        .with(name, value.value())
                        .url("/search"));
    }

    private DomContent sorting(Parameters asked) {
        return nav(
                        attrs(".sorting"),
                        text("Sorted by "),
                        order(asked, Sort.RELEVANCE, "relevance"),
                        order(asked, Sort.NEWEST, "newest"),
                        order(asked, Sort.DATE, "oldest"),
                        grouping(asked))
                .attr("aria-label", "Order");
    }

    private DomContent order(Parameters asked, Sort sort, String name) {
        return sort == request.sort()
                ? strong(name)
                : a(name).withHref((sort == Sort.RELEVANCE ? asked.without("sort") : asked.with("sort", sort.value()))
                        .url("/search"));
    }

    /// Turns grouping off where it keeps entries of a publication apart, and on where it is off.
    private @Nullable DomContent grouping(Parameters asked) {
        if (request.grouping() == Grouping.NONE) {
            return a("No publication fills a page")
                    .withHref(asked.without("group").url("/search"));
        }
        boolean apart = answer.hits().stream().anyMatch(hit -> hit.ofPublication() > 0);
        return apart
                ? a("Each by itself, whatever its publication")
                        .withHref(asked.with("group", Grouping.NONE.value()).url("/search"))
                : null;
    }

    private DomContent nothing(Parameters asked) {
        Parameters words = Parameters.NONE.with("q", asked.all("q"));
        return div(
                attrs(".nothing"),
                p("No entry has all of this."),
                iff(!choices.isEmpty(), p(a("Search without the choices").withHref(words.url("/search")))),
                p("Fewer words find more. OR finds either word, prefix* any ending, and fuzzy~ another spelling."));
    }

    private @Nullable DomContent related(HitView hits) {
        return answer.related().isEmpty()
                ? null
                : div(attrs(".related"), h2(answer.relatedHeading()), each(answer.related(), hits::of));
    }
}
