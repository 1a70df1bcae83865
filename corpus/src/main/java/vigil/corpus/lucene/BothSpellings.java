package vigil.corpus.lucene;

import java.util.List;
import java.util.SequencedSet;
import java.util.function.Function;
import vigil.corpus.query.Orthography;

/// The terms of a query's word in the spellings of Britain and of the United States, together in one place.
final class BothSpellings {
    private BothSpellings() {}

    /// The terms in which a word may stand in the index, one set for each place of it, what was typed first; without
    /// roots.
    static List<SequencedSet<String>> terms(String text) {
        return both(text, Words::terms);
    }

    /// The same terms with the roots.
    static List<SequencedSet<String>> rooted(String text) {
        return both(text, Words::rooted);
    }

    private static List<SequencedSet<String>> both(String text, Function<String, List<SequencedSet<String>>> reading) {
        List<SequencedSet<String>> terms = reading.apply(text);
        for (SequencedSet<String> place : terms) {
            for (String other : Orthography.spellings(place.getFirst())) {
                List<SequencedSet<String>> its = reading.apply(other);
                if (its.size() == 1) {
                    place.addAll(its.getFirst());
                }
            }
        }
        return terms;
    }
}
