package vigil.corpus.lucene;

import java.util.List;
import java.util.SequencedSet;
import vigil.corpus.query.Orthography;

/// The terms of a query's word in the spellings of Britain and of the United States, together in one place.
final class BothSpellings {
    private BothSpellings() {}

    /// The terms in which a word may stand in the index, one set for each place of it, what was typed first.
    static List<SequencedSet<String>> terms(String text) {
        List<SequencedSet<String>> terms = Words.terms(text);
        for (SequencedSet<String> place : terms) {
            for (String other : Orthography.spellings(place.getFirst())) {
                List<SequencedSet<String>> its = Words.terms(other);
                if (its.size() == 1) {
                    place.addAll(its.getFirst());
                }
            }
        }
        return terms;
    }
}
