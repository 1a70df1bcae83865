package vigil.indexer.split;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which faces of a publication stand above which, and so which of them is the line below (or above) its headings.
///
/// One heading with a line in italics below it may be two headings; where nearly all lines in that face stand
/// directly below a heading of one other face, they are subtitles. Banners do not pass for headings with subtitles,
/// for most sections have more than one heading.
///
/// @param below faces of subtitles that stand below their heading
/// @param above faces of subtitles that stand above it
record Ladder(Set<Face> below, Set<Face> above) {
    private static final int MOST_WORDS = 40;
    private static final int MOST_LINES = 6;
    /// More than a page of text has: a table or a drawing.
    private static final int MOST_PARTS = 150;
    private static final int FEWEST = 3;
    private static final double NEARLY_ALL = 0.7;
    private static final double MOST = 0.5;

    /// Reads it off all parts of the pages, each in one face and, but for captions, still in the role of a text.
    static Ladder of(List<List<Part>> pages, Style main) {
        Map<Face, Integer> number = new HashMap<>();
        Map<Face, Map<Face, Integer>> steps = new HashMap<>();
        for (List<Part> page : pages) {
            if (page.size() <= MOST_PARTS) {
                for (Part part : page) {
                    if (mayHead(part, main)) {
                        Face face = Face.of(part);
                        number.merge(face, 1, Integer::sum);
                        Part next = below(part, page);
                        if (next != null) {
                            steps.computeIfAbsent(face, key -> new HashMap<>()).merge(Face.of(next), 1, Integer::sum);
                        }
                    }
                }
            }
        }
        var below = new HashSet<Face>();
        var above = new HashSet<Face>();
        steps.forEach((upper, to) -> to.forEach((lower, times) -> {
            int all = number.getOrDefault(lower, 0);
            int heads = number.getOrDefault(upper, 0);
            if (times < FEWEST || all == 0 || upper.equals(lower)) {
                return;
            }
            boolean together = times >= NEARLY_ALL * all && times >= MOST * heads;
            if (together && upper.outshines(lower)) {
                below.add(lower);
            } else if (times >= NEARLY_ALL * heads
                    && times >= MOST * all
                    && lower.outshines(upper)
                    && !upper.capitals()) {
                above.add(upper);
            }
        }));
        above.removeAll(below);
        return new Ladder(below, above);
    }

    /// Whether the lines of a part are a subtitle wherever they stand by a heading.
    boolean isSubtitle(Part part) {
        Face face = Face.of(part);
        return isShort(part) && (below.contains(face) || above.contains(face));
    }

    /// Whether a subtitle is of those that stand above their heading.
    boolean isAbove(Part subtitle) {
        return above.contains(Face.of(subtitle));
    }

    private static boolean mayHead(Part part, Style main) {
        Face face = Face.of(part);
        boolean plain = part.style().equals(main) && !face.bold() && !face.italic() && !face.capitals();
        return isShort(part) && !plain && part.is(Part.Role.TEXT);
    }

    private static boolean isShort(Part part) {
        return part.words() <= MOST_WORDS && part.lines().size() <= MOST_LINES;
    }

    /// What stands directly below a part in its columns; null where nothing is near.
    static @Nullable Part below(Part part, List<Part> page) {
        Box own = Box.of(part);
        Part next = null;
        float nearest = own == null ? 0 : own.bottom() + 2.5f * part.style().halfPoints() / 2f;
        for (Part other : page) {
            Box box = Box.of(other);
            if (own != null && box != null && box.top() > own.top() && own.isOver(box) && box.top() < nearest) {
                nearest = box.top();
                next = other;
            }
        }
        return next;
    }
}
