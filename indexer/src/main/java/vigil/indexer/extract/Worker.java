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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Contents;
import vigil.indexer.SourceFile;

/// One process that reads sources, one after the other. One thread uses it at a time.
final class Worker implements AutoCloseable {
    /// Exit status of a JVM that ran out of memory.
    private static final int OUT_OF_MEMORY = 3;
    /// MB of the heap for what is new: a larger part would be collected less often, and fill more memory.
    private static final int YOUNG = 36;
    /// A process that takes longer to start never will.
    private static final Duration START = Duration.ofMinutes(2);

    private static final String READING = "reading it";
    private static final String CATALOGUING = "finding its entries";

    private final Process process;
    private final Limits limits;
    private final ScratchFolder scratch;
    private final DataInputStream in;
    private final DataOutputStream out;

    /// How a worker failed a source.
    static final class FailureException extends Exception {
        private static final long serialVersionUID = 1L;

        FailureException(String reason) {
            super(reason);
        }
    }

    private Worker(Process process, Limits limits, ScratchFolder scratch) {
        this.process = process;
        this.limits = limits;
        this.scratch = scratch;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /// Starts a process and waits until it is ready.
    ///
    /// @param program its main class, which calls [ExtractionWorker#serve]
    /// @param folder where what its parsers put aside may lie
    /// @throws IOException if it does not start, with what it said
    static Worker start(Class<?> program, Limits limits, Path folder) throws IOException {
        var scratch = ScratchFolder.in(folder);
        Path said = scratch.path().resolve("said");
        Process process = new ProcessBuilder(command(program, limits, scratch.path()))
                .redirectError(said.toFile())
                .start();
        var worker = new Worker(process, limits, scratch);
        try {
            worker.within(START, "its start", worker::answer);
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

    private static List<String> command(Class<?> program, Limits limits, Path scratch) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + limits.heapMegabytes() + "m",
                "-Xss4m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:+UseSerialGC",
                "-Xms" + Math.min(YOUNG + 16, limits.heapMegabytes()) + "m",
                "-XX:MaxTenuringThreshold=2",
                "-Xmn" + Math.min(YOUNG, limits.heapMegabytes() / 4) + "m",
                "-XX:+UseCompactObjectHeaders",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=20",
                "-XX:-UsePerfData",
                "-XX:TrimNativeHeapInterval=1000",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + scratch));
        for (String property : List.of("vigil.home", "vigil.vocabulary")) {
            @Nullable String value = System.getProperty(property);
            if (value != null) {
                command.add("-D" + property + "=" + value);
            }
        }
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                Integer.toString(limits.pages()),
                Integer.toString(limits.chars()),
                Integer.toString(limits.answerMegabytes())));
        return command;
    }

    /// Has a source parsed.
    ///
    /// @throws FailureException if the process died of it, or took too long and had to be killed
    Extraction extract(SourceFile source) throws IOException, FailureException {
        return does(Frames.Order.toRead(source), READING).extraction();
    }

    /// Has a page drawn; empty where that cannot be.
    ///
    /// @throws FailureException as for [#extract]
    Optional<PageImage> render(SourceFile source, int page, int turns) throws IOException, FailureException {
        return Optional.ofNullable(
                does(Frames.Order.toDraw(source, page, turns), READING).image());
    }

    /// Has the entries found in what was read of a source.
    ///
    /// @throws FailureException as for [#extract]
    /// @throws UnreadableException if they could not be found
    Contents catalogue(Extracted words) throws IOException, FailureException {
        Frames.Answer answer = does(Frames.Order.toCatalogue(words), CATALOGUING);
        if (answer.contents() != null) {
            return answer.contents();
        }
        throw new UnreadableException(
                answer.rejected() == null
                        ? "its entries could not be found"
                        : answer.rejected().reason());
    }

    private Frames.Answer does(Frames.Order order, String what) throws IOException, FailureException {
        Instant begun = Instant.now();
        try {
            return within(limits.time(), what, () -> {
                Frames.write(out, order, Integer.MAX_VALUE);
                return answer();
            });
        } catch (FailureException | IOException e) {
            scratch.clear(begun);
            throw e;
        }
    }

    private Frames.Answer answer() throws IOException {
        return Frames.readAnswer(in, limits.answerBytes());
    }

    private Frames.Answer within(Duration limit, String what, Callable<Frames.Answer> talk)
            throws IOException, FailureException {
        var task = new FutureTask<>(talk);
        Thread.ofPlatform().daemon().start(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            close();
            throw new FailureException(what + " took longer than " + words(limit));
        } catch (ExecutionException e) {
            close();
            throw new FailureException(reasonOfDeath(what));
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while a file was read");
        }
    }

    private String reasonOfDeath(String what) throws InterruptedIOException {
        try {
            return process.waitFor() == OUT_OF_MEMORY
                    ? what + " took more memory than a publication may"
                    : what + " made the program break off";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while a file was read");
        }
    }

    private static String words(Duration limit) {
        long seconds = limit.toSeconds();
        long number = seconds % 60 == 0 ? seconds / 60 : seconds;
        return number + (seconds % 60 == 0 ? " minute" : " second") + (number == 1 ? "" : "s");
    }

    /// Whether it can do more.
    boolean isAlive() {
        return process.isAlive();
    }

    /// Ends the process, whatever it is doing.
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
