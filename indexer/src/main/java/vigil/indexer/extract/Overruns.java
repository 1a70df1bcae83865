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
    /// Difference between the left edges of lines of one column, in points.
    private static final float EDGE = 2;

    private Overruns() {}

    /// The lines below a box that run on from those at its foot.
    static List<Segment> below(Rectangle panel, List<Segment> segments) {
        var lines = new ArrayList<Segment>();
        for (Segment last : segments) {
            boolean atFoot = Panels.isIn(panel, last) && panel.bottom() - last.bottom() < last.size();
            Segment next = atFoot ? next(last, segments) : null;
            while (next != null && !Panels.isIn(panel, next) && !lines.contains(next)) {
                lines.add(next);
                next = next(next, segments);
            }
        }
        return lines;
    }

    /// Whether a line above a box runs on in it: what is marked so is part of a text around it.
    static boolean isMarked(Rectangle panel, List<Segment> segments) {
        for (Segment above : segments) {
            boolean near = above.bottom() < panel.top() + above.size() && above.bottom() > panel.top() - above.size();
            if (near && !Panels.isIn(panel, above)) {
                Segment next = next(above, segments);
                if (next != null && Panels.isIn(panel, next)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable Segment next(Segment line, List<Segment> segments) {
        for (Segment other : segments) {
            float step = other.bottom() - line.bottom();
            if (step > LEAST_STEP * line.size()
                    && step < MOST_STEP * line.size()
                    && Math.abs(other.left() - line.left()) < EDGE
                    && Math.abs(other.size() - line.size()) < 0.1f
                    && other.face().equals(line.face())) {
                return other;
            }
        }
        return null;
    }
}
