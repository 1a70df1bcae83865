package vigil.corpus.vocabulary;

import java.util.Map;

/// A field of work.
///
/// @param value slug
/// @param label its name in English
/// @param weights how much each word or phrase speaks for it
public record Theme(String value, String label, Map<Name, Integer> weights) {
    public Theme {
        weights = Map.copyOf(weights);
    }
}
