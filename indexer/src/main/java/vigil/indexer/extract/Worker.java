package vigil.indexer.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vigil.indexer.SourceFile;

/// One process that parses files, one after the other. One thread uses it at a time.
final class Worker implements AutoCloseable {
    /// Exit status of a JVM that ran out of memory.
    private static final int OUT_OF_MEMORY = 3;
    /// A process that takes longer to start never will.
    private static final Duration START = Duration.ofMinutes(2);

    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;

    /// How a worker failed a file.
    static final class FailureException extends Exception {
        private static final long serialVersionUID = 1L;

        FailureException(String reason) {
            super(reason);
        }
    }

    private Worker(Process process) {
        this.process = process;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /// Starts a process and waits until it is ready.
    ///
    /// @param temporary an existing folder for what its parsers put aside
    /// @throws IOException if it does not start, with what it said
    static Worker start(Limits limits, Path temporary) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + limits.heapMegabytes() + "m",
                "-Xss4m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                ExtractionWorker.class.getName(),
                Integer.toString(limits.pages()),
                Integer.toString(limits.chars())));
        Path said = temporary.resolve("worker-" + System.nanoTime() + ".err");
        Process process =
                new ProcessBuilder(command).redirectError(said.toFile()).start();
        var worker = new Worker(process);
        try {
            worker.within(START, worker::answer);
            return worker;
        } catch (FailureException e) {
            worker.close();
            throw new IOException("a process that reads files could not be started: " + e.getMessage() + "; it said: "
                    + Files.readString(said, StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            worker.close();
            throw e;
        }
    }

    /// Has a file parsed.
    ///
    /// @throws FailureException if the process died of it, or took longer than `limit`, and had to be killed
    Extraction extract(SourceFile source, Limits limits) throws IOException, FailureException {
        return does(Frames.Order.toRead(source), limits).extraction();
    }

    /// Has a page drawn; empty where that cannot be.
    ///
    /// @throws FailureException as for [#extract]
    Optional<PageImage> render(SourceFile source, int page, int turns, Limits limits)
            throws IOException, FailureException {
        return Optional.ofNullable(
                does(new Frames.Order(source, page, turns), limits).image());
    }

    private Frames.Answer does(Frames.Order order, Limits limits) throws IOException, FailureException {
        return within(limits.time(), () -> {
            Frames.write(out, order);
            return answer();
        });
    }

    private Frames.Answer answer() throws IOException {
        return Frames.readAnswer(in);
    }

    private Frames.Answer within(Duration limit, Callable<Frames.Answer> talk) throws IOException, FailureException {
        var task = new FutureTask<>(talk);
        Thread.ofVirtual().start(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            close();
            throw new FailureException("reading it took longer than " + limit.toSeconds()
                    + (limit.toSeconds() == 1 ? " second" : " seconds"));
        } catch (ExecutionException e) {
            close();
            throw new FailureException(reasonOfDeath());
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while a file was read");
        }
    }

    private String reasonOfDeath() throws InterruptedIOException {
        try {
            if (process.waitFor() == OUT_OF_MEMORY) {
                return "reading it took more memory than a publication may";
            }
            return "the program that reads it breaks off each time";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while a file was read");
        }
    }

    /// Ends the process, whatever it is doing.
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
