package vigil.server.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import vigil.corpus.Publication;
import vigil.server.request.Parameters;

/// The list of all publications.
///
/// @param publications in the order in which they are shown
public record PublicationsPage(List<Publication> publications) {

    /// The page.
    public String html() {
        return Layout.page(
                "Publications",
                Parameters.NONE,
                h1(Wording.publications(publications.size())),
                publications.isEmpty()
                        ? p(
                                "Nothing is indexed yet. The command vigil index with a folder of publications changes that.")
                        : list(publications));
    }

    /// Publications, each with what tells it from others.
    static DomContent list(List<Publication> publications) {
        return ul(
                attrs(".publications"),
                each(
                        publications,
                        publication -> li(
                                a(publication.title())
                                        .withHref("/publications/" + publication.id())
                                        .withLang(publication.language())
                                        .withDir(Wording.direction(publication.language())),
                                span(attrs(".muted"), facts(publication)))));
    }

    private static String facts(Publication publication) {
        var facts = new ArrayList<String>();
        String publisher = publication.publisher();
        String date = publication.date();
        if (publisher != null) {
            facts.add(publisher);
        }
        if (date != null) {
            facts.add(Wording.date(date));
        }
        facts.add(publication.pages() == 1 ? "1 page" : Wording.number(publication.pages()) + " pages");
        facts.add(Wording.language(publication.language()));
        return " " + String.join(" · ", facts);
    }
}
