package vigil.indexer.extract;

import org.jspecify.annotations.Nullable;

/// One line as it is printed; in a format that has no lines, one whole paragraph.
///
/// @param text the characters as they were read: tabs, double blanks and a hyphen at the end are kept; of marks upon
///     one letter, no more than any writing has (UAX #15, Stream-Safe Text Format)
/// @param look how it is set; null where the format does not tell
public record Line(String text, @Nullable Look look) {
    private static final int MOST_MARKS = 30;

    public Line {
        text = withoutHeaps(text);
    }

    /// How a line is set on its page.
    ///
    /// @param x left edge, in points from the page's left
    /// @param y top edge, in points from the page's top
    /// @param width in points
    /// @param height in points
    /// @param size size of most of its type, in points, after all transformations
    /// @param font name of the font of most of its type, without a subset's prefix; empty where unknown
    /// @param bold whether most of it is bold
    /// @param italic whether most of it is italic
    public record Look(
            float x, float y, float width, float height, float size, String font, boolean bold, boolean italic) {}

    /// A line of which nothing but the text is known.
    public static Line of(String text) {
        return new Line(text, null);
    }

    /// Regular expressions look for the letter below each mark, so a heap of them costs its square.
    private static String withoutHeaps(String text) {
        int marks = 0;
        StringBuilder kept = null;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            marks = c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK ? marks + 1 : 0;
            if (marks > MOST_MARKS && kept == null) {
                kept = new StringBuilder(text.substring(0, i));
            } else if (marks <= MOST_MARKS && kept != null) {
                kept.appendCodePoint(c);
            }
        }
        return kept == null ? text : kept.toString();
    }
}
