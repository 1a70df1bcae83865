package vigil.indexer.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The empty strips between the columns of running text of one page, in whatever order the columns are drawn.
///
/// They part a heading in larger or bolder type from what stands beside it at the same height, another heading or
/// text, which publishing programs draw one after the other. Rows of tables, in the type of the text, are left
/// together.
final class Gutters {
    /// As many lines that begin at one edge make a column.
    private static final int COLUMN_LINES = 4;
    /// Running text is as wide, as a multiple of the size of its type.
    private static final float WIDE = 12;

    private record Gutter(float left, float right) {}

    private final List<Segment> segments;
    private final Segment.Type text;
    private final List<Gutter> gutters = new ArrayList<>();

    /// @param segments all of one page
    Gutters(List<Segment> segments) {
        this.segments = segments;
        this.text = commonest(segments);
        Map<Integer, List<Segment>> edges = new HashMap<>();
        for (Segment segment : segments) {
            if (segment.width() > WIDE * segment.size()) {
                edges.computeIfAbsent(Math.round(segment.left() / 2), _ -> new ArrayList<>())
                        .add(segment);
            }
        }
        edges.values().stream().filter(lines -> lines.size() >= COLUMN_LINES).forEach(this::find);
    }

    /// Whether a gutter lies between two segments, one of them of display type, the first of which stands to the left.
    boolean part(Segment left, Segment right) {
        return (isDisplay(left) || isDisplay(right))
                && gutters.stream()
                        .anyMatch(gutter -> left.left() < gutter.left()
                                && left.right() <= gutter.right()
                                && right.left() > gutter.left());
    }

    private boolean isDisplay(Segment segment) {
        Segment.Type type = segment.type();
        return type.size() > 1.05f * text.size() || (type.bold() && !text.bold());
    }

    /// Looks for the gutter to the left of lines that begin at one edge.
    private void find(List<Segment> lines) {
        float edge = lines.getFirst().left();
        int before = 0;
        int across = 0;
        float end = 0;
        for (Segment segment : segments) {
            if (segment.right() < edge - 1 && segment.width() > WIDE * segment.size()) {
                before++;
                end = Math.max(end, segment.right());
            }
            across += segment.left() < edge - 3 && segment.right() > edge + 3 ? 1 : 0;
        }
        if (before >= COLUMN_LINES && 2 * across < Math.min(before, lines.size())) {
            gutters.add(new Gutter(end, edge));
        }
    }

    /// The type in which most of a page is set.
    static Segment.Type commonest(List<Segment> segments) {
        Map<Segment.Type, Float> widths = new HashMap<>();
        segments.forEach(segment -> widths.merge(segment.type(), segment.width(), Float::sum));
        return widths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(new Segment.Type(0, false));
    }
}
