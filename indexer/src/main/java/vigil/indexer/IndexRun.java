package vigil.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import vigil.corpus.Contents;
import vigil.corpus.EntrySearcher;
import vigil.corpus.EntryWriter;
import vigil.corpus.Failure;
import vigil.corpus.Publication;
import vigil.indexer.extract.ExtractionStore;

/// Brings an index up to date with the files under some paths. One run each.
///
/// A file that lies where it lay, of the same size and time, is not opened. Another is known by its content: indexed
/// before from a place where it no longer is, it has moved, and is not read again; indexed from a place where it still
/// is, it is a second copy, and is skipped. All others go through the [SourceReader], as many at a time as the run has
/// threads. What is done is committed now and then, and in the end.
public final class IndexRun {
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(30);

    /// What a run is told about its course, from one thread.
    public interface Progress {
        /// One more file is dealt with.
        ///
        /// @param done how many are, this one among them
        /// @param total all files of the run
        void after(int done, int total, Outcome last);
    }

    private final EntrySearcher searcher;
    private final EntryWriter writer;
    private final SourceReader reader;
    private final Settings settings;
    private final Progress progress;
    private final Known known;
    private final Map<String, String> sourceByContent = new HashMap<>();
    private final Set<String> moved = new HashSet<>();
    private volatile boolean stopped;

    /// How a run is made.
    ///
    /// @param threads files that are read at a time
    /// @param force whether files are read again that have not changed
    /// @param prune whether publications are taken out whose files are gone
    public record Settings(int threads, boolean force, boolean prune) {
        public Settings {
            if (threads < 1) {
                throw new IllegalArgumentException("threads must be 1 or more, were " + threads);
            }
        }
    }

    /// A run that fills the index which `searcher` shows.
    public IndexRun(EntrySearcher searcher, SourceReader reader, Settings settings, Progress progress)
            throws IOException {
        this.searcher = searcher;
        this.reader = reader;
        this.writer = reader.writer();
        this.settings = settings;
        this.progress = progress;
        this.known = new Known(searcher.publications());
    }

    /// Ends the run early, from another thread: what is done is committed, the rest is left for the next run.
    public void stop() {
        stopped = true;
        reader.extractor().close();
    }

    /// Indexes what is new or changed under the paths, which exist.
    ///
    /// @param index the folder of the index, which is passed over
    public IndexReport run(List<Path> paths, Path index) throws IOException {
        Walk walk = Walk.of(paths, index);
        List<Outcome> outcomes = new ArrayList<>(walk.troubles());
        try (ExecutorService threads = Executors.newFixedThreadPool(settings.threads())) {
            try {
                List<Future<Outcome>> coming = new ArrayList<>();
                for (Found file : walk.files()) {
                    if (!stopped) {
                        coming.add(begin(file, threads));
                    }
                }
                collect(coming, outcomes, outcomes.size() + walk.files().size());
            } finally {
                threads.shutdownNow();
            }
        } finally {
            writer.commit();
        }
        IndexReport report =
                stopped ? new IndexReport(outcomes, List.of(), List.of()) : finish(paths, outcomes);
        forget(new ExtractionStore(index));
        return report;
    }

    private void collect(List<Future<Outcome>> coming, List<Outcome> outcomes, int total) throws IOException {
        long committed = System.nanoTime();
        for (Future<Outcome> next : coming) {
            Optional<Outcome> outcome = await(next);
            if (outcome.isEmpty()) {
                return;
            }
            if (outcome.get() instanceof Outcome.Failed(var source, var location, var reason)) {
                writer.reject(new Failure(source, location, reason));
            }
            outcomes.add(outcome.get());
            progress.after(outcomes.size(), total, outcome.get());
            if (System.nanoTime() - committed > BETWEEN_COMMITS.toNanos()) {
                writer.commit();
                committed = System.nanoTime();
            }
        }
    }

