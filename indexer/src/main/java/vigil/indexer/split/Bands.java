package vigil.indexer.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Reads a page in bands where a heading runs across its columns, though its words fill one column only.
///
/// A cut above a heading is right if sentences then go on better than before; or if it changes nothing of them and
/// the heading stands alone in its row, with text in more than one column below it.
final class Bands {
    private static final float COLUMN = 100;
    private static final int FEWEST_IN_COLUMNS = 3;

    private Bands() {}

    /// The same parts, those above a cut before those below it, else in the order given.
    ///
    /// @param inColumns the styles of headings that mostly stand within a column, and cut nothing by themselves
    static List<Part> inOrder(List<Part> parts, Style main, Set<Style> inColumns) {
        List<Part> best = parts;
        for (Part heading : parts) {
            if (Sequence.isHeading(heading) && Box.of(heading) != null && isFreeAbove(heading, parts)) {
                List<Part> cut = cutAbove(heading, best);
                int change = Sequence.cost(cut, main) - Sequence.cost(best, main);
                boolean across = !inColumns.contains(heading.style()) && isAlone(heading, parts);
                // A banner directly above a heading in its own type counts as a heading without text.
                Part below = across ? Ladder.below(heading, parts) : null;
                boolean banner = below != null
                        && below.is(Part.Role.DISPLAY)
                        && below.style().equals(heading.style());
                if (change < 0 || change == 0 && across || change == Sequence.BREAK && banner) {
                    best = cut;
                }
            }
        }
        return best;
    }

    /// The styles of headings that have text beside them more often than not.
    static Set<Style> ofColumns(List<List<Part>> pages) {
        Map<Style, Integer> beside = new HashMap<>();
        for (List<Part> page : pages) {
            List<Box> texts = page.stream()
                    .filter(part -> part.is(Part.Role.TEXT))
                    .map(Box::of)
                    .filter(Objects::nonNull)
                    .toList();
            for (Part part : page) {
                Box box = part.is(Part.Role.DISPLAY) ? Box.of(part) : null;
                if (box != null) {
                    beside.merge(part.style(), texts.stream().anyMatch(box::isBeside) ? 1 : -1, Integer::sum);
                }
            }
        }
        beside.values().removeIf(count -> count < FEWEST_IN_COLUMNS);
        return Set.copyOf(beside.keySet());
    }

    private static List<Part> cutAbove(Part heading, List<Part> parts) {
        float top = top(heading);
        return Stream.concat(
                        parts.stream().filter(part -> isAbove(part, top)),
                        parts.stream().filter(part -> !isAbove(part, top)))
                .toList();
    }

    private static float top(Part part) {
        return Objects.requireNonNull(Box.of(part)).top();
    }

    static boolean isAbove(Part part, float y) {
        Box box = Box.of(part);
        return box != null && box.top() < y - 1;
    }

    /// Whether no other part runs across the line on which the heading begins.
    static boolean isFreeAbove(Part heading, List<Part> parts) {
        float top = top(heading);
        for (Part part : parts) {
            Box box = Box.of(part);
            if (box != null && !part.equals(heading) && box.top() < top - 2 && box.bottom() > top + 2) {
                return false;
            }
        }
        return true;
    }

    /// Whether nothing stands beside the heading, and text in two columns below it.
    static boolean isAlone(Part heading, List<Part> parts) {
        Box own = Objects.requireNonNull(Box.of(heading));
        var lefts = new ArrayList<Float>();
        for (Part part : parts) {
            Box box = Box.of(part);
            if (box == null || part.equals(heading)) {
                continue;
            }
            if (box.isBeside(own)) {
                return false;
            }
            if (part.is(Part.Role.TEXT) && box.top() > own.top()) {
                lefts.add(box.left());
            }
        }
        return lefts.stream().anyMatch(left -> left > own.left() + COLUMN);
    }
}
