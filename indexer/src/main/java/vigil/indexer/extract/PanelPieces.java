package vigil.indexer.extract;

import java.util.ArrayList;
import java.util.List;

/// Puts boxes together that are drawn in pieces: the ground of one in several rectangles of one tint, the frame of one
/// by the lines around it.
final class PanelPieces {
    /// How far the edges of two pieces of one ground may be out of line, in points.
    private static final float OUT_OF_LINE = 6;
    /// More upright lines than boxes have: the ruling of a table.
    private static final int MOST_RULES = 40;

    private PanelPieces() {}

    /// Grounds of one tint, those that touch as one: above each other, beside each other or one in the other.
    static List<Rectangle> joined(List<Rectangle> pieces) {
        var joined = new ArrayList<Rectangle>();
        for (Rectangle piece : pieces) {
            Rectangle whole = piece;
            for (int i = 0; i < joined.size(); i++) {
                Rectangle other = joined.get(i);
                if (isOne(whole, other)) {
                    whole = whole.with(other);
                    joined.remove(i);
                    i = -1;
                }
            }
            joined.add(whole);
        }
        return joined;
    }

    private static boolean isOne(Rectangle one, Rectangle other) {
        return one.colour() == other.colour()
                && one.touches(other)
                && (one.isInLineWith(other, OUT_OF_LINE)
                        || one.isLevelWith(other)
                        || one.holds(other)
                        || other.holds(one));
    }

    /// Frames of single lines: two upright ones of one height, and one at their upper or lower ends, or both; at a
    /// column's end a box may be left open.
    static List<Rectangle> ruled(List<Rectangle> rules) {
        List<Rectangle> upright = rules.stream().filter(Rectangle::isUpright).toList();
        if (upright.size() > MOST_RULES) {
            return List.of();
        }
        var frames = new ArrayList<Rectangle>();
        for (Rectangle left : upright) {
            for (Rectangle right : upright) {
                boolean apart = right.left() - left.left() >= Rectangles.NARROWEST && left.isLevelWith(right);
                Rectangle frame = left.with(right);
                if (apart && isHeaded(frame, rules) && upright.stream().noneMatch(rule -> parts(rule, frame))) {
                    frames.add(frame);
                }
            }
        }
        return frames;
    }

    /// Leaves out frames that have an edge in common, as the cells of a table have.
    static List<Rectangle> withoutCells(List<Rectangle> frames) {
        return frames.stream()
                .filter(frame -> frames.stream().noneMatch(other -> areCells(frame, other)))
                .toList();
    }

    private static boolean areCells(Rectangle one, Rectangle other) {
        boolean nested = one.holds(other) || other.holds(one);
        boolean row = one.isLevelWith(other);
        boolean column = one.isInLineWith(other, Rectangle.TOUCH);
        return !nested && (row || column) && one.touches(other);
    }

    private static boolean isHeaded(Rectangle frame, List<Rectangle> rules) {
        return rules.stream()
                .anyMatch(rule -> !rule.isUpright()
                        && rule.isInLineWith(frame, Rectangle.TOUCH)
                        && (Math.abs(rule.top() - frame.top()) <= Rectangle.TOUCH
                                || Math.abs(rule.bottom() - frame.bottom()) <= Rectangle.TOUCH));
    }

    private static boolean parts(Rectangle rule, Rectangle frame) {
        return rule.left() > frame.left() + Rectangles.NARROWEST / 2
                && rule.right() < frame.right() - Rectangles.NARROWEST / 2
                && rule.top() < frame.bottom()
                && rule.bottom() > frame.top();
    }
}