    /// The outcome; empty when the run is stopped before there is one.
    private Optional<Outcome> await(Future<Outcome> next) throws IOException {
        try {
            Outcome outcome = next.get();
            return stopped ? Optional.empty() : Optional.of(outcome);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
            return Optional.empty();
        } catch (ExecutionException e) {
            if (stopped) {
                return Optional.empty();
            }
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException("a file could not be indexed", e.getCause());
        }
    }

    /// Decides in this thread, so that the same files give the same outcomes whatever the threads do, and reads in
    /// another.
    private Future<Outcome> begin(Found file, ExecutorService threads) throws IOException {
        if (!settings.force() && known.holds(file)) {
            return done(new Outcome.Unchanged(file.source()));
        }
        if (file.bytes() == 0) {
            return done(new Outcome.Failed(file.source(), file.path().toString(), "it is empty"));
        }
        String sha256;
        try {
            sha256 = Sha256.of(file.path());
        } catch (IOException e) {
            return done(new Outcome.Failed(file.source(), file.path().toString(), Walk.reason(file.path(), e)));
        }
        String first = sourceByContent.get(sha256);
        if (first != null) {
            return done(new Outcome.Skipped(file.source(), "same content as " + first));
        }
        Optional<Publication> same = known.withContent(sha256);
        if (same.isPresent()) {
            boolean here = same.get().location().equals(file.path().toString());
            if (!here && Known.isThere(same.get())) {
                return done(new Outcome.Skipped(
                        file.source(), "same content as " + same.get().source()));
            }
            moved.add(same.get().id());
            sourceByContent.put(sha256, file.source());
            if (!settings.force()) {
                return done(relocate(same.get(), file, here));
            }
        }
        sourceByContent.put(sha256, file.source());
        var source = new SourceFile(file.path(), file.source(), sha256, file.bytes(), file.modifiedMillis());
        return threads.submit((Callable<Outcome>) () -> reader.read(source));
    }

    private Outcome relocate(Publication old, Found file, boolean here) throws IOException {
        Publication moved = old.movedTo(file.source(), file.path().toString(), file.modifiedMillis());
        Contents contents = searcher.contents(old.id()).orElseThrow().movedTo(moved);
        writer.put(contents);
        return here
                ? new Outcome.Unchanged(file.source())
                : new Outcome.Indexed(
                        file.source(),
                        contents.entries().size(),
                        contents.setAsideWords(),
                        List.of("moved from " + old.source()));
    }

    private static Future<Outcome> done(Outcome outcome) {
        var done = new FutureTask<>(() -> outcome);
        done.run();
        return done;
    }

    private IndexReport finish(List<Path> paths, List<Outcome> outcomes) throws IOException {
        List<Path> roots =
                paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
        var failed = new HashSet<String>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Failed failure) {
                failed.add(failure.location());
            }
        }
        for (Failure failure : searcher.status().failures()) {
            if (lies(failure.location(), roots) && !failed.contains(failure.location())) {
                writer.forgetFailure(failure.location());
            }
        }
        List<String> gone = new ArrayList<>();
        for (Publication publication : known.publications()) {
            if (lies(publication.location(), roots)
                    && !moved.contains(publication.id())
                    && Files.notExists(Path.of(publication.location()))) {
                gone.add(publication.source());
                if (settings.prune()) {
                    writer.remove(publication.id());
                }
            }
        }
        gone.sort(null);
        writer.commit();
        return settings.prune()
                ? new IndexReport(outcomes, gone, List.of())
                : new IndexReport(outcomes, List.of(), gone);
    }

    /// What the run took out of the index, or found changed, need not be kept either.
    private void forget(ExtractionStore store) throws IOException {
        var held = new HashSet<String>();
        searcher.publications().forEach(publication -> held.add(publication.sha256()));
        for (Publication publication : known.publications()) {
            if (!held.contains(publication.sha256())) {
                store.remove(publication.sha256());
            }
        }
    }

    private static boolean lies(String location, List<Path> roots) {
        return roots.stream().anyMatch(Path.of(location)::startsWith);
    }
}
