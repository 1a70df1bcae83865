package vigil.indexer.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.corpus.VigilCommand;
import vigil.indexer.IndexReport;
import vigil.indexer.Outcome;
import vigil.indexer.SourceFile;
import vigil.indexer.extract.Extracted;
import vigil.indexer.extract.PdfObjects;
import vigil.indexer.extract.WorkerExtractor;

/// Whoever is killed in the middle, a process that reads or the run itself: the next one does the rest, and no
/// process is left over.
class KilledRunTest extends IsolatedRun {
    @Test
    void aWorkerThatSomebodyKillsInTheMiddleIsReplacedAndNoFileIsBlamed() throws IOException {
        Path begun = folder.resolve("begun");
        write("m waits.txt", "Wait for a file and go on: " + begun);
        var killer = Thread.ofVirtual().start(() -> {
            until(() -> Files.exists(begun));
            ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
        });

        IndexReport report = run();

        assertThat(killer.isAlive()).isFalse();
        assertThat(report.failed()).isEmpty();
        assertGood(report, 3);
    }

    @Test
    void aWorkerThatIsKilledWhileItStartsIsStartedAgain() throws IOException {
        Path scratch = folder.resolve("scratch");
        try (var workers = new WorkerExtractor(StumblingWorker.class, LIMITS, 1, scratch)) {
            Path file = files.resolve("z last.html");
            var source = new SourceFile(file, "z last.html", "0".repeat(64), Files.size(file), 0);
            assertThat(workers.extract(source)).isInstanceOf(Extracted.class);
        }
        assertThat(folder.resolve("stumbled")).exists();
    }

    @Test
    void aRunThatIsKilledLeavesAGoodIndexAndTheNextRunDoesTheRest() throws Exception {
        for (int i = 0; i < 60; i++) {
            write("page " + i + ".html", "<h1>Page " + i + "</h1><p>They asked for names.");
        }
        Process vigil = vigil();
        until(() -> kept() >= 5 || !vigil.isAlive());
        List<ProcessHandle> workers = vigil.descendants().toList();
        vigil.destroyForcibly().waitFor();

        assertThat(workers).isNotEmpty();
        until(() -> workers.stream().noneMatch(ProcessHandle::isAlive));
        IndexReport report = run();
        assertThat(report.failed()).isEmpty();
        assertGood(report, 62);
    }

    @Test
    void aProcessThatReadsForEverEndsWithTheRunThatIsKilled() throws Exception {
        write("m hangs.pdf", PdfObjects.drawnForEver());
        Process vigil = vigil();
        until(() -> kept() >= 1 || !vigil.isAlive());
        List<ProcessHandle> workers = vigil.descendants().toList();
        vigil.destroyForcibly().waitFor();

        assertThat(workers).isNotEmpty();
        until(() -> workers.stream().noneMatch(ProcessHandle::isAlive));
        IndexReport report = run();
        assertThat(report.failed()).extracting(Outcome.Failed::source).containsExactly("m hangs.pdf");
        assertGood(report, 2);
    }

    private Process vigil() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        VigilCommand.class.getName(),
                        "index",
                        "--index",
                        index.toString(),
                        files.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }

    @Test
    void aFileThatGoesDuringTheRunIsSaidToBeGone() throws IOException {
        Path begun = folder.resolve("begun");
        write("m waits.txt", "Wait for a file and go on: " + begun);
        Path goes = files.resolve("n goes.txt");
        write("n goes.txt", "They asked for colours.");
        var thief = Thread.ofVirtual().start(() -> {
            until(() -> Files.exists(begun));
            delete(goes);
            ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
        });

        IndexReport report = run(1);

        assertThat(thief.isAlive()).isFalse();
        assertThat(report.failed())
                .extracting(Outcome.Failed::source, Outcome.Failed::reason)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        "n goes.txt", "it was changed, moved or deleted while it was read: index it again"));
        assertGood(report, 3);
    }
}
