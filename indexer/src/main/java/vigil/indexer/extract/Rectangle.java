package vigil.indexer.extract;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A rectangle that is drawn on a page, in points from the page's top left corner.
///
/// @param colour of a filled one, red, green and blue in eight bits each
record Rectangle(Way way, float left, float top, float right, float bottom, int colour) {
    /// What is farther apart does not touch, in points.
    static final float TOUCH = 2;

    /// How a rectangle is drawn.
    enum Way {
        /// Filled with a colour that is neither white nor black.
        FILLED,
        /// Only its edges, in any colour but white.
        FRAMED,
        /// So thin that it is a line.
        RULE
    }

    /// The same between two other corners.
    Rectangle at(float oneX, float oneY, float otherX, float otherY) {
        return new Rectangle(
                way,
                Math.min(oneX, otherX),
                Math.min(oneY, otherY),
                Math.max(oneX, otherX),
                Math.max(oneY, otherY),
                colour);
    }

    /// One of the page's own space, where a reader sees it whose text runs in this direction, in degrees.
    Rectangle seen(float direction, PDRectangle page) {
        float fromX = left - page.getLowerLeftX();
        float toX = right - page.getLowerLeftX();
        float fromY = top - page.getLowerLeftY();
        float toY = bottom - page.getLowerLeftY();
        float pageWidth = page.getWidth();
        float pageHeight = page.getHeight();
        return switch ((int) direction) {
            case 90 -> at(fromY, fromX, toY, toX);
            case 180 -> at(pageWidth - fromX, fromY, pageWidth - toX, toY);
            case 270 -> at(pageHeight - fromY, pageWidth - fromX, pageHeight - toY, pageWidth - toX);
            default -> at(fromX, pageHeight - fromY, toX, pageHeight - toY);
        };
    }

    boolean is(Way asked) {
        return way == asked;
    }

    float width() {
        return right - left;
    }

    float height() {
        return bottom - top;
    }

    /// Whether a rule runs downwards.
    boolean isUpright() {
        return height() > width();
    }

    /// Whether both begin and end at the same height.
    boolean isLevelWith(Rectangle other) {
        return Math.abs(top - other.top) <= TOUCH && Math.abs(bottom - other.bottom) <= TOUCH;
    }

    /// Whether both have the same left and right edges, but for so many points.
    boolean isInLineWith(Rectangle other, float points) {
        return Math.abs(left - other.left) <= points && Math.abs(right - other.right) <= points;
    }

    boolean touches(Rectangle other) {
        return left <= other.right + TOUCH
                && right >= other.left - TOUCH
                && top <= other.bottom + TOUCH
                && bottom >= other.top - TOUCH;
    }

    boolean holds(Rectangle other) {
        return left <= other.left + TOUCH
                && right >= other.right - TOUCH
                && top <= other.top + TOUCH
                && bottom >= other.bottom - TOUCH;
    }

    /// The least rectangle around both, drawn as this one is.
    Rectangle with(Rectangle other) {
        return new Rectangle(
                way,
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom),
                colour);
    }
}
