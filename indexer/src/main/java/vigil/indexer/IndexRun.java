package vigil.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Contents;
import vigil.corpus.EntryWriter;
import vigil.corpus.Failure;
import vigil.corpus.Publication;
import vigil.indexer.extract.Extracted;
import vigil.indexer.extract.Extractor;
import vigil.indexer.extract.Rejected;
import vigil.indexer.extract.Skipped;

/// Brings an index up to date with files: `SourceFile → Extraction → Contents → tagged Contents → index`.
///
/// A file with the place, size and time that the index knows is unchanged, and is not opened. Any other is hashed, and
/// read only if no publication has its content. Files are read by several threads at a time; what the report and the
/// index say does not depend on which was faster.
final class IndexRun {
    private static final long COMMIT_NANOS = TimeUnit.SECONDS.toNanos(30);

    /// How a run goes about it.
    ///
    /// @param threads files that are read at a time
    /// @param force reads again what is unchanged
    /// @param prune takes out the publications under the paths whose files are gone
    record Options(int threads, boolean force, boolean prune) {}

    private final Extractor extractor;
    private final Function<Extracted, Contents> splitter;
    private final UnaryOperator<Contents> tagger;
    private final EntryWriter writer;
    private final Holdings holdings;
    private final Consumer<String> progress;
    private volatile boolean stopped;

    /// @param progress is told the source of each file that is done, by any thread
    IndexRun(
            Extractor extractor,
            Function<Extracted, Contents> splitter,
            UnaryOperator<Contents> tagger,
            EntryWriter writer,
            Holdings holdings,
            Consumer<String> progress) {
        this.extractor = extractor;
        this.splitter = splitter;
        this.tagger = tagger;
        this.writer = writer;
        this.holdings = holdings;
        this.progress = progress;
    }

    /// Ends the run early: files that were begun are finished, and what was done is committed.
    void stop() {
        stopped = true;
    }

    /// Indexes what a walk found.
    ///
    /// @param paths the paths that were walked
    /// @throws IOException if the index cannot be written
    Report run(SourceWalk walk, List<Path> paths, Options options) throws IOException {
        long began = System.nanoTime();
        var outcomes = new ArrayList<Report.Of>();
        for (Failure failure : walk.failures()) {
            outcomes.add(new Report.Of(failure.source(), failed(failure)));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(options.threads())) {
            Map<FoundFile, Future<@Nullable Outcome>> begun = new LinkedHashMap<>();
            Map<String, FoundFile> firsts = new HashMap<>();
            for (FoundFile file : walk.files()) {
                begun.put(file, begin(file, firsts, options.force(), threads));
            }
            collect(begun, outcomes);
        }
        int gone = 0;
        int removed = 0;
        for (Publication publication : holdings.gone(paths)) {
            if (options.prune() && !stopped) {
                removed += writer.remove(publication.id()) ? 1 : 0;
            } else {
                gone++;
            }
        }
        for (Failure failure : holdings.failures()) {
            if (!Files.exists(Path.of(failure.location()))) {
                writer.forgetFailure(failure.location());
            }
        }
        writer.commit();
        return new Report(outcomes, removed, gone, stopped, millisSince(began));
    }

    /// Decides, in the order of the walk, what is to be done with a file, and leaves the reading to the threads.
    private Future<@Nullable Outcome> begin(
            FoundFile file, Map<String, FoundFile> firsts, boolean force, ExecutorService threads) {
        if (stopped) {
            return threads.submit(() -> null);
        }
        if (!force && holdings.hasUnchanged(file)) {
            return threads.submit(() -> done(file, new Outcome.Unchanged()));
        }
        SourceFile source;
        try {
            source = file.hashed();
        } catch (IOException unreadable) {
            return threads.submit(() -> done(file, failed(failure(file, ReadFailures.reason(unreadable)))));
        }
        FoundFile first = firsts.putIfAbsent(source.sha256(), file);
        if (first != null) {
            return threads.submit(() -> done(file, copyOf(first.source())));
        }
        return threads.submit(() -> stopped ? null : done(file, index(source, force)));
    }

    private void collect(Map<FoundFile, Future<@Nullable Outcome>> begun, List<Report.Of> outcomes)
            throws IOException {
        long committed = System.nanoTime();
        for (Map.Entry<FoundFile, Future<@Nullable Outcome>> each : begun.entrySet()) {
            Outcome outcome = get(each.getValue());
            if (outcome != null) {
                outcomes.add(new Report.Of(each.getKey().source(), outcome));
            }
            if (System.nanoTime() - committed > COMMIT_NANOS) {
                writer.commit();
                committed = System.nanoTime();
            }
        }
    }

    private static @Nullable Outcome get(Future<@Nullable Outcome> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case IOException machine -> throw machine;
                case RuntimeException fault -> throw fault;
                case Error error -> throw error;
                case null, default -> throw new IOException(failure);
            }
        }
    }

    private Outcome index(SourceFile source, boolean force) throws IOException {
        Publication held = holdings.withContentOf(source);
        if (held != null && !force) {
            boolean moved = !held.location().equals(source.path().toString());
            if (moved && Files.exists(Path.of(held.location()))) {
                return copyOf(held.source());
            }
            var contents = holdings.movedTo(source, held);
            if (contents.isPresent()) {
                writer.put(contents.get());
                return new Outcome.Unchanged();
            }
        }
        return switch (extractor.extract(source)) {
            case Extracted text -> put(text);
            case Rejected(_, var reason) ->
                failed(new Failure(source.source(), source.path().toString(), reason));
            case Skipped(_, var reason) -> new Outcome.Skipped(reason);
        };
    }

    private Outcome put(Extracted text) throws IOException {
        Contents contents;
        try {
            contents = tagger.apply(splitter.apply(text));
        } catch (RuntimeException | StackOverflowError fault) {
            SourceFile source = text.source();
            String reason = "its words were read, but no entries could be made of them: a fault of vigil (" + fault
                    + "); please report it with the file";
            return failed(new Failure(source.source(), source.path().toString(), reason));
        }
        writer.put(contents);
        return new Outcome.Indexed(contents.entries().size(), contents.setAsideWords(), text.notes());
    }

    private Outcome done(FoundFile file, Outcome outcome) {
        progress.accept(file.source());
        return outcome;
    }

    private Outcome failed(Failure failure) throws IOException {
        writer.reject(failure);
        return new Outcome.Failed(failure.reason());
    }

    private static Outcome copyOf(String source) {
        return new Outcome.Skipped("it has the same content as " + source);
    }

    private static Failure failure(FoundFile file, String reason) {
        return new Failure(file.source(), file.path().toString(), reason);
    }

    private static long millisSince(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }
}
