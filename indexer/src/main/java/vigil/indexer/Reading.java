package vigil.indexer;

import org.jspecify.annotations.Nullable;
import vigil.indexer.extract.Enclosed;

/// What came of a file: its own outcome, and the files that were found in it.
///
/// @param outcome null for an archive, which is no publication and counts no more than a folder
/// @param enclosed what lies in it; nothing, where it was not opened
record Reading(@Nullable Outcome outcome, Enclosed enclosed) {
    /// A file in which no other lies.
    static Reading of(Outcome outcome) {
        return new Reading(outcome, Enclosed.NOTHING);
    }
}
