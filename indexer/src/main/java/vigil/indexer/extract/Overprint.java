package vigil.indexer.extract;

import java.util.Arrays;
import java.util.Objects;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// Finds what is drawn twice in one place, for a bold look or a shadow. Two glyphs of one font are never the same,
/// even where a faulty table takes them for one letter.
///
/// Glyphs lie in the cells of a grid, in one table with open addresses: PDFBox's own search for the same thing costs
/// as much as a quarter of all reading.
final class Overprint {
    /// Side of a cell in points: so large that a glyph's neighbourhood mostly lies in one.
    private static final float CELL = 16;
    /// The largest tolerance in points.
    private static final float MOST = 2;

    /// In points. Numbers of cells are exact up to there, and beyond it is no page.
    private static final float FARTHEST = 1e7f;

    private static final int NONE = -1;

    private int[] table = new int[1 << 12];
    private int[] hashes = new int[1 << 11];
    private float[] xs = new float[1 << 11];
    private float[] ys = new float[1 << 11];
    private @Nullable TextPosition[] drawn = new TextPosition[1 << 11];
    private int size;

    Overprint() {
        Arrays.fill(table, NONE);
    }

    /// Forgets what was drawn, for a new page.
    void clear() {
        Arrays.fill(table, NONE);
        Arrays.fill(drawn, 0, size, null);
        size = 0;
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
        add(glyph, x, y, hash(text, cell(x), cell(y)));
        return false;
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

    private void add(TextPosition glyph, float x, float y, int hash) {
        if (size == drawn.length) {
            grow();
        }
        hashes[size] = hash;
        xs[size] = x;
        ys[size] = y;
        drawn[size] = glyph;
        put(size++);
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
        for (int at = 0; at < size; at++) {
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
