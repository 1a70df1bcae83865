package vigil.indexer;

import java.util.List;

/// What a run did. Every file that was found is indexed, unchanged, failed or skipped.
///
/// @param outcomes one for each file that was found
/// @param removed the sources that were taken out because their files are gone
/// @param gone the sources whose files are gone and that are still in the index
/// @param waiting the publications under the paths with pages that wait for text recognition
public record IndexReport(List<Outcome> outcomes, List<String> removed, List<String> gone, List<Waiting> waiting) {
    /// Pages that are pictures of text, or whose text is garbage, and whose words nobody has recognized yet.
    ///
    /// @param pages 1-based, ascending
    public record Waiting(String source, List<Integer> pages) {}

    public IndexReport {
        waiting = List.copyOf(waiting);
        outcomes = List.copyOf(outcomes);
        removed = List.copyOf(removed);
        gone = List.copyOf(gone);
    }

    /// All files.
    public int found() {
        return outcomes.size();
    }

    /// The files whose entries were put into the index.
    public List<Outcome.Indexed> indexed() {
        return those(Outcome.Indexed.class);
    }

    /// The files that the index holds as they are.
    public List<Outcome.Unchanged> unchanged() {
        return those(Outcome.Unchanged.class);
    }

    /// The files that could not be read.
    public List<Outcome.Failed> failed() {
        return those(Outcome.Failed.class);
    }

    /// The files that were left alone.
    public List<Outcome.Skipped> skipped() {
        return those(Outcome.Skipped.class);
    }

    /// Entries put into the index.
    public int entries() {
        return indexed().stream().mapToInt(Outcome.Indexed::entries).sum();
    }

    /// Words of the files indexed that belong to no entry.
    public long setAside() {
        return indexed().stream().mapToLong(Outcome.Indexed::setAside).sum();
    }

    private <T extends Outcome> List<T> those(Class<T> kind) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
