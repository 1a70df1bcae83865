package vigil.indexer.extract;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/// The rectangles of the path that is being drawn, upright on the page, their corners round or not; and single lines.
final class Outlines {
    /// As many rectangles of one path are kept.
    private static final int MOST = 64;
    /// A curve that reaches farther is no corner, in points.
    private static final float CORNER = 20;
    /// What is farther off is not in line, in points.
    private static final float LINE = 0.5f;
    /// The farthest that the line around a frame may be from that within, in points.
    private static final float RING = 8;

    private static final int STRAIGHT = 5;
    private static final int ROUND = 8;

    private final float[] edges = new float[4 * MOST];
    private final boolean[] areas = new boolean[MOST];
    private int size;

    private boolean fits;
    private boolean open;
    private boolean returns;
    private int lines;
    private int curves;
    private float left;
    private float bottom;
    private float right;
    private float top;
    private float startX;
    private float startY;
    private float x;
    private float y;

    void clear() {
        size = 0;
        open = false;
    }

    /// How many rectangles and lines there are, once the path has come to its [#end()].
    int size() {
        return size;
    }

    /// Whether it is no single line. One that is left open at one side, as a box that goes on there, is an area too.
    boolean isArea(int index) {
        return areas[index];
    }

    /// The left, lower, right and upper edge: 0 to 3.
    float edge(int index, int edge) {
        return edges[4 * index + edge];
    }

    /// Whether it is one rectangle closely around another, which are filled as a frame is.
    boolean isRing() {
        if (size != 2 || !areas[0] || !areas[1]) {
            return false;
        }
        for (int edge = 0; edge < 4; edge++) {
            float inwards = edge < 2 ? edge(1, edge) - edge(0, edge) : edge(0, edge) - edge(1, edge);
            if (inwards < 0 || inwards > RING) {
                return false;
            }
        }
        return true;
    }

    /// Takes an operator that adds to the path.
    void add(String operator, List<COSBase> operands, Matrix matrix) {
        switch (operator) {
            case OperatorName.MOVE_TO -> {
                end();
                begin(operands, matrix);
            }
            case OperatorName.LINE_TO -> line(operands, matrix);
            case OperatorName.APPEND_RECT -> {
                end();
                rectangle(operands, matrix);
            }
            case OperatorName.CLOSE_PATH -> close();
            default -> curve(operands, matrix);
        }
    }

    /// Leads the outline back to where it began.
    void close() {
        returns = true;
    }

    /// Ends the outline that is open.
    void end() {
        boolean axial = Math.abs(x - startX) <= LINE || Math.abs(y - startY) <= LINE;
        boolean single = lines == 1 && curves == 0 && !returns;
        if (open && fits && axial && (lines >= 3 || single) && lines <= STRAIGHT && curves <= ROUND && size < MOST) {
            keep(!single);
        }
        open = false;
    }

    private void keep(boolean area) {
        edges[4 * size] = left;
        edges[4 * size + 1] = bottom;
        edges[4 * size + 2] = right;
        edges[4 * size + 3] = top;
        areas[size++] = area;
    }

    private void begin(List<COSBase> operands, Matrix matrix) {
        fits = operands.size() >= 2;
        open = true;
        returns = false;
        lines = 0;
        curves = 0;
        if (fits) {
            moveTo(number(operands, 0), number(operands, 1), matrix);
            startX = x;
            startY = y;
            left = x;
            right = x;
            bottom = y;
            top = y;
        }
    }

    private void line(List<COSBase> operands, Matrix matrix) {
        if (!fits || !open || operands.size() < 2) {
            fits = false;
            return;
        }
        float fromX = x;
        float fromY = y;
        moveTo(number(operands, 0), number(operands, 1), matrix);
        fits = Math.abs(x - fromX) <= LINE || Math.abs(y - fromY) <= LINE;
        lines++;
        reach();
    }

    private void curve(List<COSBase> operands, Matrix matrix) {
        int end = operands.size() - 2;
        if (!fits || !open || end < 2) {
            fits = false;
            return;
        }
        float fromX = x;
        float fromY = y;
        moveTo(number(operands, end), number(operands, end + 1), matrix);
        fits = Math.abs(x - fromX) <= CORNER && Math.abs(y - fromY) <= CORNER;
        curves++;
        reach();
    }

    private void rectangle(List<COSBase> operands, Matrix matrix) {
        if (operands.size() < 4 || size >= MOST) {
            return;
        }
        begin(operands, matrix);
        moveTo(number(operands, 0) + number(operands, 2), number(operands, 1) + number(operands, 3), matrix);
        reach();
        boolean upright = matrix.getShearX() == 0 && matrix.getShearY() == 0
                || matrix.getScaleX() == 0 && matrix.getScaleY() == 0;
        if (upright) {
            keep(true);
        }
        open = false;
    }

    private void moveTo(float toX, float toY, Matrix matrix) {
        x = toX * matrix.getScaleX() + toY * matrix.getShearX() + matrix.getTranslateX();
        y = toX * matrix.getShearY() + toY * matrix.getScaleY() + matrix.getTranslateY();
    }

    private void reach() {
        left = Math.min(left, x);
        right = Math.max(right, x);
        bottom = Math.min(bottom, y);
        top = Math.max(top, y);
    }

    private static float number(List<COSBase> operands, int index) {
        return operands.get(index) instanceof COSNumber number ? number.floatValue() : Float.NaN;
    }
}
