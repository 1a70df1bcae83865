package vigil.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.indexer.IndexingWorker;
import vigil.indexer.LocalCataloguer;
import vigil.indexer.SourceFile;

/// Sources are read in processes of their own as they are read here.
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
    void entriesAreFoundAsTheyAreFoundHere() throws IOException {
        var words = (Extracted) new LocalExtractor(Limits.USUAL).extract(good());
        try (var extractor = new WorkerExtractor(IndexingWorker.class, Limits.USUAL, 1, folder.resolve("scratch"))) {
            assertThat(extractor.catalogue(words))
                    .isEqualTo(LocalCataloguer.of(Vocabulary.load()).catalogue(words));
        }
    }

    @Test
    void anAnswerWithoutAnEndIsAReason() throws IOException {
        Path file = folder.resolve("long.txt");
        Files.writeString(file, "They asked for names.\n".repeat(200_000));
        var limits = Limits.USUAL.reading(100, 20_000_000, 1);
        try (var extractor = new WorkerExtractor(limits)) {
            SourceFile source = PdfFile.source(file);
            assertThat(extractor.extract(source))
                    .isEqualTo(new Rejected(
                            source, "what was read of it fills more than 1 MB: split it, then index its parts"));
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
                    .isEqualTo(
                            new Rejected(
                                    greedy,
                                    "reading it took more memory than a publication may, twice; nothing of it is indexed: split it, or open it and save it as a new file, then index it again"));
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

    private static Limits within(Duration time, int heapMegabytes) {
        return Limits.USUAL.within(time, heapMegabytes);
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
