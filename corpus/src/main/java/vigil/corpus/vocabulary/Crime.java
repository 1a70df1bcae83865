package vigil.corpus.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A crime, or an act that is one.
///
/// @param value path of slugs, `crimes-against-humanity/torture`
/// @param label its name in English
/// @param article article of the Rome Statute that defines it, `7(1)(f)`; null where it has none
/// @param terms the words that name it, in English, French and Spanish
public record Crime(String value, String label, @Nullable String article, List<Name> terms) {
    public Crime {
        terms = List.copyOf(terms);
    }
}
