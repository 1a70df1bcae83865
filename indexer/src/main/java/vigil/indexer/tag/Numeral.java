package vigil.indexer.tag;

import org.jspecify.annotations.Nullable;
import vigil.corpus.vocabulary.Word;

/// A word that begins with digits, in Western or Arabic-Indic ones: `2011`, `9th`, `1990s`, `٢٠١١`, and "و2011" with
/// the Arabic "and" before it.
///
/// @param value what the digits say
/// @param digits how many they are, at most nine
/// @param suffix what is written behind them, folded: `th`
/// @param joined whether "and" is written together with it
record Numeral(int value, int digits, String suffix, boolean joined) {
    private static final char WAW = '\u0648';
    private static final int MOST_DIGITS = 9;

    /// The numeral that a word is; null where it is none.
    static @Nullable Numeral of(Word word) {
        String text = word.folded();
        boolean joined = text.length() > 1 && text.charAt(0) == WAW;
        int at = joined ? 1 : 0;
        if (text.isEmpty() || !Character.isDigit(text.charAt(at))) {
            return null;
        }
        int value = 0;
        int end = at;
        while (end < text.length() && end - at < MOST_DIGITS && Character.isDigit(text.charAt(end))) {
            value = value * 10 + Character.digit(text.charAt(end), 10);
            end++;
        }
        return new Numeral(value, end - at, text.substring(end), joined);
    }

    boolean isBare() {
        return suffix.isEmpty();
    }
}
