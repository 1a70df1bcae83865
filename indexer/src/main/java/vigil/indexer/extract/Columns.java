package vigil.indexer.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        List<List<Box>> parts = columns.size() > 1 ? columns : merged(bands(boxes));
        if (parts.size() == 1) {
            return boxes;
        }
        return parts.stream().flatMap(part -> read(part).stream()).toList();
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

    private static List<List<Box>> inOrder(List<List<Box>> groups, List<Box> order) {
        groups.forEach(group -> group.sort(Comparator.comparingInt(order::indexOf)));
        return groups;
    }
}
