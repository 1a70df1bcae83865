package vigil.indexer.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.indexer.extract.Extracted;
import vigil.indexer.extract.ExtractionStore;
import vigil.indexer.extract.Legibility;
import vigil.indexer.extract.Limits;
import vigil.indexer.extract.Page;
import vigil.indexer.extract.PdfFile;
import vigil.indexer.extract.WorkerExtractor;

/// Scans are read with the tesseract of this machine; skipped where there is none.
class InstalledTesseractTest {
    private static final String[] LINES = {
        "The committee met in the old town hall, and wrote",
        "down what the witnesses had seen on the road to the",
        "bridge. Nobody was asked for his name. The minutes",
        "were sent to the ministry, which did not answer.",
        "They were found thirty years later, in a cellar,",
        "together with the names of those who had been there."
    };

    @TempDir
    Path files;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aScanIsReadHoweverThePaperLay(int turns) throws IOException {
        Tesseract tesseract = installed("eng");
        try (var pdf = new PdfFile()) {
            Extracted read = extracted(tesseract, pdf.page().scan(turns, LINES));
            assertThat(Legibility.text(read.pages().getFirst()))
                    .contains("The committee met in the old town hall", "in a cellar");
            Page page = read.pages().getFirst();
            assertThat(page.height() > page.width()).isEqualTo(turns % 2 == 0);
        }
    }

    @Test
    void aRussianPageIsReadWithTheLanguageForItThoughAnotherComesFirst() throws IOException {
        Tesseract tesseract = installed("rus");
        try (var pdf = new PdfFile()) {
            Extracted read = extracted(
                    tesseract,
                    pdf.page()
                            .scan(
                                    0,
                                    "Комитет заседал в старой ратуше и записал то,",
                                    "что видели свидетели на дороге к мосту.",
                                    "Протокол отправили в министерство, которое",
                                    "не ответило. Его нашли через тридцать лет."));
            assertThat(Legibility.text(read.pages().getFirst())).contains("свидетели на дороге", "министерство");
        }
    }

    private static Tesseract installed(String language) throws IOException {
        Optional<Tesseract> tesseract = Tesseract.on(String.valueOf(System.getenv("PATH")), Tesseract.USUAL_LIMIT);
        Assumptions.assumeTrue(tesseract.isPresent(), "tesseract is not installed: apt-get install tesseract-ocr");
        Assumptions.assumeTrue(
                tesseract.get().languages().contains(language),
                "tesseract's language " + language + " is not installed: apt-get install tesseract-ocr-" + language);
        return tesseract.get();
    }

    private Extracted extracted(Tesseract tesseract, PdfFile pdf) throws IOException {
        var workers = new WorkerExtractor(Limits.USUAL);
        try (var extractor = new RecognizingExtractor(
                workers,
                workers,
                new ExtractionStore(files.resolve("index")),
                tesseract,
                false,
                2,
                (file, done, total) -> {})) {
            return (Extracted) extractor.extract(pdf.in(files, "a.pdf"));
        }
    }
}
