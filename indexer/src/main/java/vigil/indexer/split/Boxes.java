package vigil.indexer.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Finds the texts of a newsletter that stand in printed boxes below a heading of their own, or go on with one that
/// does, and puts one part in the place of each, in the role [Part.Role#BOX].
///
/// Where most words stand in boxes, these are the way in which the publication is set, and tell nothing.
final class Boxes {
    /// A box of fewer words below a heading as articles have it may be the beginning of an article.
    private static final int LEAD_WORDS = 60;
    private static final double MOST = 0.5;

    private final List<List<Part>> pages;
    private final IdentityHashMap<Part, BoxText> texts = new IdentityHashMap<>();
    private final Map<Face, Integer> headings = new HashMap<>();
    private @Nullable BoxText last;
    /// The box in which the last text ended.
    private @Nullable Box lastBox;
    /// Whether no text stands below that in its columns.
    private boolean lastIsAtFoot;
    /// How the heading of the last text is set.
    private @Nullable Face lastHeading;

    Boxes(List<List<Part>> pages) {
        countHeadings(pages);
        List<List<Part>> found = find(pages);
        int all = pages.stream()
                .flatMap(List::stream)
                .filter(part -> !part.isMark())
                .mapToInt(Part::words)
                .sum();
        int boxed = texts.values().stream().mapToInt(BoxText::words).sum();
        this.pages = boxed > MOST * all ? pages : found;
    }

    /// The same pages, each text in a box as one part.
    List<List<Part>> pages() {
        return pages;
    }

    /// What stands in a box that such a part is for.
    BoxText text(Part box) {
        return Objects.requireNonNull(texts.get(box), "a part of these pages");
    }

    private void countHeadings(List<List<Part>> pages) {
        for (List<Part> page : pages) {
            page.stream()
                    .filter(part -> part.box() == 0 && part.is(Part.Role.DISPLAY))
                    .forEach(part -> headings.merge(Face.of(part), 1, Integer::sum));
        }
    }

    private List<List<Part>> find(List<List<Part>> pages) {
        var found = new ArrayList<List<Part>>();
        for (List<Part> page : pages) {
            var kept = new ArrayList<>(page);
            for (List<Part> box : BoxPlaces.boxes(page)) {
                if (begins(box, page, kept, found) || goesOn(box, page)) {
                    kept.removeAll(box);
                }
            }
            found.add(kept);
        }
        return found;
    }

    /// Whether a box has a text below a heading; that takes its place.
    private boolean begins(List<Part> box, List<Part> page, List<Part> kept, List<List<Part>> found) {
        BoxText text = BoxText.read(box);
        if (text == null
                || isLead(text, box, page)
                || isSubheaded(text, box, page)
                || !box.getFirst().is(Part.Role.DISPLAY) && BoxPlaces.isHeadedOutside(box, page)) {
            return false;
        }
        var whole = new Part(
                Part.Role.BOX,
                BoxOrder.STYLE,
                box.stream().flatMap(part -> part.lines().stream()).toList());
        int place = kept.indexOf(box.getFirst());
        kept.set(place, whole);
        Part begun = text.kicker() == null ? BoxPlaces.begun(box.getFirst(), kept.subList(0, place), found) : null;
        if (begun != null) {
            text.heading().addAll(0, begun.lines());
            (begun.page() == whole.page() ? kept : found.getLast()).remove(begun);
        }
        texts.put(whole, text);
        last = text;
        lastHeading = Face.of(text.kicker() == null ? box.getFirst() : box.get(1));
        end(box, page);
        return true;
    }

    /// Whether a box goes on with the text of the last one, though it begins with a heading: one within that text, for
    /// it is set otherwise than the heading above that.
    private boolean isSubheaded(BoxText text, List<Part> box, List<Part> page) {
        Face face = Face.of(box.getFirst());
        return last != null
                && !last.text().isEmpty()
                && text.kicker() == null
                && lastHeading != null
                && !face.equals(lastHeading)
                && !face.outshines(lastHeading)
                && HeadingWords.kind(box.getFirst().raw()).isEmpty()
                && box.getFirst().page() - last.text().getLast().page() <= 1
                && isNext(box, last.text().getLast().page(), page);
    }

    /// Whether a box has no heading and goes on with the text of the last one: with its sentence, or from the foot of
    /// its column to the head of another. What is in it is added to that.
    private boolean goesOn(List<Part> box, List<Part> page) {
        Face body = BoxText.body(box);
        BoxText text = last;
        if (text == null || body == null || text.text().isEmpty()) {
            return false;
        }
        Part end = text.text().getLast();
        boolean sentence = !end.last().endsSentence() || box.getFirst().first().startsSmall();
        boolean goesOn = box.getFirst().page() - end.page() <= 1
                && end.style().equals(body.style())
                && (sentence || isNext(box, end.page(), page));
        if (goesOn) {
            text.add(box, body);
            end(box, page);
        }
        return goesOn;
    }

    private void end(List<Part> box, List<Part> page) {
        lastBox = BoxPlaces.around(box);
        lastIsAtFoot = BoxPlaces.isAtEdge(lastBox, page, false);
    }

    /// Whether a box is where a text that ended in the last one goes on: at the head of another column if that is at
    /// the foot of its own, or below it with no more than a picture between.
    private boolean isNext(List<Part> box, int lastPage, List<Part> page) {
        Box own = BoxPlaces.around(box);
        if (lastBox == null || box.getFirst().page() != lastPage) {
            return lastBox != null && lastIsAtFoot && BoxPlaces.isAtEdge(own, page, true);
        }
        boolean beside = lastBox.right() <= own.left() && own.top() < lastBox.bottom();
        return BoxPlaces.isDirectlyAbove(lastBox, box, page)
                || beside && lastIsAtFoot && BoxPlaces.isAtEdge(own, page, true);
    }

    /// Whether a box may be the heading and the first words of an article that goes on below it.
    private boolean isLead(BoxText text, List<Part> box, List<Part> page) {
        if (text.words() >= LEAD_WORDS) {
            return false;
        }
        Part heading = text.kicker() == null ? box.getFirst() : box.get(1);
        int after = page.indexOf(box.getLast()) + 1;
        boolean alike = headings.getOrDefault(Face.of(heading), 0) > 1;
        return alike && after < page.size() && page.get(after).is(Part.Role.TEXT);
    }
}
