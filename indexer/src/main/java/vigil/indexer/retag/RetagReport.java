package vigil.indexer.retag;

import java.util.List;

/// What a run did, or would do.
///
/// @param vocabulary version of the vocabulary by which all is tagged now, but for what failed
/// @param publications all that the index holds
/// @param current those of them that were tagged by this vocabulary already, and were left alone
/// @param entries the entries that were tagged anew
/// @param changed those of them whose tags have changed
/// @param added tags of values that their entry did not have
/// @param removed tags of values that their entry has no more
/// @param roles tags that have another role
/// @param evidence tags that have the same role, and another label or other evidence
/// @param failed the publications that could not be tagged and are as they were
public record RetagReport(
        String vocabulary,
        int publications,
        int current,
        int entries,
        int changed,
        int added,
        int removed,
        int roles,
        int evidence,
        List<Failed> failed) {
    /// A publication that could not be tagged.
    ///
    /// @param reason what is wrong, for people
    public record Failed(String source, String reason) {}

    public RetagReport {
        failed = List.copyOf(failed);
    }
}
