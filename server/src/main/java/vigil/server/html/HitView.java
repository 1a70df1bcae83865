package vigil.server.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.mark;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Entry;
import vigil.corpus.Facet;
import vigil.corpus.Hit;
import vigil.corpus.PageRange;
import vigil.corpus.Publication;
import vigil.corpus.Reading;
import vigil.corpus.Role;
import vigil.corpus.Snippet;
import vigil.corpus.Tag;
import vigil.server.request.FilterValue;
import vigil.server.request.Parameters;

/// One hit in a list: what it is, where it stands, the words around the match, and its tags as choices.
final class HitView {
    /// Tags of one facet.
    private static final int TAGS_SHOWN = 4;

    private static final List<Facet> FACETS_SHOWN =
            List.of(Facet.ORGANIZATION, Facet.COUNTRY, Facet.CRIME, Facet.THEME);

    private final Parameters asked;

    /// Hits of the request with these parameters.
    HitView(Parameters asked) {
        this.asked = asked.without("cursor", "before");
    }

    DomContent of(Hit hit) {
        Entry entry = hit.entry();
        return article(
                attrs(".hit"),
                h2(a(Wording.heading(entry))
                        .withHref("/entries/" + entry.id())
                        .withLang(entry.language())
                        .withDir(Wording.direction(entry.language()))),
                where(entry),
                each(hit.snippets(), snippet -> snippet(entry, snippet)),
                tags(entry),
                iff(hit.ofPublication() > 0, others(hit)));
    }

    /// The way to all hits of the publication, some of which stand on later pages.
    private DomContent others(Hit hit) {
        Publication publication = hit.entry().publication();
        return p(a("All " + Wording.number(hit.ofPublication()) + " entries found in "
                                + Wording.publication(publication))
                        .withHref(asked.with(Facet.PUBLICATION.parameter(), publication.id())
                                .url("/search")))
                .withClass("others");
    }

    /// Kind, section, publication, date and pages of an entry, and the way into the file.
    static DomContent where(Entry entry) {
        Publication publication = entry.publication();
        String section = entry.section();
        var parts = new ArrayList<DomContent>();
        parts.add(span(attrs(".kind"), entry.kind().label()));
        if (section != null) {
            parts.add(span(section).withLang(entry.language()));
        }
        parts.add(a(Wording.publication(publication)).withHref("/publications/" + publication.id()));
        parts.add(text(Wording.pages(entry.pages())));
        parts.add(file(publication, entry.pages().first()));
        return ul(attrs(".where"), each(parts, part -> li(part)));
    }

    /// What must be known of the words of some pages before they are relied on; null where nothing.
    static @Nullable DomContent reliability(Reading reading, PageRange pages) {
        List<String> sentences = Wording.reliability(reading, pages);
        return sentences.isEmpty() ? null : p(attrs(".muted.reliability"), String.join(" ", sentences));
    }

    /// The way into the file of a publication, at a page.
    static DomContent file(Publication publication, int page) {
        String path = "/publications/" + publication.id() + "/file";
        return publication.pages() > 1
                ? a("Open the file at page " + page).withHref(path + "#page=" + page)
                : a("Open the file").withHref(path);
    }

    private static DomContent snippet(Entry entry, Snippet snippet) {
        var words = new ArrayList<DomContent>();
        int done = 0;
        for (Snippet.Mark match : snippet.marks()) {
            words.add(text(snippet.text().substring(done, match.start())));
            words.add(mark(snippet.text().substring(match.start(), match.end())));
            done = match.end();
        }
        words.add(text(snippet.text().substring(done)));
        return p(
                attrs(".snippet"),
                iff(entry.publication().pages() > 1, span(attrs(".page"), Wording.page(snippet.page()))),
                span(each(words.stream())).withLang(entry.language()).withDir(Wording.direction(entry.language())));
    }

    private DomContent tags(Entry entry) {
        List<Tag> shown = FACETS_SHOWN.stream()
                .flatMap(facet -> entry.tags().stream()
                        .filter(tag -> tag.facet() == facet)
                        .sorted(Comparator.comparing(HitView::passing))
                        .limit(TAGS_SHOWN))
                .toList();
        long all = entry.tags().stream()
                .filter(tag -> FACETS_SHOWN.contains(tag.facet()))
                .count();
        long more = all - shown.size();
        return iff(
                !shown.isEmpty(),
                ul(
                                attrs(".tags"),
                                each(shown, tag -> li(tag(tag))),
                                iff(more > 0, li(a(more + " more").withHref("/entries/" + entry.id() + "#tags"))))
                        .attr("aria-label", "Tags"));
    }

    /// Whether the tag is for something named in passing, which is shown last.
    private static boolean passing(Tag tag) {
        return tag.role() == Role.MENTION || tag.role() == Role.HOME;
    }

    private DomContent tag(Tag tag) {
        String name = tag.facet().parameter();
        return a(
                        attrs(".tag." + name),
                        text(tag.label()),
                        iff(!Wording.role(tag).isEmpty(), span(attrs(".role"), " " + Wording.role(tag))))
                .withHref(asked.with(name, FilterValue.written(tag.value())).url("/search"))
                .withTitle(Wording.facet(tag.facet()) + ": " + tag.label());
    }
}
