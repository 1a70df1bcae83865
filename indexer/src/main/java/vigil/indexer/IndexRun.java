package vigil.indexer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import vigil.corpus.Contents;
import vigil.corpus.EntrySearcher;
import vigil.corpus.EntryWriter;
import vigil.corpus.Failure;
import vigil.corpus.Publication;
import vigil.indexer.extract.Enclosed;
import vigil.indexer.extract.ExtractionStore;

/// Brings an index up to date with the files under some paths. One run each.
///
/// A file that lies where it lay, of the same size and time, is not opened. Another is known by its content: indexed
/// before from a place where it no longer is, it has moved, and is not read again; indexed from a place where it
/// still is, it is a second copy, and is skipped. All others go through the [SourceReader], as many at a time as the
/// run has threads. What is done is committed now and then, and in the end.
///
/// The files that lie in an archive or are attached to a letter take their turn behind all others, so that of two
/// copies the one in a folder counts. Where the archive stands as it stood, it is not opened: see [ArchiveStore].
public final class IndexRun {
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(30);
    private static final int MOST_DEPTH = 3;

    /// What has more is not even looked at: no publication is as large, and no archive that is unpacked.
    private static final long MOST_BYTES = 4L << 30;

    private static final String TOO_LARGE =
            "it has more than 4 GB, too much to be opened: split or unpack it, then index its parts";

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
    private final Queue<Coming> coming = new ArrayDeque<>();
    /// Those that are read and hold others, in the order of the walk.
    private final Queue<Coming> opened = new ArrayDeque<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private long committed = System.nanoTime();
    /// Files that were found and not yet decided on.
    private int ahead;
    private volatile boolean stopped;

