package vigil.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells by the lines at its edges whether a text runs on over the edge of a box: at its foot its ground may be too
/// short; at its head, too, it is the mark of a pen.
final class Overruns {
    /// The step from a line to the next one of its paragraph, as a multiple of its size.
    private static final float LEAST_STEP = 0.85f;

    private static final float MOST_STEP = 1.35f;
    /// The step from a paragraph to the next one is seldom larger.
    private static final float NEXT_PARAGRAPH = 1.7f;
    /// Difference between the left edges of lines of one column, as a multiple of their size.
    private static final float EDGE = 0.2f;
    /// The same where lists may be set in.
    private static final float INDENT = 1.2f;

    private Overruns() {}

    /// The lines below a box that run on from those at its foot, no farther apart than those in it.
    static List<Segment> below(Rectangle panel, List<Segment> segments) {
        float step = step(panel, segments);
        var lines = new ArrayList<Segment>();
        for (Segment last : segments) {
            boolean atFoot = Panels.isIn(panel, last) && panel.bottom() - last.bottom() < last.size();
            Segment next = atFoot ? next(last, segments, step, INDENT) : null;
            while (next != null && !Panels.isIn(panel, next) && !lines.contains(next)) {
                lines.add(next);
                next = next(next, segments, step, INDENT);
            }
        }
        return lines;
    }

    /// Whether a line above a box runs on in it: what is marked so is part of a text around it.
    static boolean isMarked(Rectangle panel, List<Segment> segments) {
        for (Segment above : segments) {
            boolean near = above.bottom() < panel.top() + above.size() && above.bottom() > panel.top() - above.size();
            if (near && !Panels.isIn(panel, above)) {
                Segment next = next(above, segments, MOST_STEP, EDGE);
                if (next != null && Panels.isIn(panel, next)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The largest step from line to line in a box, a little more of it, as a multiple of their size.
    private static float step(Rectangle panel, List<Segment> segments) {
        float most = MOST_STEP;
        for (Segment line : segments) {
            Segment next = Panels.isIn(panel, line) ? next(line, segments, NEXT_PARAGRAPH, EDGE) : null;
            if (next != null && Panels.isIn(panel, next)) {
                most = Math.max(most, (next.bottom() - line.bottom()) / line.size() + 0.02f);
            }
        }
        return most;
    }

    private static @Nullable Segment next(Segment line, List<Segment> segments, float most, float edge) {
        for (Segment other : segments) {
            float step = other.bottom() - line.bottom();
            if (step > LEAST_STEP * line.size()
                    && step < most * line.size()
                    && Math.abs(other.left() - line.left()) < edge * line.size()
                    && Math.abs(other.size() - line.size()) < 0.1f
                    && other.face().equals(line.face())) {
                return other;
            }
        }
        return null;
    }
}
