package vigil.server.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Entry;
import vigil.corpus.Hit;
import vigil.corpus.SimilarEntries;

/// The ways from an entry to those that are like it, and to its copies.
final class SimilarList {
    private SimilarList() {}

    /// The lists that are not empty; null where both are.
    static @Nullable DomContent of(SimilarEntries similar) {
        return similar.hits().isEmpty() && similar.copies().isEmpty()
                ? null
                : section(
                                attrs(".similar"),
                                list("The same text", similar.copies()),
                                list("Similar entries", similar.hits()))
                        .attr("aria-label", "Similar entries");
    }

    private static @Nullable DomContent list(String name, List<Hit> hits) {
        return hits.isEmpty() ? null : div(h2(name), ul(attrs(".entries"), each(hits, hit -> li(entry(hit.entry())))));
    }

    private static DomContent entry(Entry entry) {
        return div(
                a(Wording.heading(entry))
                        .withHref("/entries/" + entry.id())
                        .withLang(entry.language())
                        .withDir(Wording.direction(entry.language())),
                span(attrs(".muted"), " " + Wording.publication(entry.publication())));
    }
}
