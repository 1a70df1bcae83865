package vigil.indexer;

import java.util.List;

/// What became of one file in a run.
public sealed interface Outcome {
    /// The path below the folder that was named in the call, with `/`.
    String source();

    /// Its entries are in the index.
    ///
    /// @param entries how many
    /// @param setAside words that belong to no entry
    /// @param notes what was left out of it and why, in sentences for people
    record Indexed(String source, int entries, long setAside, List<String> notes) implements Outcome {
        public Indexed {
            notes = List.copyOf(notes);
        }
    }

    /// The index holds it as it is.
    record Unchanged(String source) implements Outcome {}

    /// It could not be read.
    ///
    /// @param location the absolute path
    /// @param reason what is wrong with it and what to do, for people
    record Failed(String source, String location, String reason) implements Outcome {}

    /// It was left alone.
    ///
    /// @param reason why, for people
    record Skipped(String source, String reason) implements Outcome {}
}
