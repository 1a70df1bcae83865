package vigil.indexer.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Reads boxes by their place on paper: columns from left to right where a space runs down between them, else bands
/// from top to bottom. Bands that share their columns are read as one, each column down to its end. What can be cut
/// neither way is left in the order given.
///
/// After the recursive XY-cut (Nagy and Seth, 1984), on blocks in the place of pixels.
final class Columns {
    /// Least width of a column, in points: less is a list's numbers.
    static final float LEAST_WIDTH = 50;
    /// Least width of the space between two columns, in points.
    private static final float GUTTER = 4;

    private Columns() {}

    /// The boxes in the order in which they are read.
    static List<Box> read(List<Box> boxes) {
        List<List<Box>> columns = columns(boxes);
        List<List<Box>> parts = columns.size() > 1 && !isOne(boxes) ? columns : merged(bands(boxes));
        if (parts.size() == 1) {
            return boxes;
        }
        return parts.stream().flatMap(part -> read(part).stream()).toList();
    }

    /// Whether nothing stands beside anything: a note at the right of a heading is no column.
    static boolean isOne(List<Box> boxes) {
        return boxes.stream().noneMatch(box -> boxes.stream().anyMatch(box::isBeside));
    }

    private static List<List<Box>> columns(List<Box> boxes) {
        var columns = new ArrayList<List<Box>>();
        float right = 0;
        for (Box box :
                boxes.stream().sorted(Comparator.comparingDouble(Box::left)).toList()) {
            if (columns.isEmpty() || box.left() > right + GUTTER) {
                columns.add(new ArrayList<>());
                right = box.right();
            }
            columns.getLast().add(box);
            right = Math.max(right, box.right());
        }
        boolean wide = columns.stream().allMatch(column -> width(column) >= LEAST_WIDTH);
        return wide ? inOrder(columns, boxes) : List.of(boxes);
    }

    private static double width(List<Box> column) {
        return column.stream().mapToDouble(Box::right).max().orElseThrow()
                - column.stream().mapToDouble(Box::left).min().orElseThrow();
    }

    private static List<List<Box>> bands(List<Box> boxes) {
        var bands = new ArrayList<List<Box>>();
        float bottom = 0;
        for (Box box :
                boxes.stream().sorted(Comparator.comparingDouble(Box::top)).toList()) {
            if (bands.isEmpty() || box.top() > bottom) {
                bands.add(new ArrayList<>());
                bottom = box.bottom();
            }
            bands.getLast().add(box);
            bottom = Math.max(bottom, box.bottom());
        }
        return inOrder(bands, boxes);
    }

    /// Bands together that share their columns, where at least one of them has two.
    private static List<List<Box>> merged(List<List<Box>> bands) {
        var merged = new ArrayList<List<Box>>();
        for (int i = 0; i < bands.size(); i++) {
            var together = new ArrayList<>(bands.get(i));
            boolean inColumns = !isOne(together);
            int end = i + 1;
            while (end < bands.size()
                    && columns(joined(together, bands.get(end))).size() > 1) {
                inColumns |= !isOne(bands.get(end));
                together.addAll(bands.get(end++));
            }
            if (inColumns) {
                merged.add(together);
                i = end - 1;
            } else {
                merged.add(bands.get(i));
            }
        }
        return merged;
    }

    private static List<Box> joined(List<Box> one, List<Box> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static List<List<Box>> inOrder(List<List<Box>> groups, List<Box> order) {
        groups.forEach(group -> group.sort(Comparator.comparingInt(order::indexOf)));
        return groups;
    }
}
