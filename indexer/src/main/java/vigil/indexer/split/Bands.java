package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Reads a page in bands where a heading runs across its columns, though its words fill one column only.
///
/// A cut above a heading is right if sentences then go on better than before; or if it changes nothing of them and the
/// heading stands alone in its row, with text in more than one column below it.
final class Bands {
    private Bands() {}

    /// The same parts, those above a cut before those below it, else in the order given.
    static List<Part> inOrder(List<Part> parts, Style main) {
        List<Part> best = parts;
        for (Part heading : parts) {
            if (heading.is(Part.Role.DISPLAY) && box(heading) != null && isFreeAbove(heading, parts)) {
                List<Part> cut = cutAbove(heading, best);
                int change = breaks(cut, main) - breaks(best, main);
                if (change < 0 || change == 0 && isAlone(heading, parts)) {
                    best = cut;
                }
            }
        }
        return best;
    }

    private static List<Part> cutAbove(Part heading, List<Part> parts) {
        float top = Objects.requireNonNull(box(heading)).top;
        return Stream.concat(
                        parts.stream().filter(part -> isAbove(part, top)),
                        parts.stream().filter(part -> !isAbove(part, top)))
                .toList();
    }

    private static boolean isAbove(Part part, float y) {
        Box box = box(part);
        return box != null && box.top < y - 1;
    }

    /// Whether no other part runs across the line on which the heading begins.
    private static boolean isFreeAbove(Part heading, List<Part> parts) {
        float top = Objects.requireNonNull(box(heading)).top;
        for (Part part : parts) {
            Box box = box(part);
            if (box != null && part != heading && box.top < top - 2 && box.bottom > top + 2) {
                return false;
            }
        }
        return true;
    }

    /// Whether nothing stands beside the heading, and text in two columns below it.
    private static boolean isAlone(Part heading, List<Part> parts) {
        Box own = Objects.requireNonNull(box(heading));
        var lefts = new ArrayList<Float>();
        for (Part part : parts) {
            Box box = box(part);
            if (box == null || part == heading) {
                continue;
            }
            boolean beside = box.top < own.bottom && box.bottom > own.top;
            if (beside) {
                return false;
            }
            if (part.is(Part.Role.TEXT) && box.top > own.top) {
                lefts.add(box.left);
            }
        }
        return lefts.stream().anyMatch(left -> left > own.left + 100);
    }

    /// How often the running text breaks off: a sentence without its end, or an end without its sentence.
    private static int breaks(List<Part> parts, Style main) {
        int breaks = 0;
        Part before = null;
        boolean heading = false;
        for (Part part : parts) {
            if (part.is(Part.Role.DISPLAY)) {
                heading = true;
            } else if (part.is(Part.Role.TEXT) && part.style().equals(main)) {
                boolean small = part.first().startsSmall();
                boolean open = before != null && !before.last().endsSentence();
                if (heading) {
                    breaks += (small ? 1 : 0) + (open ? 1 : 0);
                } else if (before != null) {
                    breaks += small != open ? 1 : 0;
                }
                before = part;
                heading = false;
            }
        }
        return breaks;
    }

    private record Box(float left, float top, float right, float bottom) {}

    private static @org.jspecify.annotations.Nullable Box box(Part part) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = 0;
        float bottom = 0;
        for (PrintedLine line : part.lines()) {
            PrintedLine.Look look = line.look();
            if (look == null) {
                return null;
            }
            left = Math.min(left, look.x());
            top = Math.min(top, look.y());
            right = Math.max(right, look.right());
            bottom = Math.max(bottom, look.bottom());
        }
        return new Box(left, top, right, bottom);
    }
}
