package vigil.indexer.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Sets glyphs in lines, in the order in which they are drawn.
///
/// Parts of one line that are drawn one after the other are joined, be the gap a tab or the space between two cells
/// of a table. Only where a gap runs down the page with wide text on both sides it parts two columns, and is kept.
final class Lines {
    /// As many lines side by side at the same place are columns, not a coincidence.
    private static final int COLUMN_LINES = 4;

    private final List<Segment> segments;

    private Lines(List<Segment> segments) {
        this.segments = segments;
    }

    /// The lines of one page.
    static List<Line> of(List<Glyph> glyphs) {
        return new Lines(Segment.of(glyphs)).joined();
    }

    private List<Line> joined() {
        Set<Segment> columns = columns();
        var lines = new ArrayList<Line>();
        var row = new ArrayList<Segment>();
        for (Segment segment : segments) {
            if (!row.isEmpty() && (!row.getLast().isBefore(segment) || columns.contains(segment))) {
                lines.add(Segment.line(row));
                row.clear();
            }
            row.add(segment);
        }
        if (!row.isEmpty()) {
            lines.add(Segment.line(row));
        }
        return lines;
    }

    /// The segments that begin a line of a column to the right of the one before them.
    private Set<Segment> columns() {
        var beginners = new HashSet<Segment>();
        for (int i = 1; i < segments.size(); i++) {
            Segment right = segments.get(i);
            if (segments.get(i - 1).isLeftOf(right) && !beginners.contains(right)) {
                List<Integer> aligned = aligned(right);
                if (aligned.size() >= COLUMN_LINES && areColumns(aligned)) {
                    aligned.forEach(at -> beginners.add(segments.get(at)));
                }
            }
        }
        return beginners;
    }

    private List<Integer> aligned(Segment right) {
        var aligned = new ArrayList<Integer>();
        for (int i = 1; i < segments.size(); i++) {
            if (Math.abs(segments.get(i).left() - right.left()) < 2
                    && segments.get(i - 1).isLeftOf(segments.get(i))) {
                aligned.add(i);
            }
        }
        return aligned;
    }

    private boolean areColumns(List<Integer> aligned) {
        int wide = 0;
        float edge = 0;
        float top = Float.MAX_VALUE;
        float bottom = 0;
        for (int at : aligned) {
            Segment left = segments.get(at - 1);
            Segment right = segments.get(at);
            float least = 12 * right.size();
            wide += left.width() > least && right.width() > least ? 1 : 0;
            edge = right.left();
            top = Math.min(top, right.top());
            bottom = Math.max(bottom, right.bottom());
        }
        if (2 * wide < aligned.size()) {
            return false;
        }
        for (Segment segment : segments) {
            boolean beside = segment.bottom() > top && segment.top() < bottom;
            if (beside && segment.left() < edge - 3 && segment.right() > edge) {
                return false;
            }
        }
        return true;
    }
}
