package vigil.server.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import vigil.corpus.Facet;
import vigil.corpus.FacetPage;
import vigil.corpus.FacetRequest;
import vigil.server.request.Choice;
import vigil.server.request.FacetTree;
import vigil.server.request.Parameters;
import vigil.server.request.RequestParser;

/// All values of one facet, page by page, counted under a search.
///
/// @param request what was asked
/// @param choices the choices made, named for people
/// @param answer the values
/// @param before the cursors of the pages before this one, as [Paging] has them
/// @param tree how the values of facets nest
public record FacetValuesPage(
        FacetRequest request, List<Choice> choices, FacetPage answer, List<String> before, FacetTree tree) {

    /// The page.
    public String html() {
        Facet facet = request.facet();
        Parameters asked = RequestParser.parameters(request.within());
        var filters = request.within().filters();
        var column = new FacetColumn(asked, filters, tree);
        boolean whole = request.prefix().isEmpty() && request.cursor() == null;
        return Layout.page(
                Wording.facet(facet),
                asked,
                div(
                        attrs(".summary"),
                        h1(headline()),
                        p(a("← Back to the entries").withHref(asked.url("/search"))),
                        new Chips(path(), listed(asked), choices, filters.countryRole()).html()),
                prefix(asked),
                div(
                        attrs(".all-values.facet." + facet.parameter()),
                        iff(facet == Facet.COUNTRY, column.roles(path(), request.prefix())),
                        facet == Facet.YEAR ? column.years(answer.counts()) : null,
                        column.values(facet, answer.counts().values())
                                .with(
                                        whole
                                                ? column.untagged(
                                                        facet, answer.counts().untagged())
                                                : null)),
                new Paging(path(), listed(asked), request.cursor(), answer.next(), before).html());
    }

    private String path() {
        return "/facets/" + request.facet().parameter();
    }

    private DomContent headline() {
        int total = answer.counts().total();
        String values =
                Wording.facet(request.facet()) + ": " + Wording.number(total) + (total == 1 ? " value" : " values");
        String words = request.within().text();
        return text(words.isEmpty() ? values : values + " for “" + words + "”");
    }

    /// The parameters of the first page of this list.
    private Parameters listed(Parameters asked) {
        Parameters prefixed = request.prefix().isEmpty() ? asked : asked.with("prefix", request.prefix());
        return request.size() == RequestParser.DEFAULT_FACET_PAGE
                ? prefixed
                : prefixed.with("size", Integer.toString(request.size()));
    }

    private DomContent prefix(Parameters asked) {
        return form(
                        attrs(".prefix"),
                        label("Beginning with ").withFor("prefix"),
                        input().withType("search")
                                .withId("prefix")
                                .withName("prefix")
                                .withValue(request.prefix()),
                        Layout.hidden(asked),
                        button("Show").withType("submit"))
                .withAction(path());
    }
}
