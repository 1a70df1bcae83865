package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import vigil.corpus.query.Query;
import vigil.corpus.query.StopWords;
import vigil.corpus.query.Thesaurus;

/// Corrects the words of a query that no entry and no name has, by the words that entries have.
///
/// A word is replaced by one that differs in few letters, or parted in two that stand side by side, or joined to the
/// word behind it. Quotes, fields, `*` and `~` switch it off.
final class Spelling {
    private static final int CANDIDATES = 5;
    private static final int LEAST_LETTERS = 4;
    /// Longest word, in letters, that is corrected.
    private static final int MOST_LETTERS = 40;
    /// Most words of one query that are corrected, the first ones.
    private static final int MOST_WORDS = 5;
    /// Most words of a query of which any are corrected: a longer text finds what has most of its words without it.
    private static final int MOST_IN_A_ROW = 20;
    private static final float LEAST_LIKENESS = 0.6f;

    private final IndexView view;
    private final Thesaurus thesaurus;
    private int unknown;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    Spelling(IndexView view, Thesaurus thesaurus) {
        this.view = view;
        this.thesaurus = thesaurus;
        checker.setMinQueryLength(LEAST_LETTERS);
        checker.setAccuracy(LEAST_LIKENESS);
        checker.setMaxQueryFrequency(0);
    }

    /// The query with its misspelled words corrected; empty where there are none.
    ///
    /// @param query as it was read, before names were added
    Optional<Query> correct(Query query) throws IOException {
        Query corrected = corrected(query);
        return corrected.equals(query) ? Optional.empty() : Optional.of(corrected);
    }

    private Query corrected(Query query) throws IOException {
        return switch (query) {
            case Query.Word word -> {
                List<Query> words = corrected(List.of(word));
                yield words.size() == 1 ? words.getFirst() : new Query.And(words);
            }
            case Query.And(var queries) -> {
                List<Query> parts = corrected(queries);
                yield parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
            }
            case Query.Or(var queries) -> {
                List<Query> parts = new ArrayList<>();
                for (Query part : queries) {
                    parts.add(corrected(part));
                }
                yield new Query.Or(parts);
            }
            case Query.All _,
                    Query.Phrase _,
                    Query.Prefix _,
                    Query.Wildcard _,
                    Query.Fuzzy _,
                    Query.In _,
                    Query.Tagged _,
                    Query.Years _,
                    Query.Not _,
                    Query.Same _ -> query;
        };
    }

    private List<Query> corrected(List<Query> parts) throws IOException {
        if (parts.size() > MOST_IN_A_ROW) {
            return parts;
        }
        List<Query> corrected = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Query part = parts.get(i);
            if (!(part instanceof Query.Word(var word))) {
                corrected.add(corrected(part));
            } else if (unknown >= MOST_WORDS || word.length() > MOST_LETTERS || isKnown(word)) {
                corrected.add(part);
            } else {
                unknown++;
                String next = i + 1 < parts.size() && parts.get(i + 1) instanceof Query.Word(var text) ? text : "";
                String joined = word + next;
                if (!next.isEmpty() && !isKnown(next) && isKnown(joined)) {
                    corrected.add(new Query.Word(joined));
                    i++;
                } else {
                    corrected.addAll(corrections(word));
                }
            }
        }
        return corrected;
    }

    /// Whether an entry has the word in some form, or a name has it.
    private boolean isKnown(String word) throws IOException {
        if (StopWords.contains(word)) {
            return true;
        }
        for (var place : Words.terms(word)) {
            boolean found = false;
            for (String term : place) {
                found |= frequency(term) > 0;
            }
            if (!found) {
                return !thesaurus.names(List.of(word)).isEmpty();
            }
        }
        return true;
    }

    private List<Query> corrections(String word) throws IOException {
        List<String> folded = Words.exact(word);
        if (folded.size() != 1) {
            return List.of(new Query.Word(word));
        }
        String term = folded.getFirst();
        SuggestWord[] like = checker.suggestSimilar(
                new Term(Schema.WORDS, term), CANDIDATES, view.getIndexReader(), SuggestMode.SUGGEST_ALWAYS);
        for (SuggestWord candidate : like) {
            if (candidate.string.charAt(0) != Stems.MARK) {
                return List.of(new Query.Word(candidate.string));
            }
        }
        List<Query> parts = parted(term);
        return parts.isEmpty() ? List.of(new Query.Word(word)) : parts;
    }

    /// The two words that this one is made of and that stand side by side most often; empty where there are none.
    private List<Query> parted(String term) throws IOException {
        List<Query> best = List.of();
        int most = 0;
        for (int at = 2; at <= term.length() - 2; at++) {
            String first = term.substring(0, at);
            String second = term.substring(at);
            if (frequency(first) > 0 && frequency(second) > 0) {
                int together = view.count(new PhraseQuery(Schema.WORDS, first, second));
                if (together > most) {
                    most = together;
                    best = List.of(new Query.Word(first), new Query.Word(second));
                }
            }
        }
        return best;
    }

    private int frequency(String term) throws IOException {
        return view.getIndexReader().docFreq(new Term(Schema.WORDS, term));
    }
}
