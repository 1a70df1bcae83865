package vigil.indexer.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Kind;

/// Finds the texts of a newsletter that stand in printed boxes below a heading of their own, or go on with one that
/// does, and puts one part in the place of each, in the role [Part.Role#BOX].
///
/// Where most words stand in boxes, these are the way in which the publication is set, and tell nothing.
final class Boxes {
    private static final int HEADING_WORDS = 40;
    private static final int SUBTITLE_LINES = 2;
    private static final int FEWEST_WORDS = 12;
    /// A box of fewer words below a heading as articles have it may be the beginning of an article.
    private static final int LEAD_WORDS = 60;
    private static final double MOST = 0.5;
    /// A heading stands as near to its text, in points.
    private static final float NEAR = 12;

    /// What stands in a box.
    ///
    /// @param kicker words above the heading that tell its kind; null where there are none
    /// @param text in all boxes that it goes on in
    record Text(
            @Nullable Part kicker,
            List<PrintedLine> heading,
            List<PrintedLine> subtitle,
            List<Part> text,
            List<Part> captions) {
        private int words() {
            return text.stream().mapToInt(Part::words).sum();
        }
    }

    private final List<List<Part>> pages;
    private final Map<Part, Text> texts = new IdentityHashMap<>();
    private final Map<Face, Integer> headings = new HashMap<>();
    private @Nullable Text last;
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
        int boxed = texts.values().stream().mapToInt(Text::words).sum();
        this.pages = boxed > MOST * all ? pages : found;
    }

    /// The same pages, each text in a box as one part.
    List<List<Part>> pages() {
        return pages;
    }

    /// What stands in a box that such a part is for.
    Text text(Part box) {
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
            for (List<Part> box : boxes(page)) {
                if (begins(box, page, kept, found) || goesOn(box, page)) {
                    kept.removeAll(box);
                }
            }
            found.add(kept);
        }
        return found;
    }

    /// The boxes of a page by columns, each from top to bottom.
    private static List<List<Part>> boxes(List<Part> page) {
        var boxes = new LinkedHashMap<Integer, List<Part>>();
        page.stream()
                .filter(part -> part.box() > 0 && isContent(part) && Box.of(part) != null)
                .forEach(part -> boxes.computeIfAbsent(part.box(), _ -> new ArrayList<>()).add(part));
        var inOrder = new ArrayList<List<Part>>();
        for (List<Part> box : boxes.values()) {
            int place = 0;
            while (place < inOrder.size() && isBefore(around(inOrder.get(place)), around(box))) {
                place++;
            }
            inOrder.add(place, box);
        }
        return inOrder;
    }

    private static boolean isBefore(Box one, Box other) {
        boolean beside = one.right() <= other.left() || other.right() <= one.left();
        return beside ? one.left() < other.left() : one.top() < other.top();
    }

    private static Box around(List<Part> box) {
        return Objects.requireNonNull(Box.around(box));
    }

    /// Whether a box has a text below a heading; that takes its place.
    private boolean begins(List<Part> box, List<Part> page, List<Part> kept, List<List<Part>> found) {
        Text text = read(box);
        if (text == null
                || isLead(text, box, page)
                || isSubheaded(text, box, page)
                || !box.getFirst().is(Part.Role.DISPLAY) && isHeadedOutside(box, page)) {
            return false;
        }
        var whole = new Part(
                Part.Role.BOX,
                BoxOrder.STYLE,
                box.stream().flatMap(part -> part.lines().stream()).toList());
        int place = kept.indexOf(box.getFirst());
        kept.set(place, whole);
        Part begun = text.kicker() == null ? begun(box.getFirst(), kept.subList(0, place), found) : null;
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
    private boolean isSubheaded(Text text, List<Part> box, List<Part> page) {
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

    /// The first lines of a heading, at the foot of the column or page before, where no more of its box stands; null
    /// where the heading is whole.
    private static @Nullable Part begun(Part heading, List<Part> before, List<List<Part>> pages) {
        List<Part> content = before.stream().filter(Boxes::isContent).toList();
        boolean over = content.isEmpty() && !pages.isEmpty();
        List<Part> last = over ? pages.getLast().stream().filter(part -> !part.isMark()).toList() : content;
        Part begun = last.isEmpty() ? null : last.getLast();
        if (begun == null
                || !begun.is(Part.Role.DISPLAY)
                || begun.box() > 0 && !over
                || !Face.of(begun).equals(Face.of(heading))) {
            return null;
        }
        Box above = Box.of(begun);
        Box own = Box.of(heading);
        boolean column = above != null && own != null && own.bottom() < above.top() && own.left() > above.left();
        return over || column ? begun : null;
    }

    /// Whether a heading outside of a box stands directly above it.
    private static boolean isHeadedOutside(List<Part> box, List<Part> page) {
        Box own = around(box);
        return page.stream()
                .filter(part -> part.box() == 0 && part.is(Part.Role.DISPLAY))
                .map(Box::of)
                .anyMatch(other -> other != null
                        && other.isOver(own)
                        && own.top() - other.bottom() < NEAR
                        && own.top() >= other.bottom());
    }

    /// Whether a box has no heading and goes on with the text of the last one: with its sentence, or from the foot of
    /// its column to the head of another. What is in it is added to that.
    private boolean goesOn(List<Part> box, List<Part> page) {
        Face body = body(box);
        Part end = last == null || last.text().isEmpty() ? null : last.text().getLast();
        if (body == null || end == null || box.getFirst().page() - end.page() > 1) {
            return false;
        }
        boolean sentence = !end.last().endsSentence() || box.getFirst().first().startsSmall();
        boolean goesOn = end.style().equals(body.style()) && (sentence || isNext(box, end.page(), page));
        if (goesOn) {
            add(box, body, last);
            end(box, page);
        }
        return goesOn;
    }

    private void end(List<Part> box, List<Part> page) {
        lastBox = around(box);
        lastIsAtFoot = isAtEdge(lastBox, page, false);
    }

    /// Whether a box is where a text that ended in the last one goes on: at the head of another column if that is at
    /// the foot of its own, or below it with no more than a picture between.
    private boolean isNext(List<Part> box, int lastPage, List<Part> page) {
        Box own = around(box);
        if (lastBox == null || box.getFirst().page() != lastPage) {
            return lastBox != null && lastIsAtFoot && isAtEdge(own, page, true);
        }
        Box before = lastBox;
        boolean below = before.isOver(own)
                && page.stream()
                        .filter(part -> isText(part) && part.box() != box.getFirst().box())
                        .map(Box::of)
                        .noneMatch(part -> part != null
                                && part.top() > before.bottom() - 1
                                && part.bottom() < own.top() + 1
                                && before.isOver(part));
        boolean beside = before.right() <= own.left() && own.top() < before.bottom();
        return below || beside && lastIsAtFoot && isAtEdge(own, page, true);
    }

    private static boolean isText(Part part) {
        return isContent(part) && !part.is(Part.Role.CAPTION);
    }

    /// Whether no text stands above a box, or below it, in its columns, up to what runs across the page there.
    private static boolean isAtEdge(Box own, List<Part> page, boolean upper) {
        float edge = upper ? -Float.MAX_VALUE : Float.MAX_VALUE;
        for (Part part : page) {
            Box other = part.isHeadingOrBanner() || part.is(Part.Role.MASTHEAD) ? Box.of(part) : null;
            if (other != null && part.box() == 0 && isAlone(part, other, page)) {
                if (upper && other.bottom() <= own.top() + 1) {
                    edge = Math.max(edge, other.bottom());
                } else if (!upper && other.top() >= own.bottom() - 1) {
                    edge = Math.min(edge, other.top());
                }
            }
        }
        for (Part part : page) {
            Box other = isText(part) ? Box.of(part) : null;
            boolean between = other != null
                    && (upper
                            ? other.bottom() > edge && other.bottom() <= own.top() + 1 && other.isOver(own)
                            : other.top() < edge && other.top() >= own.bottom() - 1 && own.isOver(other));
            if (between) {
                return false;
            }
        }
        return true;
    }

    /// Whether nothing on the page stands beside a heading.
    private static boolean isAlone(Part heading, Box own, List<Part> page) {
        for (Part part : page) {
            Box other = part.isMark() || part == heading ? null : Box.of(part);
            if (other != null && other.isBeside(own)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isContent(Part part) {
        return switch (part.role()) {
            case TEXT, DISPLAY, BANNER, SUBHEAD, TITLE, SUBTITLE, CAPTION -> true;
            case PULL_QUOTE, GOES_ON, RUNNING_HEAD, PAGE_NUMBER, CONTENTS, MASTHEAD, OTHER, BOX -> false;
        };
    }

    /// Reads a box; null where it has no heading with a text below it.
    private static @Nullable Text read(List<Part> box) {
        Face body = body(box);
        int head = box.size() > 1 && body != null && isKicker(box.getFirst()) && heads(box.get(1), body) ? 1 : 0;
        Part heading = box.get(head);
        if (body == null
                || !heads(heading, body)
                || HeadingWords.isContents(heading.raw())
                || Piece.isCaption(heading.raw())) {
            return null;
        }
        var lines = new ArrayList<>(heading.lines());
        int next = head + 1;
        while (next < box.size() && heading.is(Part.Role.DISPLAY) && isSameHeading(heading, box.get(next))) {
            lines.addAll(box.get(next++).lines());
        }
        var text = new Text(
                head == 0 ? null : box.getFirst(), lines, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        add(box.subList(next, box.size()), body, text);
        return text.words() < FEWEST_WORDS ? null : text;
    }

    private static void add(List<Part> parts, Face body, Text text) {
        for (Part part : parts) {
            boolean own = Face.of(part).equals(body);
            if (text.text.isEmpty() && text.subtitle.isEmpty() && isSubtitle(parts, text, body)) {
                text.subtitle.addAll(part.lines());
            } else if (part.is(Part.Role.CAPTION) && !own) {
                text.captions.add(part);
            } else {
                text.text.add(part.as(Part.Role.TEXT));
            }
        }
    }

    /// Whether the first of the parts below a heading is a line without a full stop that stands above the text.
    private static boolean isSubtitle(List<Part> parts, Text text, Face body) {
        Part part = parts.getFirst();
        boolean said = part.is(Part.Role.SUBTITLE) && !Face.of(part).equals(body);
        boolean line = part.isTitle()
                && part.lines().size() <= SUBTITLE_LINES
                && !Face.of(part).bold()
                && !HeadingWords.isBackMatter(Headlines.raw(text.heading));
        return parts.size() > 1 && (said || line && !parts.get(1).first().startsSmall());
    }

    /// How most words of a box are set; null where no text stands in it.
    private static @Nullable Face body(List<Part> box) {
        var words = new HashMap<Face, Integer>();
        for (Part part : box) {
            if (!part.isHeadingOrBanner()) {
                words.merge(Face.of(part), part.words(), Integer::sum);
            }
        }
        return words.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static boolean isKicker(Part part) {
        return part.lines().stream().allMatch(PrintedLine::isCapitals)
                && HeadingWords.kind(part.raw()).filter(kind -> kind == Kind.NOTICE).isPresent();
    }

    /// Whether a part is set as the heading of a box is whose text is set so.
    private static boolean heads(Part part, Face body) {
        boolean set = part.is(Part.Role.DISPLAY) || part.isTitle();
        return set && part.words() <= HEADING_WORDS && Face.of(part).outshines(body);
    }

    private static boolean isSameHeading(Part heading, Part next) {
        return next.is(Part.Role.DISPLAY) && Face.of(next).equals(Face.of(heading));
    }

    /// Whether a box may be the heading and the first words of an article that goes on below it.
    private boolean isLead(Text text, List<Part> box, List<Part> page) {
        if (text.words() >= LEAD_WORDS) {
            return false;
        }
        Part heading = text.kicker() == null ? box.getFirst() : box.get(1);
        int after = page.indexOf(box.getLast()) + 1;
        boolean alike = headings.getOrDefault(Face.of(heading), 0) > 1;
        return alike && after < page.size() && page.get(after).is(Part.Role.TEXT);
    }
}
