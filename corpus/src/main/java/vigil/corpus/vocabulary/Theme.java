package vigil.corpus.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// A field of work.
///
/// @param value slug
/// @param label its name in English
/// @param weights how much each word or phrase speaks for it, in the table's order
public record Theme(String value, String label, SequencedMap<Name, Integer> weights) {
    public Theme {
        weights = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(weights));
    }
}
