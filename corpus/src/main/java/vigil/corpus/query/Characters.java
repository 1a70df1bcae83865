package vigil.corpus.query;

/// The one form of the characters that people type for the same thing: quotes, apostrophes, dashes, brackets, spaces.
final class Characters {
    private Characters() {}

    /// The text with every quotation mark as `"`, apostrophe as `'`, dash as `-`, digit as one of ASCII, and what is
    /// no character, or stands between words and is no operator, as a space. What is not seen is left out.
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
        for (int i = 0; i < plain.length(); i++) {
            boolean parts = plain.charAt(i) == ',' || plain.charAt(i) == ';';
            if (parts && !(isDigit(plain, i - 1) && isDigit(plain, i + 1))) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    private static boolean isDigit(CharSequence text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    /// The character's one form; -1 for one that is not seen.
    private static int plain(int c) {
        return switch (c) {
            case '“', '”', '„', '‟', '«', '»', '‹', '›', '❝', '❞', '⹂', '″', '〝', '〞', '〟' -> '"';
            case '「', '」', '『', '』', '｢', '｣', '﹁', '﹂', '﹃', '﹄', '《', '》', '〈', '〉' -> '"';
            case '’', '‘', '‚', '‛', 'ʼ', '`', '´', '′', 'ʹ', 'ʻ', 'ʽ', 'ʾ', 'ʿ', '❛', '❜' -> '\'';
            case '‐', '‑', '‒', '–', '−', '﹣', '﹘', '־' -> '-';
            case '—', '―', '，', '、', '；', '。', '｡', '､', '！', '？', '،', '؛', '؟', '۔' -> ' ';
            case '【', '】', '〔', '〕', '［', '］', '｛', '｝', '・', '·', '•' -> ' ';
            case '﹙' -> '(';
            case '﹚' -> ')';
            case '٭', '∗' -> '*';
            case '〜', '∼', '˜' -> '~';
            case '\u200C', '\u200D' -> c;
            default -> c >= '！' && c <= '～' ? plain(c - '！' + '!') : byType(c);
        };
    }

    private static int byType(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT -> -1;
            case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(c, 10);
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> ' ';
            default -> c;
        };
    }

    /// The text without what stands around a word in a sentence and is no part of it.
    static String trimmed(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && "?!,;¿¡…'[{".indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "?!,;…']}".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(start, end);
    }

    /// Whether a word can be made of this text: it has a letter or a digit.
    static boolean hasWord(CharSequence text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
