package vigil.indexer.extract;

/// One character, or ligature, as it is drawn. Points, from the page's top left corner.
///
/// @param text the characters it stands for, never empty
/// @param x left edge
/// @param baseline the line it stands on
/// @param size size of its type after all transformations
/// @param space width of a blank in its font; 0 where unknown
record Glyph(String text, float x, float baseline, float width, float size, float space, Face face) {
    /// Height of a line above its baseline, as a share of its size; the rest of the size lies below.
    static final float ASCENT = 0.75f;

    boolean blank() {
        return text.isBlank();
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