    /// A file whose turn will come.
    ///
    /// @param sha256 its content; empty where it is not read
    private record Coming(Found file, String sha256, Future<Reading> reading) {}

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
        var archives = new ArchiveStore(index);
        outcomes.addAll(walk.troubles());
        ahead = walk.files().size();
        try (ExecutorService threads = Executors.newFixedThreadPool(settings.threads())) {
            try {
                for (Found file : walk.files()) {
                    if (!stopped) {
                        ahead--;
                        begin(file, archives, threads);
                        advance(archives, threads);
                    }
                }
                opened.addAll(coming);
                coming.clear();
                coming.addAll(opened);
                opened.clear();
                collect(archives, threads);
            } finally {
                threads.shutdownNow();
            }
        } finally {
            writer.commit();
        }
        IndexReport report = stopped
                ? new IndexReport(outcomes, List.of(), List.of(), List.of())
                : new Departures(searcher, writer, archives).finish(paths, outcomes, known, moved, settings.prune());
        Set<String> held =
                searcher.publications().stream().map(Publication::sha256).collect(Collectors.toSet());
        archives.save(held);
        forget(held, new ExtractionStore(index));
        return report;
    }

    /// Tells what is done so far, while there still are files to decide on. What lies in archives has to wait.
    private void advance(ArchiveStore archives, ExecutorService threads) throws IOException {
        while (!coming.isEmpty() && coming.element().reading().isDone()) {
            Coming next = coming.remove();
            Optional<Reading> reading = await(next.reading());
            if (reading.isEmpty()) {
                return;
            }
            if (reading.get().outcome() == null || !reading.get().enclosed().equals(Enclosed.NOTHING)) {
                opened.add(next);
            } else {
                take(next, reading.get(), archives, threads);
            }
        }
    }

    private void collect(ArchiveStore archives, ExecutorService threads) throws IOException {
        for (Coming next = coming.poll(); next != null; next = coming.poll()) {
            Optional<Reading> reading = await(next.reading());
            if (reading.isEmpty()) {
                return;
            }
            take(next, reading.get(), archives, threads);
        }
    }

    private void take(Coming next, Reading reading, ArchiveStore archives, ExecutorService threads) throws IOException {
        if (!next.sha256().isEmpty()) {
            keep(next, reading, archives, threads);
        }
        if (reading.outcome() != null) {
            count(reading.outcome());
        }
        if (System.nanoTime() - committed > BETWEEN_COMMITS.toNanos()) {
            writer.commit();
            committed = System.nanoTime();
        }
    }

    private void count(Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.Failed(var source, var location, var reason)) {
            writer.reject(new Failure(source, location, reason));
        }
        outcomes.add(outcome);
        progress.after(outcomes.size(), outcomes.size() + coming.size() + opened.size() + ahead, outcome);
    }

    /// Keeps what was found in a file that was read, and goes on with it.
    private void keep(Coming file, Reading reading, ArchiveStore archives, ExecutorService threads) throws IOException {
        Found found = file.file();
        if (reading.outcome() instanceof Outcome.Skipped(var source, var reason) && found.lies() != null) {
            archives.skip(found, found.lies(), reason);
        }
        if (reading.outcome() != null && !(reading.outcome() instanceof Outcome.Indexed)) {
            return;
        }
        if (found.depth() >= MOST_DEPTH && !reading.enclosed().equals(Enclosed.NOTHING)) {
            count(
                    failed(
                            found,
                            "it lies in " + MOST_DEPTH
                                    + " archives, one in the other, and what lies in it is not read: unpack it, then index the folder"));
            return;
        }
        boolean own = reading.outcome() != null;
        Optional<Archive> archive = archives.keep(found, file.sha256(), own, reading.enclosed());
        if (archive.isPresent()) {
            enter(archive.get(), found, archives, threads);
        } else {
            count(failed(
                    found.outermost(),
                    "the archives in it hold more than is unpacked at a time: unpack it, then index the folder"));
        }
    }

    /// Goes on with the files of an archive.
    private void enter(Archive archive, Found file, ArchiveStore archives, ExecutorService threads) throws IOException {
        archives.put(archive);
        boolean empty = archive.members().isEmpty() && archive.left().isEmpty();
        if (empty && !archive.own()) {
            count(new Outcome.Skipped(file.source(), "it is an archive without a file"));
        }
        for (Enclosed.Left left : archive.left()) {
            String below = left.name().isEmpty() ? "" : "/" + left.name();
            count(new Outcome.Failed(file.source() + below, file.path() + below, left.reason()));
        }
        for (Archive.Member member : archive.members()) {
            if (!member.skipped().isEmpty()) {
                count(new Outcome.Skipped(file.source() + "/" + member.name(), member.skipped()));
            }
        }
        for (Found member : archives.members(archive, file)) {
            begin(member, archives, threads);
        }
    }

    /// The reading; empty when the run is stopped before there is one.
    private Optional<Reading> await(Future<Reading> next) throws IOException {
        try {
            Reading reading = next.get();
            return stopped ? Optional.empty() : Optional.of(reading);
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
    private void begin(Found file, ArchiveStore archives, ExecutorService threads) throws IOException {
        Optional<Archive> opened = settings.force() ? Optional.empty() : archives.at(file);
        if (!settings.force()
                && known.holds(file)
                && known.at(file).filter(this::findsMore).isEmpty()) {
            done(file, new Outcome.Unchanged(file.source()));
        } else if (opened.isEmpty() || opened.get().own()) {
            decide(file, archives, threads);
            return;
        }
        if (opened.isPresent()) {
            enter(opened.get(), file, archives, threads);
        }
    }

    private void decide(Found file, ArchiveStore archives, ExecutorService threads) throws IOException {
        if (file.bytes() == 0) {
            done(file, failed(file, "it is empty"));
            return;
        }
        if (file.bytes() > MOST_BYTES) {
            done(file, failed(file, TOO_LARGE));
            return;
        }
        String sha256;
        try {
            sha256 = file.lies() == null ? Sha256.of(file.path()) : file.lies().sha256();
        } catch (IOException e) {
            done(file, failed(file, Walk.reason(file.path(), e)));
            return;
        }
        String first = sourceByContent.get(sha256);
        if (first != null) {
            done(file, new Outcome.Skipped(file.source(), "same content as " + first));
            return;
        }
        Optional<Publication> same = known.withContent(sha256);
        Optional<Archive> opened = archives.withContent(sha256);
        if (same.isPresent()) {
            boolean here = same.get().location().equals(file.path().toString());
            if (!here
                    && (Known.isThere(same.get())
                            || archives.holds(Path.of(same.get().location())))) {
                done(
                        file,
                        new Outcome.Skipped(
                                file.source(), "same content as " + same.get().source()));
                return;
            }
            moved.add(same.get().id());
            sourceByContent.put(sha256, file.source());
            if (!settings.force() && !findsMore(same.get())) {
                done(file, relocate(same.get(), file, here));
                if (opened.isPresent()) {
                    enter(opened.get().movedTo(file), file, archives, threads);
                }
                return;
            }
        }
        sourceByContent.put(sha256, file.source());
        var source =
                new SourceFile(file.path(), file.source(), sha256, file.bytes(), file.modifiedMillis(), file.content());
        Optional<Publication> before = settings.force() ? Optional.empty() : same;
        coming.add(new Coming(file, sha256, threads.submit((Callable<Reading>) () -> reader.read(source, before))));
    }

    private boolean findsMore(Publication publication) {
        return reader.extractor().findsMore(publication);
    }

    private Outcome relocate(Publication old, Found file, boolean here) throws IOException {
        Publication moved = old.movedTo(file.source(), file.path().toString(), file.modifiedMillis());
        Contents contents = searcher.contents(old.id()).orElseThrow().in(moved);
        writer.put(contents);
        return here
                ? new Outcome.Unchanged(file.source())
                : new Outcome.Indexed(
                        file.source(),
                        contents.entries().size(),
                        contents.setAsideWords(),
                        List.of("moved from " + old.source()));
    }

    private static Outcome failed(Found file, String reason) {
        return new Outcome.Failed(file.source(), file.path().toString(), reason);
    }

    private void done(Found file, Outcome outcome) {
        var done = new FutureTask<>(() -> Reading.of(outcome));
        done.run();
        coming.add(new Coming(file, "", done));
    }

    /// What the run took out of the index, or found changed, need not be kept either.
    private void forget(Set<String> held, ExtractionStore store) throws IOException {
        for (Publication publication : known.publications()) {
            if (!held.contains(publication.sha256())) {
                store.remove(publication.sha256());
            }
        }
    }
}
