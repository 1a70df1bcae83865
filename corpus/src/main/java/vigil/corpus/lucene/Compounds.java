package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.jspecify.annotations.Nullable;
import vigil.corpus.query.Query;
import vigil.corpus.query.Rows;
import vigil.corpus.query.StopWords;
import vigil.corpus.vocabulary.Word;

/// Words that entries glue or part: `peacebuilding` also asks for `"peace building"`, which is how `peace-building` is
/// indexed, and `early warning` for `earlywarning`, where the entries have them.
///
/// What entries do not have is not added, so that a query costs no more for it than a look at the list of words. What
/// was found of a word is kept as long as the commit. Safe for any number of threads.
final class Compounds {
    /// Fewest letters of each half: shorter ones are parts of too many words.
    private static final int LEAST_LETTERS = 3;

    private static final int MOST_LETTERS = 40;
    private static final int MOST_KEPT = 10_000;

    private final IndexView view;
    private final Map<String, List<String>> halves = new ConcurrentHashMap<>();

    Compounds(IndexView view) {
        this.view = view;
    }

    /// The query with the other ways to write its words. Quotes, fields, `*` and `~` switch it off.
    Query expand(Query query) throws IOException {
        return Rows.rewrite(query, this::expandRow);
    }

    private List<Query> expandRow(List<Query> row) throws IOException {
        List<Query> expanded = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Query query = row.get(i);
            Query next = i + 1 < row.size() ? row.get(i + 1) : new Query.All();
            @Nullable
            Query pair = query instanceof Query.Word word && next instanceof Query.Word behind
                    ? glued(new Query.And(List.of(word, behind)), List.of(), word.text() + "-" + behind.text())
                    : null;
            if (pair != null) {
                expanded.add(pair);
                i++;
            } else {
                expanded.add(one(query));
            }
        }
        return expanded;
    }

    private Query one(Query query) throws IOException {
        return switch (query) {
            case Query.Word word -> other(word, List.of());
            case Query.Same(Query.Word word, var others) -> other(word, others);
            case Query.Same(Query.And(var words), var others)
            when words.size() == 2
                    && words.getFirst() instanceof Query.Word(var first)
                    && words.getLast() instanceof Query.Word(var second) -> {
                @Nullable Query pair = glued(new Query.And(words), others, first + "-" + second);
                yield pair == null ? query : pair;
            }
            default -> query;
        };
    }

    /// The word with its halves or glued, where entries have it so.
    private Query other(Query.Word word, List<Query> others) throws IOException {
        List<Word> parts = Word.of(word.text());
        if (parts.size() == 2) {
            @Nullable Query glued = glued(word, others, word.text());
            return glued == null ? with(word, others, List.of()) : glued;
        }
        List<String> terms = parts.size() == 1 ? Words.exact(word.text()) : List.of();
        List<String> halves = terms.size() == 1 ? halves(terms.getFirst()) : List.of();
        return with(
                word, others, halves.isEmpty() ? List.of() : List.of(new Query.Phrase(String.join(" ", halves), 0)));
    }

    /// The two words and what they are when glued; null where no entry glues them.
    ///
    /// @param pair the words with anything between them that is no letter
    private @Nullable Query glued(Query typed, List<Query> others, String pair) throws IOException {
        List<Word> parts = Word.of(pair);
        if (parts.size() != 2
                || !isHalf(parts.getFirst().folded())
                || !isHalf(parts.getLast().folded())) {
            return null;
        }
        List<String> glued =
                Words.exact(parts.getFirst().text() + parts.getLast().text());
        return glued.size() == 1 && frequency(glued.getFirst()) > 0
                ? with(typed, others, List.of(new Query.Word(glued.getFirst())))
                : null;
    }

    private static Query with(Query typed, List<Query> others, List<Query> more) {
        List<Query> all = new ArrayList<>(others);
        for (Query one : more) {
            if (all.stream().noneMatch(other -> Word.folded(other.print()).equals(Word.folded(one.print())))) {
                all.add(one);
            }
        }
        return all.isEmpty() ? typed : new Query.Same(typed, all);
    }

    /// The two words that a word is made of and that stand side by side most often; empty where there are none.
    ///
    /// @param term as it stands in the index
    List<String> halves(String term) throws IOException {
        List<String> known = halves.get(term);
        if (known == null) {
            known = findHalves(term);
            if (halves.size() < MOST_KEPT) {
                halves.put(term, known);
            }
        }
        return known;
    }

    private List<String> findHalves(String term) throws IOException {
        List<String> best = List.of();
        int most = 0;
        for (int at = LEAST_LETTERS; at <= term.length() - LEAST_LETTERS && term.length() <= MOST_LETTERS; at++) {
            String first = term.substring(0, at);
            String second = term.substring(at);
            if (isHalf(first) && isHalf(second) && frequency(first) > 0 && frequency(second) > 0) {
                int together = view.count(new PhraseQuery(Schema.WORDS, first, second));
                if (together > most) {
                    most = together;
                    best = List.of(first, second);
                }
            }
        }
        return best;
    }

    private static boolean isHalf(String word) {
        return word.length() >= LEAST_LETTERS
                && Character.isLetter(word.charAt(0))
                && !Character.isIdeographic(word.codePointAt(0))
                && !StopWords.contains(word);
    }

    private int frequency(String term) throws IOException {
        return view.getIndexReader().docFreq(new Term(Schema.WORDS, term));
    }
}
