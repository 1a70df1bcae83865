package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SequencedSet;
import vigil.corpus.query.Query;

/// The terms that may stand at each place of a query's words and phrases, up to a limit for one query.
final class Places {
    /// Most places of one word or phrase.
    static final int MAX_IN_A_ROW = 50;
    /// Most places of one query beyond one for each of its words and phrases.
    static final int MAX = 400;

    private final Expansions expansions;
    private final SequencedSet<String> warnings;
    private int left = MAX;

    /// @param warnings takes a sentence where a limit was reached
    Places(Expansions expansions, SequencedSet<String> warnings) {
        this.expansions = expansions;
        this.warnings = warnings;
    }

    private interface Expander {
        SequencedSet<String> expand(String word) throws IOException;
    }

    /// The terms of each place of a word, phrase, prefix, pattern or spelling; empty where nothing can stand there.
    List<Collection<String>> of(Query leaf) throws IOException {
        return limited(
                switch (leaf) {
                    case Query.Word(var text) -> List.copyOf(BothSpellings.terms(text));
                    case Query.Phrase(var text, var _) -> row(text);
                    case Query.Prefix(var text) -> last(text, expansions::beginning);
                    case Query.Wildcard(var text) -> row(text);
                    case Query.Fuzzy(var text, var edits) -> last(text, word -> expansions.near(word, edits));
                    case Query.All _,
                            Query.In _,
                            Query.Tagged _,
                            Query.Years _,
                            Query.And _,
                            Query.Or _,
                            Query.Not _,
                            Query.Same _ -> throw new IllegalStateException("no leaf: " + leaf);
                });
    }

    private List<Collection<String>> limited(List<Collection<String>> row) {
        if (row.stream().anyMatch(Collection::isEmpty)) {
            return List.of();
        }
        int most = Math.min(row.size(), Math.min(MAX_IN_A_ROW, 1 + left));
        left -= Math.max(0, most - 1);
        if (most < row.size()) {
            warnings.add("a phrase is looked for by its first " + MAX_IN_A_ROW + " words, all phrases together by "
                    + MAX + "; the rest was left out: part it");
        }
        return row.subList(0, most);
    }

    /// Words in a row, some perhaps with stars.
    private List<Collection<String>> row(String text) throws IOException {
        if (text.indexOf('*') < 0 && text.indexOf('?') < 0) {
            return List.copyOf(Words.EXACT.places(text));
        }
        List<Collection<String>> row = new ArrayList<>();
        var plain = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int end = at;
            boolean starred = false;
            while (end < text.length() && isOfPattern(text, end)) {
                starred |= isStar(text.charAt(end));
                end++;
            }
            if (starred) {
                row.addAll(Words.EXACT.places(plain.toString()));
                plain.setLength(0);
                Pattern pattern = pattern(text.substring(at, end));
                if (!pattern.text().equals("*")) {
                    row.add(
                            pattern.isBeginning()
                                    ? expansions.beginning(pattern.beginning())
                                    : expansions.like(pattern));
                }
            } else {
                plain.append(text, at, end);
            }
            if (end < text.length()) {
                plain.append(text.charAt(end));
            }
            at = end + 1;
        }
        row.addAll(Words.EXACT.places(plain.toString()));
        return row;
    }

    /// A pattern with its letters folded as words are.
    static Pattern pattern(String typed) {
        var folded = new StringBuilder();
        int at = 0;
        for (int i = 0; i <= typed.length(); i++) {
            if (i == typed.length() || isStar(typed.charAt(i))) {
                folded.append(String.join("", Words.exact(typed.substring(at, i))));
                folded.append(i == typed.length() ? "" : typed.charAt(i));
                at = i + 1;
            }
        }
        return new Pattern(folded.toString());
    }

    private static boolean isStar(char c) {
        return c == '*' || c == '?';
    }

    /// Whether the character belongs to a word or is a star: `?` is one only between two others.
    private static boolean isOfPattern(String text, int at) {
        char c = text.charAt(at);
        if (c == '?') {
            return at > 0 && at + 1 < text.length() && isOfWord(text.charAt(at - 1)) && isOfWord(text.charAt(at + 1));
        }
        return isOfWord(c) || c == '\'';
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c)
                || isStar(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static List<Collection<String>> last(String text, Expander expander) throws IOException {
        List<Collection<String>> places = new ArrayList<>(Words.EXACT.places(text));
        if (!places.isEmpty()) {
            String word = Words.exact(text).getLast();
            places.set(places.size() - 1, expander.expand(word));
        }
        return places;
    }
}
