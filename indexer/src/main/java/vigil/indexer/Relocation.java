package vigil.indexer;

import java.util.List;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.Publication;

/// The same contents from a file at another place, or of another time.
final class Relocation {
    private Relocation() {}

    /// What was read before, as if from this file, which has the same content.
    static Contents of(Contents contents, Found file) {
        Publication old = contents.publication();
        var publication = new Publication(
                old.id(),
                old.title(),
                old.publisher(),
                old.date(),
                old.language(),
                old.pages(),
                old.mediaType(),
                old.sha256(),
                file.source(),
                file.path().toString(),
                file.bytes(),
                file.modifiedMillis(),
                old.splitter());
        List<Entry> entries = contents.entries().stream()
                .map(entry -> new Entry(
                        publication,
                        entry.place(),
                        entry.kind(),
                        entry.heading(),
                        entry.subtitle(),
                        entry.section(),
                        entry.language(),
                        entry.year(),
                        entry.text(),
                        entry.pageStarts(),
                        entry.captions(),
                        entry.tags()))
                .toList();
        return new Contents(publication, entries, contents.setAside());
    }
}
