package vigil.corpus.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A region of the world.
///
/// @param value UN M49 code, or a slug for what M49 lacks
/// @param label its name in English
/// @param parent value of the region that contains it; null for the largest
/// @param names other names and adjectives
public record Region(String value, String label, @Nullable String parent, List<Name> names) {
    public Region {
        names = List.copyOf(names);
    }
}
