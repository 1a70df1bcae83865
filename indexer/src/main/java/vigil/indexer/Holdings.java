package vigil.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.EntrySearcher;
import vigil.corpus.Failure;
import vigil.corpus.Publication;

/// What an index held when a run began.
final class Holdings {
    private final EntrySearcher searcher;
    private final Map<String, Publication> byId = new HashMap<>();
    private final Map<String, Publication> byLocation = new HashMap<>();
    private final List<Failure> failures;

    Holdings(EntrySearcher searcher) throws IOException {
        this.searcher = searcher;
        for (Publication publication : searcher.publications()) {
            byId.put(publication.id(), publication);
            byLocation.put(publication.location(), publication);
        }
        failures = searcher.status().failures();
    }

    /// Whether the file stands where it stood, with the size and the time that it had.
    boolean hasUnchanged(FoundFile file) {
        Publication held = byLocation.get(file.path().toString());
        return held != null && held.bytes() == file.bytes() && held.modifiedMillis() == file.modifiedMillis();
    }

    /// The publication with this content, wherever it stood; null where there is none.
    @Nullable
    Publication withContentOf(SourceFile file) {
        return byId.get(Publication.idOf(file.sha256()));
    }

    /// What was read from a publication, as if it had been read from this file, which has the same content.
    Optional<Contents> movedTo(SourceFile file, Publication held) throws IOException {
        return searcher.contents(held.id()).map(contents -> {
            var moved = new Publication(
                    held.id(),
                    held.title(),
                    held.publisher(),
                    held.date(),
                    held.language(),
                    held.pages(),
                    held.mediaType(),
                    held.sha256(),
                    file.source(),
                    file.path().toString(),
                    file.bytes(),
                    file.modifiedMillis(),
                    held.splitter());
            List<Entry> entries =
                    contents.entries().stream().map(entry -> entry.in(moved)).toList();
            return new Contents(moved, entries, contents.setAside());
        });
    }

    /// The publications under these paths whose files are no longer there.
    List<Publication> gone(List<Path> paths) {
        List<Path> roots = paths.stream()
                .map(path -> path.toAbsolutePath().normalize())
                .toList();
        return byLocation.values().stream()
                .filter(held -> {
                    Path location = Path.of(held.location());
                    return roots.stream().anyMatch(location::startsWith) && !Files.exists(location);
                })
                .toList();
    }

    List<Failure> failures() {
        return failures;
    }
}
