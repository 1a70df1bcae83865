package vigil.corpus;

import java.util.List;

/// What is in an index.
///
/// @param publications how many
/// @param entries how many
/// @param setAside words that belong to no entry, over all publications
/// @param failures the sources that could not be read
/// @param bytes size on disk; 0 in memory
/// @param engine the engine and its version, `lucene 10.5.1`
/// @param schema version of the index's layout
public record IndexStatus(
        int publications, int entries, long setAside, List<Failure> failures, long bytes, String engine, int schema) {
    public IndexStatus {
        failures = List.copyOf(failures);
    }
}
