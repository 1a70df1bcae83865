package vigil.corpus;

import java.util.List;

/// What is like one entry, in words and in tags. The entry itself is in neither list, and no text is in both.
///
/// @param hits entries with another text, the most alike first, each text once
/// @param copies entries with the same text, as they stand in other publications, or again in the same one
public record SimilarEntries(List<Hit> hits, List<Hit> copies) {
    /// Most entries in [#hits()].
    public static final int MAX_SIZE = 50;

    /// Where nothing is like an entry.
    public static final SimilarEntries NONE = new SimilarEntries(List.of(), List.of());

    public SimilarEntries {
        hits = List.copyOf(hits);
        copies = List.copyOf(copies);
    }
}
