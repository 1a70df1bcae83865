package vigil.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.corpus.EntrySearcher;
import vigil.corpus.EntryWriter;
import vigil.corpus.Publication;
import vigil.corpus.lucene.LuceneIndex;
import vigil.corpus.query.Thesaurus;
import vigil.indexer.extract.ExtractionStore;
import vigil.indexer.extract.Extractor;
import vigil.indexer.extract.Limits;
import vigil.indexer.extract.PdfFile;
import vigil.indexer.extract.RememberingExtractor;
import vigil.indexer.extract.WorkerExtractor;
import vigil.indexer.ocr.FakeTesseract;
import vigil.indexer.ocr.RecognizingExtractor;
import vigil.indexer.split.Splitters;

/// A run without tesseract, and those after it was installed.
class WaitingRunTest {
    @TempDir
    Path folder;

    private final LuceneIndex index = LuceneIndex.inMemory();
    private EntryWriter writer;
    private EntrySearcher searcher;

    @BeforeEach
    void open() throws IOException {
        writer = index.writer();
        searcher = index.searcher(Thesaurus.NONE);
        Files.createDirectory(folder.resolve("files"));
        try (var pdf = new PdfFile()) {
            pdf.page().scan(0, "The minutes").in(folder.resolve("files"), "minutes_of_the_flood.pdf");
        }
        try (var pdf = new PdfFile()) {
            pdf.page().text(40, 100, "The bridge was repaired.").in(folder.resolve("files"), "bridge.pdf");
        }
    }

    @AfterEach
    void close() throws IOException {
        searcher.close();
        writer.close();
        index.close();
    }

    @Test
    void aScanIsIndexedUnderItsTitleAndListedAsWaiting() throws IOException {
        IndexReport report = run(null);
        assertThat(report.indexed()).hasSize(2);
        assertThat(report.failed()).isEmpty();
        assertThat(report.waiting()).containsExactly(new IndexReport.Waiting("minutes_of_the_flood.pdf", List.of(1)));
        assertThat(ReportText.of(report, "Install it."))
                .contains("waits for text recognition: minutes_of_the_flood.pdf: page 1\n")
                .contains("1 page of 1 publication waits for text recognition")
                .contains("2 found = 2 indexed + 0 unchanged + 0 failed + 0 skipped");
        assertThat(searcher.contents(scan().id()).orElseThrow().entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.heading()).isEqualTo("minutes of the flood"));
    }

    @Test
    void aLaterRunReadsTheWaitingPagesOnlyAndThePublicationKeepsItsId() throws IOException {
        run(null);
        Publication before = scan();
        var tesseract = FakeTesseract.in(folder.resolve("bin"), "eng")
                .says("eng", 93, "The river rose in May and took the bridge.");

        IndexReport report = run(tesseract);

        assertThat(report.indexed()).extracting(Outcome::source).containsExactly("minutes_of_the_flood.pdf");
        assertThat(report.unchanged()).extracting(Outcome::source).containsExactly("bridge.pdf");
        assertThat(report.waiting()).isEmpty();
        assertThat(scan().id()).isEqualTo(before.id());
        assertThat(scan().reading().ocrPages()).containsExactly(1);
        assertThat(searcher.contents(before.id()).orElseThrow().entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.text()).isEqualTo("The river rose in May and took the bridge."));
        assertThat(tesseract.calls()).hasSize(1);
        assertThat(run(tesseract).unchanged()).hasSize(2);
        assertThat(tesseract.calls()).hasSize(1);
    }

    @Test
    void aRunThatFindsNoMoreLeavesThePublicationUnchanged() throws IOException {
        run(null);
        var tesseract = FakeTesseract.in(folder.resolve("bin"), "eng", "osd")
                .says("eng", 30, "OFTBS SRT")
                .lies("Korean", 0);
        run(tesseract);
        IndexReport report = run(tesseract);
        assertThat(report.unchanged()).hasSize(2);
        assertThat(report.waiting()).hasSize(1);
    }

    private Publication scan() throws IOException {
        return searcher.publications().stream()
                .filter(publication -> publication.source().startsWith("minutes"))
                .findFirst()
                .orElseThrow();
    }

    private IndexReport run(@Nullable FakeTesseract tesseract) throws IOException {
        var store = new ExtractionStore(folder.resolve("index"));
        var workers = new WorkerExtractor(Limits.USUAL);
        Extractor reading = new RememberingExtractor(workers, store, false);
        try (Extractor extractor = tesseract == null
                ? reading
                : new RecognizingExtractor(
                        reading, workers, store, tesseract.program(), false, 1, (file, done, total) -> {})) {
            var reader = new SourceReader(
                    extractor,
                    new LocalCataloguer(new Splitters(heading -> false)::split, contents -> contents),
                    writer);
            return new IndexRun(searcher, reader, new IndexRun.Settings(1, false, false), (done, total, last) -> {})
                    .run(List.of(folder.resolve("files")), folder.resolve("index"));
        }
    }
}
