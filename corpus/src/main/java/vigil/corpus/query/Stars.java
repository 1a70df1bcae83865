package vigil.corpus.query;

import java.util.regex.Pattern;

/// Tells the stars and question marks of a word that are operators from those that are not, while it is read.
final class Stars {
    /// Stands for a `*` that is an operator; a text in its one form has none of these characters.
    static final char ANY_LETTERS = '\uE000';
    /// Stands for a `?` that is one.
    static final char ONE_LETTER = '\uE001';

    /// What is no letter, digit or star at the ends of a pattern.
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}\uE000\uE001]+"
            + "|(?<=[\\p{L}\\p{N}\\p{M}\uE000\uE001])[^\\p{L}\\p{N}\\p{M}\uE000\uE001]+$");

    private Stars() {}

    /// The word as it was typed.
    static String asTyped(String word) {
        return word.replace(ANY_LETTERS, '*').replace(ONE_LETTER, '?');
    }

    /// The query of a word with operators. Other stars are in no word of an entry, and are left out.
    static Query query(String word) {
        String pattern = AROUND.matcher(word.replace("*", "").replace("?", ""))
                .replaceAll("")
                .replace(ONE_LETTER, '?')
                .replaceAll(ANY_LETTERS + "+", "*");
        int first = pattern.indexOf('*');
        boolean prefix = first == pattern.length() - 1 && pattern.indexOf('?') < 0;
        return prefix ? new Query.Prefix(pattern.substring(0, first)) : new Query.Wildcard(pattern);
    }
}
