package vigil.server.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;

import vigil.corpus.FacetPage;
import vigil.corpus.FacetRequest;
import vigil.server.request.Parameters;
import vigil.server.request.RequestParser;

/// All values of one facet, page by page, counted under a search.
///
/// @param request what was asked
/// @param answer the values
public record FacetValuesPage(FacetRequest request, FacetPage answer) {

    /// The page.
    public String html() {
        String facet = request.facet().parameter();
        Parameters asked = RequestParser.parameters(request.within());
        Parameters prefixed = request.prefix().isEmpty() ? asked : asked.with("prefix", request.prefix());
        String next = answer.next();
        return Layout.page(
                Wording.facet(request.facet()),
                asked,
                h1(Wording.facet(request.facet()) + ": "
                        + Wording.number(answer.counts().total()) + " values"),
                p(a("← Back to the entries").withHref(asked.url("/search"))),
                form(
                                attrs(".prefix"),
                                label("Beginning with ").withFor("prefix"),
                                input().withType("search")
                                        .withId("prefix")
                                        .withName("prefix")
                                        .withValue(request.prefix()),
                                each(
                                        asked.values(),
                                        (name, values) -> each(
                                                values,
                                                value -> input().withType("hidden")
                                                        .withName(name)
                                                        .withValue(value))),
                                button("Show").withType("submit"))
                        .withAction("/facets/" + facet),
                div(
                        attrs(".all-values.facet." + facet),
                        new FacetColumn(asked).values(request.facet(), answer.counts())),
                answer.counts().untagged() == 0
                        ? null
                        : p(attrs(".muted"), Wording.entries(answer.counts().untagged()) + " without a value"),
                next == null
                        ? null
                        : nav(
                                        attrs(".paging"),
                                        a(attrs(".next"), "Next →")
                                                .withHref(prefixed.with("cursor", next)
                                                        .url("/facets/" + facet))
                                                .withRel("next"))
                                .attr("aria-label", "Pages"));
    }
}
