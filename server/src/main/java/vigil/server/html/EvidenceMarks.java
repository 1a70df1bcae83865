package vigil.server.html;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.each;
import static j2html.TagCreator.mark;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vigil.corpus.Entry;
import vigil.corpus.Evidence;
import vigil.corpus.Facet;
import vigil.corpus.Field;
import vigil.corpus.PageStart;
import vigil.corpus.Tag;

/// The texts of an entry with the words marked that justify its tags.
///
/// Each piece of evidence is one `<mark>` that a link can point to, nested where one lies within another, and cut in
/// two where it crosses the end of another, of a paragraph or of a page.
final class EvidenceMarks {
    private final Entry entry;
    private final List<Stretch> stretches = new ArrayList<>();

    EvidenceMarks(Entry entry) {
        this.entry = entry;
        for (int tag = 0; tag < entry.tags().size(); tag++) {
            List<Evidence> evidence = entry.tags().get(tag).evidence();
            for (int piece = 0; piece < evidence.size(); piece++) {
                stretches.add(Stretch.of(entry.tags().get(tag), evidence.get(piece), id(tag, piece)));
            }
        }
        stretches.sort(Comparator.naturalOrder());
    }

    /// The id of a `<mark>`, from the place of the tag and of the evidence within it.
    static String id(int tag, int piece) {
        return "e" + (tag + 1) + "-" + (piece + 1);
    }

    /// A stretch of a field to mark; an empty id where it is the continuation of one.
    /// Of two with the same words the region is the outer one, as it is there because of the country.
    private record Stretch(Field field, int start, int end, String id, String facet, String meaning)
            implements Comparable<Stretch> {
        private static final Comparator<Stretch> ORDER = Comparator.comparingInt(Stretch::start)
                .thenComparing(Comparator.comparingInt(Stretch::end).reversed())
                .thenComparing(stretch -> !stretch.facet().equals(Facet.REGION.parameter()));

        static Stretch of(Tag tag, Evidence evidence, String id) {
            String role = Wording.role(tag);
            return new Stretch(
                    evidence.field(),
                    evidence.start(),
                    evidence.end(),
                    id,
                    tag.facet().parameter(),
                    Wording.facet(tag.facet()) + ": " + tag.label() + (role.isEmpty() ? "" : ", " + role) + " ("
                            + evidence.rule() + ")");
        }

        Stretch within(int from, int to) {
            return new Stretch(field, Math.max(start, from), Math.min(end, to), start < from ? "" : id, facet, meaning);
        }

        @Override
        public int compareTo(Stretch other) {
            return ORDER.compare(this, other);
        }
    }

    /// A field of one line.
    DomContent line(Field field) {
        return marked(field, 0, entry.words(field).length());
    }

    /// One line of the captions, which begins at this offset of [Field#CAPTION].
    DomContent caption(int start, int length) {
        return marked(Field.CAPTION, start, start + length);
    }

    /// The text as paragraphs, with the number of each page where it begins.
    DomContent paragraphs() {
        String text = entry.text();
        var paragraphs = new ArrayList<DomContent>();
        Set<Integer> pagesShown = new HashSet<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            paragraphs.add(p(each(pieces(start, end, pagesShown).stream())));
            start = end + 1;
        }
        return each(paragraphs.stream());
    }

    private List<DomContent> pieces(int start, int end, Set<Integer> pagesShown) {
        var pieces = new ArrayList<DomContent>();
        int done = start;
        for (PageStart page : entry.pageStarts()) {
            boolean here = page.offset() >= start && page.offset() < end;
            if (here && entry.publication().pages() > 1) {
                pieces.add(marked(Field.TEXT, done, page.offset()));
                pieces.add(span(attrs(".page-start"), Wording.page(page.page()))
                        .withCondId(pagesShown.add(page.page()), "page-" + page.page()));
                done = page.offset();
            }
        }
        pieces.add(marked(Field.TEXT, done, end));
        return pieces;
    }

    private DomContent marked(Field field, int from, int to) {
        Deque<Stretch> here = new ArrayDeque<>();
        stretches.stream()
                .filter(stretch -> stretch.field() == field && stretch.start() < to && stretch.end() > from)
                .map(stretch -> stretch.within(from, to))
                .sorted()
                .forEach(here::add);
        return nested(entry.words(field), from, to, here);
    }

    private static DomContent nested(String words, int from, int to, Deque<Stretch> stretches) {
        var content = new ArrayList<DomContent>();
        int done = from;
        while (!stretches.isEmpty()) {
            Stretch outer = stretches.removeFirst();
            content.add(text(words.substring(done, outer.start())));
            List<Stretch> inner = new ArrayList<>();
            List<Stretch> rest = new ArrayList<>();
            for (Stretch other : stretches) {
                if (other.start() < outer.end()) {
                    inner.add(other.within(outer.start(), outer.end()));
                }
                if (other.end() > outer.end()) {
                    rest.add(other.within(outer.end(), other.end()));
                }
            }
            rest.sort(Comparator.naturalOrder());
            stretches = new ArrayDeque<>(rest);
            content.add(
                    mark(attrs("." + outer.facet()), nested(words, outer.start(), outer.end(), new ArrayDeque<>(inner)))
                            .withCondId(!outer.id().isEmpty(), outer.id())
                            .withTitle(outer.meaning()));
            done = outer.end();
        }
        content.add(text(words.substring(done, to)));
        return each(content.stream());
    }
}
