package vigil.indexer.extract;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import vigil.corpus.Contents;
import vigil.indexer.Cataloguer;
import vigil.indexer.SourceFile;

/// Reads sources, draws their pages and finds their entries in processes of their own, so that a file may kill its
/// parser and never the run.
///
/// There are as many processes as threads ask at a time, up to a limit; they are started when they are needed and
/// live until this is closed. A file is at fault only when a fresh process has failed on it, too.
public final class WorkerExtractor implements Extractor, PageRenderer, Cataloguer {
    private static final String STOPPED = "stopped while a file was read";
    private static final String TWICE =
            ", twice; nothing of it is indexed: split it, or open it and save it as a new file, then index it again";

    private final Class<?> program;
    private final Limits limits;
    private final Path scratch;
    private final Semaphore places;
    private final Queue<Worker> idle = new ConcurrentLinkedQueue<>();
    private final Set<Worker> all = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /// Reads and draws within these limits, and finds no entries.
    ///
    /// @throws IOException if no temporary folder can be made
    public WorkerExtractor(Limits limits) throws IOException {
        this(
                ExtractionWorker.class,
                limits,
                Runtime.getRuntime().availableProcessors(),
                Files.createTempDirectory("vigil"));
    }

    /// Reads, draws and finds entries within these limits.
    ///
    /// @param program the processes' main class, which calls [ExtractionWorker#serve]
    /// @param most how many processes there may be
    /// @param scratch where what they put aside may lie: emptied now, for a process that was killed leaves things
    ///     there, and when this is closed
    public WorkerExtractor(Class<?> program, Limits limits, int most, Path scratch) {
        this.program = program;
        this.limits = limits;
        this.places = new Semaphore(most, true);
        this.scratch = scratch;
        ScratchFolder.delete(scratch);
    }

    @Override
    public Extraction extract(SourceFile source) throws IOException {
        try {
            return twice(worker -> worker.extract(source));
        } catch (Worker.FailureException failure) {
            return new Rejected(source, failure.getMessage() + TWICE);
        }
    }

    @Override
    public Contents catalogue(Extracted words) throws IOException {
        try {
            return twice(worker -> worker.catalogue(words));
        } catch (Worker.FailureException failure) {
            throw new UnreadableException(failure.getMessage() + TWICE);
        }
    }

    @Override
    public Optional<PageImage> render(SourceFile source, int page, int turns) throws IOException {
        try {
            return by(false, worker -> worker.render(source, page, turns));
        } catch (Worker.FailureException failure) {
            return Optional.empty();
        }
    }

    private interface Task<T> {
        T by(Worker worker) throws IOException, Worker.FailureException;
    }

    private <T> T twice(Task<T> task) throws IOException, Worker.FailureException {
        try {
            return by(false, task);
        } catch (Worker.FailureException first) {
            return by(true, task);
        }
    }

    private <T> T by(boolean fresh, Task<T> task) throws IOException, Worker.FailureException {
        try {
            places.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(STOPPED);
        }
        try {
            Worker worker = worker(fresh);
            try {
                return task.by(worker);
            } finally {
                if (worker.isAlive()) {
                    idle.add(worker);
                } else {
                    all.remove(worker);
                }
            }
        } catch (Worker.FailureException failure) {
            if (closed) {
                throw new InterruptedIOException(STOPPED);
            }
            throw failure;
        } finally {
            places.release();
        }
    }

    private Worker worker(boolean fresh) throws IOException {
        if (closed) {
            throw new InterruptedIOException(STOPPED);
        }
        Worker known = idle.poll();
        if (known != null && !fresh) {
            return known;
        }
        if (known != null) {
            known.close();
            all.remove(known);
        }
        Worker worker = started();
        all.add(worker);
        if (closed) {
            worker.close();
        }
        return worker;
    }

    /// A process that somebody kills while it starts, as a machine does that is short of memory, is started again.
    private Worker started() throws IOException {
        try {
            return Worker.start(program, limits, scratch);
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            if (closed) {
                throw new InterruptedIOException(STOPPED);
            }
            return Worker.start(program, limits, scratch);
        }
    }

    /// Ends all processes; what they are reading is given up.
    @Override
    public void close() {
        closed = true;
        all.forEach(Worker::close);
        ScratchFolder.delete(scratch);
    }
}
