package vigil.indexer.extract;

import org.jspecify.annotations.Nullable;

/// One character, or ligature, as it is drawn. Points, from the page's top left corner.
///
/// @param text the characters it stands for, never empty
/// @param x left edge
/// @param baseline the line it stands on
/// @param size size of its type after all transformations
/// @param space width of a blank in its font; 0 where unknown
/// @param mark what the structure tree says of it; null where it says nothing
record Glyph(
        String text,
        float x,
        float baseline,
        float width,
        float size,
        float space,
        Face face,
        @Nullable Mark mark) {
    /// Height of a line above its baseline, as a share of its size; the rest of the size lies below.
    static final float ASCENT = 0.75f;

    /// Other characters in the same place.
    Glyph withText(String other) {
        return new Glyph(other, x, baseline, width, size, space, face, mark);
    }

    /// The same characters up to another right edge.
    Glyph upTo(float edge) {
        return new Glyph(text, x, baseline, edge - x, size, space, face, mark);
    }

    /// The same characters, which stand for those of another glyph of the line, too.
    Glyph upTo(Glyph other) {
        float left = Math.min(x, other.x);
        boolean beside = Math.abs(baseline - other.baseline) < size;
        return beside
                ? new Glyph(text, left, baseline, Math.max(right(), other.right()) - left, size, space, face, mark)
                : this;
    }

    /// The cell of a table that it stands in; 0 for none.
    int cell() {
        return mark == null ? 0 : mark.unit().cell();
    }

    boolean blank() {
        return text.length() == 1 ? Character.isWhitespace(text.charAt(0)) : text.isBlank();
    }

    float right() {
        return x + width;
    }

    float top() {
        return baseline - ASCENT * size;
    }

    float bottom() {
        return baseline + (1 - ASCENT) * size;
    }

    /// Whether it belongs to a script that runs from right to left.
    boolean rightToLeft() {
        int first = text.codePointAt(0);
        if (first < 0x590) {
            return false;
        }
        return switch (Character.getDirectionality(first)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }
}
