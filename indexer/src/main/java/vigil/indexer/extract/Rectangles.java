package vigil.indexer.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/// Collects the rectangles of a page while it is drawn, in the coordinates of the page's own space.
///
/// Only what may be the ground or the frame of text is kept, or a part of that: see [Panels].
final class Rectangles {
    /// More than a page of text has: a drawing or a table.
    private static final int MOST = 500;
    /// What is no wider or higher is a line, in points.
    private static final float LINE = 3.5f;
    /// No box is narrower, in points.
    static final float NARROWEST = 60;
    /// No box is lower, in points.
    static final float LOWEST = 20;
    /// Nor any piece of one, for a line of text may have a ground of its own.
    private static final float LOWEST_PIECE = 6;

    private final List<Rectangle> drawn = new ArrayList<>();
    private final Outlines path = new Outlines();
    private State[] states = new State[16];
    private int depth;
    private boolean many;
    private boolean clips;

    /// What is saved and restored with the graphics state, and used again.
    private static final class State {
        private int fill;
        private int stroke;
        private Colours.Space fillSpace = Colours.Space.PLAIN;
        private Colours.Space strokeSpace = Colours.Space.PLAIN;
        private final float[] clip = new float[4];

        void set(State other) {
            fill = other.fill;
            stroke = other.stroke;
            fillSpace = other.fillSpace;
            strokeSpace = other.strokeSpace;
            System.arraycopy(other.clip, 0, clip, 0, 4);
        }

        void clear() {
            fill = Colours.BLACK;
            stroke = Colours.BLACK;
            fillSpace = Colours.Space.PLAIN;
            strokeSpace = Colours.Space.PLAIN;
            clip[0] = -Float.MAX_VALUE;
            clip[1] = -Float.MAX_VALUE;
            clip[2] = Float.MAX_VALUE;
            clip[3] = Float.MAX_VALUE;
        }
    }

    Rectangles() {
        states[0] = new State();
        clear();
    }

    /// Begins another page.
    void clear() {
        drawn.clear();
        path.clear();
        depth = 0;
        many = false;
        clips = false;
        states[0].clear();
    }

    /// How many states are saved.
    int depth() {
        return depth;
    }

    void save() {
        if (++depth == states.length) {
            states = Arrays.copyOf(states, 2 * depth);
        }
        if (states[depth] == null) {
            states[depth] = new State();
        }
        states[depth].set(states[depth - 1]);
    }

    /// Restores the state that was there when so many were saved.
    void restore(int to) {
        depth = Math.clamp(to, 0, depth);
    }

    /// All of them, or none where there are too many; in the page's own space, from its lower left corner.
    List<Rectangle> drawn() {
        return many ? List.of() : List.copyOf(drawn);
    }

    /// Takes an operator that is no text's. What is not as it should be is passed over.
    void take(Operator operator, List<COSBase> operands, PDGraphicsState graphics, @Nullable PDResources resources) {
        if (many) {
            return;
        }
        State state = states[depth];
        switch (operator.getName()) {
            case OperatorName.MOVE_TO,
                    OperatorName.LINE_TO,
                    OperatorName.CURVE_TO,
                    OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT,
                    OperatorName.CURVE_TO_REPLICATE_FINAL_POINT,
                    OperatorName.APPEND_RECT,
                    OperatorName.CLOSE_PATH ->
                path.add(operator.getName(), operands, graphics.getCurrentTransformationMatrix());
            case OperatorName.CLIP_EVEN_ODD, OperatorName.CLIP_NON_ZERO -> clips = true;
            case OperatorName.ENDPATH -> paint(false, false, state);
            case OperatorName.FILL_NON_ZERO, OperatorName.LEGACY_FILL_NON_ZERO, OperatorName.FILL_EVEN_ODD ->
                paint(true, false, state);
            case OperatorName.STROKE_PATH -> paint(false, true, state);
            case OperatorName.CLOSE_AND_STROKE -> {
                path.close();
                paint(false, true, state);
            }
            case OperatorName.FILL_NON_ZERO_AND_STROKE,
                    OperatorName.FILL_EVEN_ODD_AND_STROKE,
                    OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE,
                    OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE -> {
                path.close();
                paint(true, true, state);
            }
            case OperatorName.NON_STROKING_GRAY, OperatorName.NON_STROKING_RGB, OperatorName.NON_STROKING_CMYK -> {
                state.fillSpace = Colours.Space.PLAIN;
                state.fill = Colours.of(operands, state.fillSpace);
            }
            case OperatorName.STROKING_COLOR_GRAY,
                    OperatorName.STROKING_COLOR_RGB,
                    OperatorName.STROKING_COLOR_CMYK -> {
                state.strokeSpace = Colours.Space.PLAIN;
                state.stroke = Colours.of(operands, state.strokeSpace);
            }
            case OperatorName.NON_STROKING_COLOR, OperatorName.NON_STROKING_COLOR_N ->
                state.fill = Colours.of(operands, state.fillSpace);
            case OperatorName.STROKING_COLOR, OperatorName.STROKING_COLOR_N ->
                state.stroke = Colours.of(operands, state.strokeSpace);
            case OperatorName.NON_STROKING_COLORSPACE -> {
                state.fillSpace = Colours.space(operands, resources);
                state.fill = Colours.BLACK;
            }
            case OperatorName.STROKING_COLORSPACE -> {
                state.strokeSpace = Colours.space(operands, resources);
                state.stroke = Colours.BLACK;
            }
            default -> {}
        }
    }

    private void paint(boolean fills, boolean strokes, State state) {
        path.end();
        boolean ring = fills && path.isRing();
        int size = ring ? 1 : path.size();
        for (int i = 0; i < size; i++) {
            if (fills && path.isArea(i)) {
                keep(i, ring ? Rectangle.Way.FRAMED : Rectangle.Way.FILLED, state.fill, state);
            }
            if (strokes) {
                keep(i, Rectangle.Way.FRAMED, state.stroke, state);
            }
        }
        if (clips && path.size() == 1) {
            for (int edge = 0; edge < 4; edge++) {
                float own = path.edge(0, edge);
                state.clip[edge] = edge < 2 ? Math.max(state.clip[edge], own) : Math.min(state.clip[edge], own);
            }
        }
        clips = false;
        path.clear();
        many = drawn.size() > MOST;
    }

    private void keep(int index, Rectangle.Way way, int colour, State state) {
        float left = Math.max(state.clip[0], path.edge(index, 0));
        float bottom = Math.max(state.clip[1], path.edge(index, 1));
        float right = Math.min(state.clip[2], path.edge(index, 2));
        float top = Math.min(state.clip[3], path.edge(index, 3));
        float width = right - left;
        float height = top - bottom;
        if (Colours.isWhite(colour) || !(width >= 0 && height >= 0)) {
            return;
        }
        boolean rule = width >= NARROWEST && height <= LINE || height >= LOWEST && width <= LINE;
        boolean piece = width >= NARROWEST && height >= LOWEST_PIECE;
        boolean kept = way == Rectangle.Way.FRAMED ? path.isArea(index) : Colours.isTint(colour);
        if (rule || piece && kept) {
            drawn.add(new Rectangle(rule ? Rectangle.Way.RULE : way, 0, 0, 0, 0, colour).at(left, bottom, right, top));
        }
    }
}
