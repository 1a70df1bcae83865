package vigil.indexer.extract;

import java.util.Arrays;
import java.util.Objects;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// Finds what is drawn twice in one place, for a bold look or a shadow. Two glyphs of one font are never the same,
/// even where a faulty table takes them for one letter.
///
/// Glyphs lie in the cells of a grid, in one table with open addresses: PDFBox's own search for the same thing costs
/// as much as a quarter of all reading. Most are drawn further to the right than all others of their line, where
/// nothing can be drawn twice; they are put into the table only when some glyph is not.
final class Overprint {
    /// Side of a cell in points: so large that a glyph's neighbourhood mostly lies in one.
    private static final float CELL = 16;
    /// The largest tolerance in points.
    private static final float MOST = 2;

    /// In points. Numbers of cells are exact up to there, and beyond it is no page.
    private static final float FARTHEST = 1e7f;

    private static final int NONE = -1;
    /// Rows of a page, each as high as the largest tolerance; what is lower is looked for in the table.
    private static final int ROWS = 2048;

    private int[] table = new int[1 << 12];
    private int[] hashes = new int[1 << 11];
    private float[] xs = new float[1 << 11];
    private float[] ys = new float[1 << 11];
    private @Nullable TextPosition[] drawn = new TextPosition[1 << 11];
    private int size;
    /// How many of them are in the table.
    private int indexed;
    /// How far to the right glyphs begin on each row of the page.
    private final float[] reach = new float[ROWS];

    Overprint() {
        Arrays.fill(table, NONE);
        Arrays.fill(reach, -FARTHEST);
    }

    /// Forgets what was drawn, for a new page.
    void clear() {
        if (indexed > 0) {
            Arrays.fill(table, NONE);
        }
        Arrays.fill(drawn, 0, size, null);
        Arrays.fill(reach, -FARTHEST);
        size = 0;
        indexed = 0;
    }

    /// Whether the same characters were drawn here before, a third of a character's width around. If not, they are
    /// from now on.
    boolean isDrawn(TextPosition glyph) {
        String text = glyph.getUnicode();
        if (text == null || text.isEmpty()) {
            return false;
        }
        float x = glyph.getX();
        float y = glyph.getY();
        if (!(Math.abs(x) < FARTHEST && Math.abs(y) < FARTHEST)) {
            return false;
        }
        float tolerance = Math.min(MOST, Math.abs(glyph.getWidth()) / text.length() / 3);
        if (isRightOfAll(x - tolerance, y)) {
            add(glyph, x, y);
            return false;
        }
        index();
        int left = cell(x - tolerance);
        int right = cell(x + tolerance);
        int top = cell(y - tolerance);
        int bottom = cell(y + tolerance);
        for (int column = left; column <= right; column++) {
            for (int row = top; row <= bottom; row++) {
                if (isDrawn(glyph, tolerance, hash(text, column, row))) {
                    return true;
                }
            }
        }
        add(glyph, x, y);
        return false;
    }

    /// Whether it begins further to the right than all that was drawn at its height.
    private boolean isRightOfAll(float left, float y) {
        int row = (int) (y / MOST);
        return y >= MOST && row + 1 < ROWS && left > reach[row] && left > reach[row - 1] && left > reach[row + 1];
    }

    /// Puts what was drawn since the last time into the table.
    private void index() {
        for (; indexed < size; indexed++) {
            String text = String.valueOf(Objects.requireNonNull(drawn[indexed]).getUnicode());
            hashes[indexed] = hash(text, cell(xs[indexed]), cell(ys[indexed]));
            put(indexed);
        }
    }

    private boolean isDrawn(TextPosition glyph, float tolerance, int hash) {
        for (int slot = hash & (table.length - 1); table[slot] != NONE; slot = (slot + 1) & (table.length - 1)) {
            int at = table[slot];
            if (hashes[at] == hash
                    && Math.abs(xs[at] - glyph.getX()) <= tolerance
                    && Math.abs(ys[at] - glyph.getY()) <= tolerance
                    && areSame(Objects.requireNonNull(drawn[at]), glyph)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areSame(TextPosition one, TextPosition other) {
        return one.getUnicode().equals(other.getUnicode())
                && (!one.getFont().equals(other.getFont())
                        || Arrays.equals(one.getCharacterCodes(), other.getCharacterCodes()));
    }

    private void add(TextPosition glyph, float x, float y) {
        if (size == drawn.length) {
            grow();
        }
        xs[size] = x;
        ys[size] = y;
        drawn[size] = glyph;
        size++;
        int row = Math.clamp((int) (y / MOST), 0, ROWS - 1);
        reach[row] = Math.max(reach[row], x);
    }

    private void put(int at) {
        int slot = hashes[at] & (table.length - 1);
        while (table[slot] != NONE) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = at;
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, 2 * size);
        xs = Arrays.copyOf(xs, 2 * size);
        ys = Arrays.copyOf(ys, 2 * size);
        drawn = Arrays.copyOf(drawn, 2 * size);
        table = new int[2 * table.length];
        Arrays.fill(table, NONE);
        for (int at = 0; at < indexed; at++) {
            put(at);
        }
    }

    private static int cell(float place) {
        return (int) Math.floor(place / CELL);
    }

    private static int hash(String text, int column, int row) {
        int hash = (text.hashCode() * 31 + column) * 31 + row;
        hash *= 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
