package vigil.indexer.split;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a part stands on its page, in points from its top left corner.
record Box(float left, float top, float right, float bottom) {

    /// The box around a part, or around what stands in the first column of one that goes on in the next; null where the
    /// format does not tell.
    static @Nullable Box of(Part part) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        float last = -Float.MAX_VALUE;
        for (PrintedLine line : part.lines()) {
            PrintedLine.Look look = line.look();
            if (look == null) {
                return null;
            }
            if (look.y() < last - look.size()) {
                break;
            }
            last = look.y();
            left = Math.min(left, look.x());
            top = Math.min(top, look.y());
            right = Math.max(right, look.right());
            bottom = Math.max(bottom, look.bottom());
        }
        return new Box(left, top, right, bottom);
    }

    /// The box around all lines of some parts; null where the format does not tell.
    static @Nullable Box around(List<Part> parts) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (Part part : parts) {
            for (PrintedLine line : part.lines()) {
                PrintedLine.Look look = line.look();
                if (look == null) {
                    return null;
                }
                left = Math.min(left, look.x());
                top = Math.min(top, look.y());
                right = Math.max(right, look.right());
                bottom = Math.max(bottom, look.bottom());
            }
        }
        return new Box(left, top, right, bottom);
    }

    boolean isBeside(Box other) {
        return top < other.bottom - 1 && bottom > other.top + 1;
    }

    boolean isOver(Box other) {
        float overlap = Math.min(right, other.right) - Math.max(left, other.left);
        return top < other.top && overlap > 0.3f * Math.min(right - left, other.right - other.left);
    }
}
