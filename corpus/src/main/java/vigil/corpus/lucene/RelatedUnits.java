package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import vigil.corpus.query.Query.Same;
import vigil.corpus.query.Query.Word;
import vigil.corpus.query.StopWords;

/// What raises an entry that has not all of a query: each of its parts by itself, words by their roots and by words
/// near in meaning too, and words that stand near each other.
///
/// @param each the parts; an entry should have many of them, rare ones most of all
/// @param nearness neighbouring words of the query, near each other; it may have no clause
record RelatedUnits(List<Query> each, BooleanQuery nearness) {
    /// What a word near in meaning is worth beside the one that was typed.
    private static final float NEAR_WORD = 0.5f;
    /// What a near phrase is worth beside a near word: its words are rare together, which would count for much.
    private static final float NEAR_PHRASE = 0.5f;
    /// What standing near is worth beside the words themselves, and how many places count as near, as in the
    /// sequential dependence model of Metzler and Croft (2005).
    private static final float NEARNESS = 0.2f;

    private static final int NEAR_PLACES = 8;
    /// What a word is worth that was only guessed at.
    private static final float DOUBTFUL = 0.5f;
    private static final float TIE = 0.3f;

    /// Translates a part of a query that is no word.
    interface Translator {
        Query translate(vigil.corpus.query.Query part) throws IOException;
    }

    /// @param parts of a query
    /// @param doubtful words that may not be meant
    static RelatedUnits of(
            List<vigil.corpus.query.Query> parts, Set<String> doubtful, NearWords near, Translator translator)
            throws IOException {
        List<String> words = new ArrayList<>();
        List<Query> each = new ArrayList<>();
        List<Query> pieces = new ArrayList<>();
        for (vigil.corpus.query.Query part : parts) {
            switch (part) {
                case Word(var text) -> {
                    words.add(text);
                    Query forms = row(BothSpellings.rooted(text));
                    each.add(doubtful.contains(text) ? new BoostQuery(forms, DOUBTFUL) : forms);
                    pieces.addAll(pieces(text));
                }
                case Same(Word(var text), var _) -> {
                    words.add(text);
                    var forms = row(BothSpellings.rooted(text));
                    each.add(new DisjunctionMaxQuery(List.of(forms, translator.translate(part)), TIE));
                    pieces.addAll(pieces(text));
                }
                default -> {
                    words.add("");
                    each.add(translator.translate(part));
                }
            }
        }
        for (NearWords.Found found : near.in(words)) {
            Query others = new BoostQuery(any(found.others()), NEAR_WORD);
            if (found.end() - found.start() == 1) {
                each.set(found.start(), new DisjunctionMaxQuery(List.of(each.get(found.start()), others), TIE));
            } else {
                pieces.add(others);
            }
        }
        each.addAll(pieces);
        return new RelatedUnits(each, nearness(words));
    }

    /// Terms in a row, which is one place long for most words.
    private static Query row(List<? extends Collection<String>> places) {
        if (places.size() == 1) {
            return Forms.any(places.getFirst());
        }
        var row = new MultiPhraseQuery.Builder();
        for (Collection<String> place : places) {
            row.add(place.stream().map(term -> new Term(Schema.WORDS, term)).toArray(Term[]::new));
        }
        return row.build();
    }

    /// The words of `hub-and-spoke`, which may stand apart.
    private static List<Query> pieces(String text) {
        List<SequencedSet<String>> places = Words.rooted(text);
        return places.size() < 2
                ? List.of()
                : places.stream()
                        .filter(place -> !StopWords.contains(place.getFirst()))
                        .map(Forms::any)
                        .toList();
    }

    /// Any of these words and phrases: words as one, by all their forms.
    private static Query any(Collection<String> names) {
        SequencedSet<String> terms = new LinkedHashSet<>();
        List<Query> phrases = new ArrayList<>();
        for (String name : names) {
            List<SequencedSet<String>> places = Words.rooted(name);
            if (places.size() == 1) {
                terms.addAll(places.getFirst());
            } else if (!places.isEmpty()) {
                String[] words = places.stream().map(RelatedUnits::widest).toArray(String[]::new);
                phrases.add(new BoostQuery(new PhraseQuery(Schema.WORDS, words), NEAR_PHRASE));
            }
        }
        if (!terms.isEmpty()) {
            phrases.add(Forms.any(terms));
        }
        return new DisjunctionMaxQuery(phrases, TIE);
    }

    /// Neighbours among the words of a query, near each other.
    ///
    /// @param words empty where a part of the query is no word
    static BooleanQuery nearness(List<String> words) {
        var nearness = new BooleanQuery.Builder();
        for (int i = 0; i + 1 < words.size(); i++) {
            List<SequencedSet<String>> first = Words.rooted(words.get(i));
            List<SequencedSet<String>> second = Words.rooted(words.get(i + 1));
            if (first.size() == 1 && second.size() == 1) {
                var near =
                        new PhraseQuery(NEAR_PLACES, Schema.WORDS, widest(first.getFirst()), widest(second.getFirst()));
                nearness.add(new BoostQuery(near, NEARNESS), Occur.SHOULD);
            }
        }
        return nearness.build();
    }

    private static String widest(SequencedSet<String> forms) {
        return forms.stream()
                .filter(Stems::isRoot)
                .findFirst()
                .orElse(forms.stream().filter(Stems::isStem).findFirst().orElse(forms.getFirst()));
    }
}
