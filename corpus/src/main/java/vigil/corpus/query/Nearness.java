package vigil.corpus.query;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How other search engines say that words are near each other: `NEAR/5`, `w/5`, `/5`, `AROUND(5)`, and `w/s`, `/p` for
/// a sentence and a paragraph.
final class Nearness {
    /// Most words that may lie between.
    static final int MOST = 100;

    private static final Pattern OPERATOR = Pattern.compile(
            "(?i:near|onear|pre|adj|within|w|n)?/(\\d{1,3}|[spSP])|AROUND\\((\\d{1,3})\\)|(?:NEAR|ADJ)(\\d{1,3})");
    private static final int SENTENCE_WORDS = 25;
    private static final int PARAGRAPH_WORDS = 75;

    private Nearness() {}

    /// How many words may lie between; empty for a word that is no such operator.
    static OptionalInt slop(String word) {
        Matcher parts = OPERATOR.matcher(word);
        if (!parts.matches()) {
            return OptionalInt.empty();
        }
        for (int i = 1; i <= parts.groupCount(); i++) {
            String count = parts.group(i);
            if (count != null) {
                return OptionalInt.of(
                        switch (count.toLowerCase(Locale.ROOT)) {
                            case "s" -> SENTENCE_WORDS;
                            case "p" -> PARAGRAPH_WORDS;
                            default -> Math.min(MOST, Integer.parseInt(count));
                        });
            }
        }
        return OptionalInt.empty();
    }
}
