package vigil.indexer.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Puts the blocks of a page in reading order.
///
/// The order in which they are drawn is mostly the order in which they were written, and is kept. Only where a block
/// is drawn later than one that stands below it in the same column the order on paper decides: columns from left to
/// right, and what spans them between what stands above and below it.
final class ReadingOrder {
    /// Share of the page's height at its head and foot where running heads stand, which are drawn at any time.
    private static final float MARGIN = 0.07f;
    /// Least width of the space between two columns, in points.
    private static final float GUTTER = 4;
    /// Least width of a column, in points: less is a list's numbers.
    private static final float COLUMN = 50;

    /// More blocks than a page of text has: a drawing, whose order does not matter.
    private static final int MOST = 2000;

    private ReadingOrder() {}

    /// The blocks of a page of this height, drawn in the order given. Every line has a look.
    static List<Block> of(List<Block> drawn, float height) {
        if (drawn.size() > MOST) {
            return drawn;
        }
        var boxes = new ArrayList<Box>();
        for (Block block : drawn) {
            boxes.add(Box.of(block, boxes.size()));
        }
        return isOutOfOrder(boxes, height) ? cut(boxes).stream().map(Box::block).toList() : drawn;
    }

    private record Box(Block block, int drawn, float left, float top, float right, float bottom) {
        static Box of(Block block, int drawn) {
            float left = Float.MAX_VALUE;
            float top = Float.MAX_VALUE;
            float right = -Float.MAX_VALUE;
            float bottom = -Float.MAX_VALUE;
            for (Line line : block.lines()) {
                Line.Look look = Blocks.look(line);
                left = Math.min(left, look.x());
                top = Math.min(top, look.y());
                right = Math.max(right, look.x() + look.width());
                bottom = Math.max(bottom, look.y() + look.height());
            }
            return new Box(block, drawn, left, top, right, bottom);
        }

        boolean isAbove(Box other) {
            float overlap = Math.min(right, other.right) - Math.max(left, other.left);
            return top < other.top && bottom <= other.top + 2 && overlap >= 0.3f * Math.min(right - left, other.right - other.left);
        }

        boolean isMarginal(float height) {
            return bottom < MARGIN * height || top > (1 - MARGIN) * height;
        }
    }

    private static boolean isOutOfOrder(List<Box> boxes, float height) {
        List<Box> body = boxes.stream().filter(box -> !box.isMarginal(height)).toList();
        for (int i = 0; i < body.size(); i++) {
            for (int j = i + 1; j < body.size(); j++) {
                if (body.get(j).isAbove(body.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Columns from left to right where a space runs down between them; else bands from top to bottom; else the order
    /// of drawing, put right.
    private static List<Box> cut(List<Box> boxes) {
        List<List<Box>> columns = columns(boxes);
        if (columns.size() > 1) {
            return columns.stream().flatMap(column -> cut(column).stream()).toList();
        }
        List<List<Box>> bands = merged(bands(boxes));
        if (bands.size() > 1) {
            return bands.stream().flatMap(band -> cut(band).stream()).toList();
        }
        return putRight(boxes);
    }

    private static List<List<Box>> columns(List<Box> boxes) {
        var columns = new ArrayList<List<Box>>();
        float right = 0;
        for (Box box : boxes.stream().sorted(Comparator.comparing(Box::left)).toList()) {
            if (columns.isEmpty() || box.left() > right + GUTTER) {
                columns.add(new ArrayList<>());
                right = box.right();
            }
            columns.getLast().add(box);
            right = Math.max(right, box.right());
        }
        boolean wide = columns.stream().allMatch(column -> width(column) >= COLUMN);
        return wide ? inDrawnOrder(columns) : List.of(boxes);
    }

    private static float width(List<Box> column) {
        return (float) (column.stream().mapToDouble(Box::right).max().orElseThrow()
                - column.stream().mapToDouble(Box::left).min().orElseThrow());
    }

    private static List<List<Box>> bands(List<Box> boxes) {
        var bands = new ArrayList<List<Box>>();
        float bottom = 0;
        for (Box box : boxes.stream().sorted(Comparator.comparing(Box::top)).toList()) {
            if (bands.isEmpty() || box.top() > bottom) {
                bands.add(new ArrayList<>());
                bottom = box.bottom();
            }
            bands.getLast().add(box);
            bottom = Math.max(bottom, box.bottom());
        }
        return inDrawnOrder(bands);
    }

    /// Bands that share their columns are read as one, each column down to its end.
    private static List<List<Box>> merged(List<List<Box>> bands) {
        var merged = new ArrayList<List<Box>>();
        for (List<Box> band : bands) {
            if (!merged.isEmpty()) {
                var together = new ArrayList<>(merged.getLast());
                together.addAll(band);
                if (columns(together).size() > 1) {
                    merged.set(merged.size() - 1, together);
                    continue;
                }
            }
            merged.add(band);
        }
        return merged;
    }

    private static List<List<Box>> inDrawnOrder(List<List<Box>> groups) {
        groups.forEach(group -> group.sort(Comparator.comparing(Box::drawn)));
        return groups;
    }

    /// The order of drawing, but each box after all those that stand above it.
    private static List<Box> putRight(List<Box> boxes) {
        var placed = new LinkedHashSet<Box>();
        boxes.forEach(box -> place(box, boxes, placed));
        return List.copyOf(placed);
    }

    private static void place(Box box, List<Box> boxes, Set<Box> placed) {
        if (placed.contains(box)) {
            return;
        }
        for (Box other : boxes) {
            if (other != box && !placed.contains(other) && other.isAbove(box)) {
                place(other, boxes, placed);
            }
        }
        placed.add(box);
    }
}
