package vigil.indexer.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/// Reads a page by its columns: from left to right between whatever runs across them, each from top to bottom.
///
/// A gutter is a strip that hardly any line of text crosses; what crosses it runs across the columns, and parts what
/// stands above from what stands below.
final class Columns {
    private static final float STEP = 2;
    private static final float GUTTER = 6;
    private static final float NARROWEST = 70;
    /// The share of all lines that may cross a gutter.
    private static final double CROSSING = 0.25;

    /// The same parts by columns; those without a place stay where they are, behind.
    ///
    /// @param parting whether a part that runs across the columns parts what is above it from what is below it
    static List<Part> inOrder(List<Part> parts, Predicate<Part> parting) {
        List<Part> placed = parts.stream().filter(part -> Box.of(part) != null).toList();
        var order = new ArrayList<>(zone(placed, parting, 0));
        parts.stream().filter(part -> Box.of(part) == null).forEach(order::add);
        return order;
    }

    private Columns() {}

    private static List<Part> zone(List<Part> parts, Predicate<Part> parting, int depth) {
        Float gutter = depth > 6 ? null : gutter(parts);
        if (gutter == null) {
            return parts.stream()
                    .sorted(Comparator.comparingDouble(
                                    (Part part) -> Math.round(box(part).top() / 3))
                            .thenComparingDouble(part -> box(part).left()))
                    .toList();
        }
        List<Part> separators = parts.stream()
                .filter(part -> box(part).left() < gutter && box(part).right() > gutter && parting.test(part))
                .sorted(Comparator.comparingDouble(part -> box(part).top()))
                .toList();
        var order = new ArrayList<Part>();
        var left = new ArrayList<>(parts);
        left.removeAll(separators);
        for (Part separator : separators) {
            float top = box(separator).top();
            List<Part> above =
                    left.stream().filter(part -> box(part).top() < top).toList();
            left.removeAll(above);
            order.addAll(columns(above, gutter, parting, depth));
            order.add(separator);
        }
        order.addAll(columns(left, gutter, parting, depth));
        return order;
    }

    private static List<Part> columns(List<Part> parts, float gutter, Predicate<Part> parting, int depth) {
        var order = new ArrayList<>(
                zone(parts.stream().filter(part -> box(part).right() <= gutter).toList(), parting, depth + 1));
        order.addAll(
                zone(parts.stream().filter(part -> box(part).right() > gutter).toList(), parting, depth + 1));
        return order;
    }

    /// The middle of the widest strip that few lines cross, with columns on both sides; null where there is none.
    private static @org.jspecify.annotations.Nullable Float gutter(List<Part> parts) {
        List<PrintedLine.Look> lines = parts.stream()
                .filter(part -> part.is(Part.Role.TEXT) || part.is(Part.Role.CAPTION))
                .flatMap(part -> part.lines().stream())
                .map(PrintedLine::look)
                .filter(Objects::nonNull)
                .toList();
        if (lines.size() < 4) {
            return null;
        }
        float from =
                (float) lines.stream().mapToDouble(PrintedLine.Look::x).min().orElseThrow();
        float to = (float)
                lines.stream().mapToDouble(PrintedLine.Look::right).max().orElseThrow();
        Float best = null;
        float bestWidth = GUTTER - STEP;
        float begin = -1;
        for (float x = from + NARROWEST; x <= to - NARROWEST; x += STEP) {
            if (isGutter(x, lines)) {
                begin = begin < 0 ? x : begin;
                if (x - begin >= bestWidth) {
                    bestWidth = x - begin;
                    best = clearest(begin, x, lines);
                }
            } else {
                begin = -1;
            }
        }
        return best;
    }

    /// The middle of the part of a strip that the fewest lines cross: the lines of a list or a ragged column end early,
    /// and make the strip wider than the gutter.
    private static float clearest(float begin, float end, List<PrintedLine.Look> lines) {
        long fewest = Long.MAX_VALUE;
        float from = begin;
        float to = begin;
        boolean runs = false;
        for (float x = begin; x <= end; x += STEP) {
            long crossing = crossing(x, lines);
            if (crossing < fewest) {
                fewest = crossing;
                from = x;
                runs = true;
            }
            runs = runs && crossing == fewest;
            to = runs ? x : to;
        }
        return (from + to) / 2;
    }

    private static long crossing(float x, List<PrintedLine.Look> lines) {
        return lines.stream().filter(line -> line.x() < x && line.right() > x).count();
    }

    private static boolean isGutter(float x, List<PrintedLine.Look> lines) {
        long crossing = crossing(x, lines);
        long left = lines.stream().filter(line -> line.right() <= x).count();
        long right = lines.stream().filter(line -> line.x() >= x).count();
        return crossing <= CROSSING * lines.size() && left > 1 && right > 1 && crossing <= Math.min(left, right) * 2;
    }

    private static Box box(Part part) {
        return Objects.requireNonNull(Box.of(part));
    }
}
