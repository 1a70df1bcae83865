package vigil.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vigil.corpus.EntrySearcher;
import vigil.corpus.EntryWriter;
import vigil.corpus.Failure;
import vigil.corpus.Publication;

/// The end of a run: what is gone from under its paths, publications and failures, and what waits.
///
/// A file in an archive is gone when the archive is, or when it no longer lies in there.
record Departures(EntrySearcher searcher, EntryWriter writer, ArchiveStore archives) {

    /// Forgets the failures that are none any more; finds the publications whose files are gone, and takes them out
    /// if `prune` says so.
    ///
    /// @param moved ids of the publications that lie elsewhere now
    IndexReport finish(List<Path> paths, List<Outcome> outcomes, Known known, Set<String> moved, boolean prune)
            throws IOException {
        List<Path> roots =
                paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
        var failed = new HashSet<String>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Failed failure) {
                failed.add(failure.location());
            }
        }
        for (Failure failure : searcher.status().failures()) {
            if (lies(Path.of(failure.location()), roots) && !failed.contains(failure.location())) {
                writer.forgetFailure(failure.location());
            }
        }
        List<String> gone = new ArrayList<>();
        for (Publication publication : known.publications()) {
            Path location = Path.of(publication.location());
            if (lies(location, roots) && !moved.contains(publication.id()) && isGone(location)) {
                gone.add(publication.source());
                if (prune) {
                    writer.remove(publication.id());
                }
            }
        }
        if (prune) {
            archives.forget(location -> lies(location, roots) && isGone(location));
        }
        gone.sort(null);
        writer.commit();
        return prune
                ? new IndexReport(outcomes, gone, List.of(), waiting(roots))
                : new IndexReport(outcomes, List.of(), gone, waiting(roots));
    }

    private List<IndexReport.Waiting> waiting(List<Path> roots) throws IOException {
        return searcher.publications().stream()
                .filter(publication ->
                        !publication.reading().waitingPages().isEmpty() && lies(Path.of(publication.location()), roots))
                .map(publication -> new IndexReport.Waiting(
                        publication.source(), publication.reading().waitingPages()))
                .toList();
    }

    private boolean isGone(Path location) {
        if (Files.exists(location) || archives.holds(location)) {
            return false;
        }
        for (Path above = location.getParent(); above != null; above = above.getParent()) {
            if (Files.isRegularFile(above)) {
                return true;
            }
        }
        return Files.notExists(location);
    }

    private static boolean lies(Path location, List<Path> roots) {
        return roots.stream().anyMatch(location::startsWith);
    }
}
