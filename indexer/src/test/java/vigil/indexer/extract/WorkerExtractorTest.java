package vigil.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.indexer.SourceFile;

/// A file may kill the process that parses it, and never the run.
class WorkerExtractorTest {
    @TempDir
    Path folder;

    @Test
    void aFileIsReadAsItIsReadHere() throws IOException {
        SourceFile good = good();
        try (var extractor = new WorkerExtractor(Limits.USUAL)) {
            assertThat(extractor.extract(good)).isEqualTo(new LocalExtractor(Limits.USUAL).extract(good));
        }
    }

    @Test
    void aFileThatTakesTooLongIsGivenUpAndTheNextIsRead() throws IOException {
        try (var pdf = new PdfFile();
                var extractor = new WorkerExtractor(within(Duration.ofSeconds(1), 512))) {
            SourceFile slow = pdf.page()
                    .operators("q 1 0 0 1 0 0 cm Q\n".repeat(6_000_000))
                    .in(folder, "slow.pdf");
            assertThat(extractor.extract(slow))
                    .isEqualTo(new Rejected(slow, "reading it took longer than 1 second; nothing of it is indexed"));
            assertThat(extractor.extract(good())).isInstanceOf(Extracted.class);
        }
    }

    @Test
    void aFileThatEatsMemoryIsGivenUpAndTheNextIsRead() throws IOException {
        try (var pdf = new PdfFile();
                var extractor = new WorkerExtractor(within(Duration.ofMinutes(1), 48))) {
            SourceFile greedy = pdf.page()
                    .operators("BT /F1 9 Tf " + "1 1 Td (abcdefghijklmnopqrst) Tj\n".repeat(100_000) + "ET")
                    .in(folder, "greedy.pdf");
            assertThat(extractor.extract(greedy))
                    .isEqualTo(new Rejected(
                            greedy, "reading it took more memory than a publication may; nothing of it is indexed"));
            assertThat(extractor.extract(good())).isInstanceOf(Extracted.class);
        }
    }

    @Test
    void aProcessThatSomebodyKilledIsReplacedAndNoFileIsBlamed() throws IOException {
        try (var extractor = new WorkerExtractor(Limits.USUAL)) {
            SourceFile good = good();
            assertThat(extractor.extract(good)).isInstanceOf(Extracted.class);
            ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
            assertThat(extractor.extract(good)).isInstanceOf(Extracted.class);
        }
    }

    @Test
    void textIsReadWithoutAProcess() throws IOException {
        Path file = folder.resolve("notes.txt");
        Files.writeString(file, "They asked for names.");
        try (var extractor = new WorkerExtractor(Limits.USUAL)) {
            long before = ProcessHandle.current().children().count();
            assertThat(extractor.extract(PdfFile.source(file))).isInstanceOf(Extracted.class);
            assertThat(ProcessHandle.current().children().count()).isEqualTo(before);
        }
    }

    private static Limits within(Duration time, int heapMegabytes) {
        return new Limits(Limits.USUAL.pages(), Limits.USUAL.chars(), time, heapMegabytes);
    }

    private SourceFile good() throws IOException {
        try (var pdf = new PdfFile()) {
            return pdf.page()
                    .heading(40, 80, "The Observers")
                    .text(40, 100, "They asked for names.")
                    .in(folder, "good.pdf");
        }
    }
}
