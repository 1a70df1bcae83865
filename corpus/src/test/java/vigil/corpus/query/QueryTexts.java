package vigil.corpus.query;

import java.util.Random;

/// Makes query texts that nobody means to type.
public final class QueryTexts {
    private QueryTexts() {}

    /// A text of operators, words, odd characters and broken ones.
    public static String any(Random random) {
        String[] pieces = {
            "genocide",
            "Rwanda",
            "the",
            "AND",
            "OR",
            "NOT",
            "(",
            ")",
            "((((",
            "\"",
            "“",
            "”",
            "-",
            "--",
            "+",
            "*",
            "~",
            "~2",
            "~99999999999",
            ":",
            "heading:",
            "year:",
            "year:2010..",
            "country:",
            "text:(",
            "\\",
            "\\\"",
            "\uD83D",
            "\uDE00",
            "\u0000",
            "\u202E",
            "\t",
            "é",
            "دارفور",
            "保护责任",
            "R2P",
            "7(1)(g)",
            "a*b*",
            "?",
            "'",
            "’s",
            "—",
            "👍",
            "\uFFFF",
            "http://x.y/?q=1&r=(2)",
            "<b>",
            "&amp;",
            "%00",
            "word~0.8",
            "\"near words\"~5",
            "\"x\"~"
        };
        var text = new StringBuilder();
        int length = random.nextInt(random.nextInt(100) == 0 ? 400 : 12);
        for (int i = 0; i < length; i++) {
            if (random.nextInt(8) == 0) {
                text.append((char) random.nextInt(0x10000));
            } else {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            if (random.nextBoolean()) {
                text.append(' ');
            }
        }
        if (random.nextInt(200) == 0) {
            text.append("(".repeat(3_000));
        }
        return text.toString();
    }
}
