package vigil.indexer.extract;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import vigil.indexer.SourceFile;

/// Reads sources in processes of their own, so that a file may kill its parser and never the run. Plain text needs no
/// parser and is read here.
///
/// There are as many processes as threads ask at a time; they are started when they are needed and live until this is
/// closed. A file is at fault only when a fresh process has failed on it, too.
public final class WorkerExtractor implements Extractor, PageRenderer {
    private final Limits limits;
    private final Path temporary;
    private final LocalExtractor here;
    private final Queue<Worker> idle = new ConcurrentLinkedQueue<>();
    private final Set<Worker> all = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /// Reads within these limits.
    ///
    /// @throws IOException if no temporary folder can be made
    public WorkerExtractor(Limits limits) throws IOException {
        this.limits = limits;
        this.here = new LocalExtractor(limits);
        this.temporary = Files.createTempDirectory("vigil");
    }

    @Override
    public Extraction extract(SourceFile source) throws IOException {
        if (source.bytes() == 0 || isText(source)) {
            return here.extract(source);
        }
        try {
            return extract(source, worker());
        } catch (Worker.FailureException first) {
            try {
                return extract(source, started());
            } catch (Worker.FailureException second) {
                return new Rejected(source, second.getMessage() + "; nothing of it is indexed");
            }
        }
    }

    @Override
    public Optional<PageImage> render(SourceFile source, int page, int turns) throws IOException {
        try {
            return done(worker(), worker -> worker.render(source, page, turns, limits));
        } catch (Worker.FailureException failure) {
            return Optional.empty();
        }
    }

    private static boolean isText(SourceFile source) {
        try {
            return TextFormat.typeOf(source).equals("text/plain");
        } catch (IOException e) {
            // Whatever is wrong with the file, its reader will say so.
            return false;
        }
    }

    private Extraction extract(SourceFile source, Worker worker) throws IOException, Worker.FailureException {
        return done(worker, one -> one.extract(source, limits));
    }

    private interface Task<T> {
        T by(Worker worker) throws IOException, Worker.FailureException;
    }

    private <T> T done(Worker worker, Task<T> task) throws IOException, Worker.FailureException {
        try {
            T answer = task.by(worker);
            idle.add(worker);
            return answer;
        } catch (Worker.FailureException failure) {
            all.remove(worker);
            if (closed) {
                throw new InterruptedIOException("stopped while a file was read");
            }
            throw failure;
        }
    }

    private Worker worker() throws IOException {
        Worker worker = idle.poll();
        return worker == null ? started() : worker;
    }

    private Worker started() throws IOException {
        if (closed) {
            throw new InterruptedIOException("stopped before a file was read");
        }
        Worker worker = Worker.start(limits, temporary);
        all.add(worker);
        if (closed) {
            worker.close();
        }
        return worker;
    }

    /// Ends all processes; what they are reading is given up.
    @Override
    public void close() {
        closed = true;
        all.forEach(Worker::close);
        try (Stream<Path> files = Files.walk(temporary)) {
            List<Path> leftovers = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : leftovers) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // A file that a dying process still writes stays in the system's temporary folder.
        }
    }
}
