package vigil.corpus.lucene;

import java.util.List;

/// What a stretch of typed words may mean.
///
/// @param start index of its first word
/// @param end index behind its last word
/// @param words what is meant; empty for the words as they were typed
/// @param cost how far it is from what was typed, as [vigil.corpus.query.Likeness] counts slips, less for frequent
/// words; 0 where there is no doubt
record Correction(int start, int end, List<String> words, double cost) {
    Correction {
        words = List.copyOf(words);
    }

    static Correction kept(int at, double cost) {
        return new Correction(at, at + 1, List.of(), cost);
    }
}
