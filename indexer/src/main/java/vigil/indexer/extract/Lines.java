package vigil.indexer.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Sets glyphs in lines, in the order in which they are drawn.
///
/// Parts of one line that are drawn one after the other are joined, be the gap a tab or the space between two cells
/// of a table. Only where a gap runs down the page with wide text on both sides it parts two columns, and is kept.
final class Lines {
    /// As many lines side by side at the same place are columns, not a coincidence.
    private static final int COLUMN_LINES = 4;
    /// The share of its column that a line of running text fills.
    private static final float FULL = 0.7f;

    private final List<Segment> segments;
    private final Panels panels;
    private @Nullable Gutters gutters;

    private Lines(List<Segment> segments, Panels panels) {
        this.segments = segments;
        this.panels = panels;
    }

    /// The lines of one page.
    static List<Line> of(List<Glyph> glyphs) {
        return of(Segment.of(glyphs), Panels.NONE);
    }

    /// The same of what glyphs were cut into; no line reaches out of a box.
    static List<Line> of(List<Segment> segments, Panels panels) {
        return new Lines(segments, panels).joined();
    }

    private List<Line> joined() {
        Set<Segment> columns = columns();
        var lines = new ArrayList<Line>();
        var row = new ArrayList<Segment>();
        for (Segment segment : segments) {
            if (!row.isEmpty()
                    && (!row.getLast().isBefore(segment)
                            || columns.contains(segment)
                            || panels.at(row.getLast()) != panels.at(segment)
                            || arePartedByGutter(row.getLast(), segment))) {
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

    private boolean arePartedByGutter(Segment left, Segment right) {
        if (!left.isLeftOf(right)) {
            return false;
        }
        if (gutters == null) {
            gutters = new Gutters(segments);
        }
        return gutters.part(left, right);
    }

    /// The segments that begin a line of a column to the right of the one before them.
    private Set<Segment> columns() {
        var beginners = new HashSet<Segment>();
        for (int i = 1; i < segments.size(); i++) {
            Segment right = segments.get(i);
            if (segments.get(i - 1).isLeftOf(right) && !beginners.contains(right)) {
                List<Integer> aligned = aligned(right);
                if (aligned.size() >= COLUMN_LINES) {
                    List<List<Integer>> stretches = stretches(aligned, right.left());
                    boolean some = stretches.stream()
                            .anyMatch(stretch -> stretch.size() >= COLUMN_LINES && areColumns(stretch));
                    stretches.stream()
                            .filter(stretch -> some && areColumns(stretch))
                            .flatMap(List::stream)
                            .forEach(at -> beginners.add(segments.get(at)));
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

    /// Lines that begin at one edge, from top to bottom, cut where something runs across that edge, as a heading may.
    private List<List<Integer>> stretches(List<Integer> aligned, float edge) {
        List<Segment> across = segments.stream()
                .filter(segment -> segment.left() < edge - 3 && segment.right() > edge)
                .toList();
        List<Integer> downwards = aligned.stream()
                .sorted(Comparator.comparingDouble(at -> segments.get(at).top()))
                .toList();
        var stretches = new ArrayList<List<Integer>>();
        for (int at : downwards) {
            boolean goesOn = !stretches.isEmpty()
                    && isFree(segments.get(stretches.getLast().getLast()), segments.get(at), across);
            if (!goesOn) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(at);
        }
        return stretches;
    }

    private static boolean isFree(Segment above, Segment below, List<Segment> across) {
        for (Segment segment : across) {
            if (segment.bottom() > above.top() && segment.top() < below.bottom()) {
                return false;
            }
        }
        return true;
    }

    /// Whether most of these lines are wide on both sides of the gap, and fill their column as the cells of a table
    /// seldom do; with words, and not with a blank that is to be filled in.
    private boolean areColumns(List<Integer> stretch) {
        float widestLeft = 0;
        float widestRight = 0;
        for (int at : stretch) {
            widestLeft = Math.max(widestLeft, segments.get(at - 1).width());
            widestRight = Math.max(widestRight, segments.get(at).width());
        }
        int wide = 0;
        for (int at : stretch) {
            Segment left = segments.get(at - 1);
            Segment right = segments.get(at);
            float least = 12 * right.size();
            wide += left.width() > Math.max(least, FULL * widestLeft)
                            && right.width() > Math.max(least, FULL * widestRight)
                            && !right.endsInBlank()
                    ? 1
                    : 0;
        }
        return 2 * wide >= stretch.size();
    }
}
