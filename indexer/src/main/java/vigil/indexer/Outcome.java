package vigil.indexer;

import java.util.List;

/// What became of one file in a run.
sealed interface Outcome {

    /// It was read, and is in the index.
    ///
    /// @param entries how many it yielded
    /// @param setAside words that belong to no entry
    /// @param notes what was left out of it, in sentences for people
    record Indexed(int entries, long setAside, List<String> notes) implements Outcome {}

    /// The index holds it as it is.
    record Unchanged() implements Outcome {}

    /// It could not be read.
    record Failed(String reason) implements Outcome {}

    /// It is left alone: of a kind that is not read, or a copy of another.
    record Skipped(String reason) implements Outcome {}
}
