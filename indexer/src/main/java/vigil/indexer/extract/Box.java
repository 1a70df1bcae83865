package vigil.indexer.extract;

import java.util.List;

/// The stretch of a page that a block covers, in points from the page's top left corner.
///
/// @param drawn 0-based place in the order of drawing
/// @param size size of its first line's type
record Box(Block block, int drawn, float left, float top, float right, float bottom, float size, boolean bold) {

    /// The box of a block. Every line has a look.
    static Box of(Block block, int drawn) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (Line line : block.lines()) {
            Line.Look look = Blocks.look(line);
            left = Math.min(left, look.x());
            top = Math.min(top, look.y());
            right = Math.max(right, look.x() + look.width());
            bottom = Math.max(bottom, look.y() + look.height());
        }
        Line.Look first = Blocks.look(block.lines().getFirst());
        return new Box(block, drawn, left, top, right, bottom, first.size(), first.bold());
    }

    float width() {
        return right - left;
    }

    /// Whether it ends where the other begins or further up, in the same column.
    boolean isAbove(Box other) {
        float overlap = Math.min(right, other.right) - Math.max(left, other.left);
        return top < other.top && bottom <= other.top + 2 && overlap >= 0.3f * Math.min(width(), other.width());
    }

    /// Whether it is above the other, and none of these stands between.
    boolean isNextAbove(Box other, List<Box> boxes) {
        return isAbove(other) && boxes.stream().noneMatch(between -> isAbove(between) && between.isAbove(other));
    }

    /// Whether both stand beside each other, without a common column.
    boolean isBeside(Box other) {
        return Math.min(bottom, other.bottom) > Math.max(top, other.top)
                && Math.min(right, other.right) <= Math.max(left, other.left);
    }

    /// Whether both are set alike, as the paragraphs of one text are.
    boolean looksLike(Box other) {
        return bold == other.bold && Math.abs(size - other.size) <= 0.05f * Math.max(size, other.size);
    }

    /// Whether it is set as a heading is above a text set as the other is: a few lines, larger or bold.
    boolean couldHead(Box other) {
        return block.lines().size() <= 4
                && size > 0.95f * other.size
                && (size > 1.08f * other.size || (bold && !other.bold));
    }

    /// Whether no more than two lines of its own would fit between it and the other below.
    boolean isNear(Box other) {
        return other.top - bottom < 3 * size;
    }
}
