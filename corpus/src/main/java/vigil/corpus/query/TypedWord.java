package vigil.corpus.query;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedSet;
import java.util.regex.Pattern;

/// What a word is, by how it was typed: an operator, a pattern, a word with slips, or a word and nothing more.
final class TypedWord {
    /// Says what became of a boost.
    static final String NO_BOOST = "^ is not understood, for words are weighed by where they stand; it was left out";

    private static final Pattern BOOST = Pattern.compile("\\^\\d*(?:\\.\\d+)?");
    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z]+://.*|www\\..*|[^\\s@]+@[^\\s@]+");

    private static final int MAX_EDITS = 2;
    private static final int MAX_FUZZY_LETTERS = 40;

    private final SequencedSet<String> warnings;

    /// @param warnings takes what could not be understood
    TypedWord(SequencedSet<String> warnings) {
        this.warnings = warnings;
    }

    static boolean isOperator(String word) {
        return word.equals("AND") || word.equals("OR") || word.equals("NOT");
    }

    /// Whether it is an address of the web or of mail, in which signs are no operators.
    static boolean isAddress(String word) {
        return ADDRESS.matcher(word).matches();
    }

    /// The token of a word; none where it has neither letters nor digits.
    ///
    /// @param escaped whether a sign of it was, so that it is a word whatever it looks like
    Optional<Token> token(String typed, boolean escaped) {
        if (!escaped && isOperator(typed)) {
            return Optional.of(new Token.Operator(Token.Operator.Kind.valueOf(typed), typed));
        }
        OptionalInt near = escaped ? OptionalInt.empty() : Nearness.slop(typed);
        if (near.isPresent()) {
            return Optional.of(new Token.Near(near.getAsInt(), typed));
        }
        String word = escaped ? typed : Characters.trimmed(withoutBoost(typed));
        String asTyped = Stars.asTyped(word);
        if (Characters.hasWord(asTyped)) {
            boolean plain = asTyped.equals(word) || isAddress(asTyped);
            return Optional.of(new Token.Leaf(plain ? new Query.Word(asTyped) : Stars.query(word)));
        }
        if (!asTyped.equals(word)) {
            warnings.add("* stands for letters of a word; it was left out where it has none");
        }
        return Optional.empty();
    }

    /// The token of a word with a tilde behind it.
    ///
    /// @param edits what stands behind the tilde, a number or nothing
    Optional<Token> fuzzy(String word, String edits) {
        boolean starred = !Stars.asTyped(word).equals(word);
        if (starred || length(word) > MAX_FUZZY_LETTERS) {
            warnings.add(
                    "~ is for words of up to " + MAX_FUZZY_LETTERS + " letters without *; it was left out elsewhere");
            return token(word, false);
        }
        return Optional.of(new Token.Leaf(new Query.Fuzzy(word, edits(word, edits))));
    }

    private static int length(String word) {
        return word.codePointCount(0, word.length());
    }

    private int edits(String word, String asked) {
        if (asked.isEmpty()) {
            return length(word) > 5 ? 2 : 1;
        }
        if (asked.equals("1") || asked.equals("2")) {
            return Integer.parseInt(asked);
        }
        warnings.add(String.format(
                Locale.ROOT,
                "~ allows 1 or 2 letters to differ; %s~%s was read as %s~%d",
                word,
                asked,
                word,
                MAX_EDITS));
        return MAX_EDITS;
    }

    private String withoutBoost(String typed) {
        int caret = typed.lastIndexOf('^');
        if (caret <= 0 || !BOOST.matcher(typed.substring(caret)).matches()) {
            return typed;
        }
        warnings.add(NO_BOOST);
        return typed.substring(0, caret);
    }
}
