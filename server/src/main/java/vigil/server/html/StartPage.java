package vigil.server.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vigil.corpus.Facet;
import vigil.corpus.FacetCounts;
import vigil.corpus.Filters;
import vigil.corpus.IndexStatus;
import vigil.corpus.Publication;
import vigil.server.request.FacetTree;
import vigil.server.request.Parameters;

/// What is there before anything is asked: a search box, what is in the index, and ways to ask.
///
/// @param status what is in the index
/// @param publications all publications
/// @param facets the most frequent values
/// @param tree how the values of facets nest
public record StartPage(
        IndexStatus status, List<Publication> publications, Map<Facet, FacetCounts> facets, FacetTree tree) {
    private static final int PUBLICATIONS_SHOWN = 12;
    private static final List<Facet> FACETS = List.of(Facet.COUNTRY, Facet.CRIME, Facet.ORGANIZATION, Facet.THEME);

    /// The page.
    public String html() {
        return Layout.start(
                "Vigil",
                section(
                        attrs(".welcome"),
                        h1("Vigil"),
                        p(
                                attrs(".lead"),
                                "Who wrote what about mass-atrocity crimes: about which country, about which "
                                        + "crime, on which page."),
                        Layout.searchBox(Parameters.NONE),
                        p(attrs(".muted"), holdings())),
                facetLists(),
                section(attrs(".ask"), h2("Ways to ask"), examples()),
                section(
                        attrs(".shelf"),
                        h2("Publications"),
                        PublicationsPage.list(
                                publications.stream().limit(PUBLICATIONS_SHOWN).toList()),
                        publications.size() > PUBLICATIONS_SHOWN
                                ? p(a("All " + Wording.publications(publications.size()))
                                        .withHref("/publications"))
                                : null));
    }

    private String holdings() {
        if (status.entries() == 0) {
            return "Nothing is indexed yet. The command vigil index with a folder of publications changes that.";
        }
        String said = Wording.entries(status.entries()) + " of " + Wording.publications(status.publications());
        FacetCounts dated = facets.get(Facet.YEAR);
        if (dated == null || dated.years().isEmpty()) {
            return said;
        }
        int first = dated.years().firstKey();
        int last = dated.years().lastKey();
        return said + ", " + (first == last ? first : first + " to " + last);
    }

    private DomContent facetLists() {
        var column = new FacetColumn(Parameters.NONE, Filters.NONE, tree);
        var shown = new ArrayList<DomContent>();
        for (Facet facet : FACETS) {
            FacetCounts counts = facets.get(facet);
            if (counts != null && !counts.values().isEmpty()) {
                shown.add(column.group(facet, counts));
            }
        }
        return section(attrs(".start-facets"), each(shown.stream())).attr("aria-label", "What the entries are about");
    }

    private static DomContent examples() {
        Map<String, String> examples = new LinkedHashMap<>();
        examples.put("genocide prevention", "both words, in any form");
        examples.put("\"responsibility to protect\"", "the words in this order");
        examples.put("Libya OR Syria", "either word");
        examples.put("tribunal -Rwanda", "without a word");
        examples.put("(ratif* OR implement*) \"Rome Statute\"", "words by their beginning, in brackets");
        examples.put("heading:women", "in the heading only");
        return dl(each(
                examples,
                (query, meaning) -> div(
                        dt(a(code(query))
                                .withHref(Parameters.NONE.with("q", query).url("/search"))),
                        dd(meaning))));
    }
}
