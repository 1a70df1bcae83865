package vigil.corpus.query;

/// The one form of the characters that people type for the same thing: quotes, apostrophes, dashes, brackets, spaces.
final class Characters {
    private Characters() {}

    /// The text with every quotation mark as `"`, apostrophe as `'`, dash as `-`, and what is no character as a
    /// space.
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int as = plain(c);
            if (as >= 0) {
                plain.appendCodePoint(as);
            }
        }
        return plain.toString();
    }

    /// The character's one form; -1 for one that is not seen.
    private static int plain(int c) {
        return switch (c) {
            case '“', '”', '„', '‟', '«', '»', '‹', '›', '「', '」', '『', '』', '〝', '〞', '＂' -> '"';
            case '’', '‘', '‚', '‛', 'ʼ', '`', '´', '＇' -> '\'';
            case '‐', '‑', '‒', '–', '−', '﹣', '－' -> '-';
            case '—', '―' -> ' ';
            case '（' -> '(';
            case '）' -> ')';
            case '：' -> ':';
            case '＊' -> '*';
            case '～', '〜' -> '~';
            case '\u200C', '\u200D' -> c;
            default ->
                switch (Character.getType(c)) {
                    case Character.FORMAT -> -1;
                    case Character.CONTROL,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> ' ';
                    default -> c;
                };
        };
    }

    /// Whether a word can be made of this text: it has a letter or a digit.
    static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
