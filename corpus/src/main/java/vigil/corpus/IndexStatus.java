package vigil.corpus;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What is in an index.
///
/// @param publications how many
/// @param entries how many
/// @param setAside words that belong to no entry, over all publications
/// @param taggedBy how many entries are tagged by which version of the vocabulary; under the empty text those of
///     which it is not known
/// @param failures the sources that could not be read
/// @param bytes size on disk; 0 in memory
/// @param engine the engine and its version, `lucene 10.5.1`
/// @param schema version of the index's layout
/// @param vectors by which entries are found by their meaning; null where there are none
public record IndexStatus(
        int publications,
        int entries,
        long setAside,
        Map<String, Integer> taggedBy,
        List<Failure> failures,
        long bytes,
        String engine,
        int schema,
        @Nullable Vectors vectors) {
    public IndexStatus {
        taggedBy = Collections.unmodifiableMap(new TreeMap<>(taggedBy));
        failures = List.copyOf(failures);
    }

    /// How many entries are tagged by another vocabulary than the one of this version.
    public int outdated(String vocabulary) {
        return entries - taggedBy.getOrDefault(vocabulary, 0);
    }

    /// What to do where entries are tagged by another vocabulary than the one of this version, in a sentence for
    /// people; empty where none is.
    public Optional<String> advice(String vocabulary) {
        int outdated = outdated(vocabulary);
        return outdated == 0
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "the vocabulary has changed since %,d %s tagged; run `vigil retag`",
                        outdated,
                        outdated == 1 ? "entry was" : "entries were"));
    }
}
