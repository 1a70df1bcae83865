package vigil.indexer.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.indexer.SourceFile;
import vigil.indexer.extract.Block;
import vigil.indexer.extract.Extracted;
import vigil.indexer.extract.ExtractionStore;
import vigil.indexer.extract.Legibility;
import vigil.indexer.extract.Limits;
import vigil.indexer.extract.Page;
import vigil.indexer.extract.PdfFile;
import vigil.indexer.extract.RememberingExtractor;
import vigil.indexer.extract.WorkerExtractor;

/// Pages that wait are recognized, with a program that stands in for tesseract.
class RecognitionTest {
    private static final String[] ENGLISH = {
        "The committee met in the old town hall,", "and wrote down what the witnesses had seen of it."
    };
    private static final String[] FRENCH = {
        "Le comité est réuni dans la grande salle de la mairie,", "et les témoins ont été entendus par une commission."
    };

    @TempDir
    Path files;

    private final List<String> progress = new CopyOnWriteArrayList<>();
    private RecognizingExtractor extractor = null;

    @AfterEach
    void close() {
        if (extractor != null) {
            extractor.close();
        }
    }

    @Test
    void onlyPagesThatWaitAreRecognizedOneCoreForEach() throws IOException {
        var tesseract = FakeTesseract.in(files.resolve("bin"), "eng", "osd").says("eng", 92, ENGLISH);
        Extracted read = extracted(tesseract, letterOfThreePages());
        assertThat(read.pagesOf(Page.Origin.TEXT)).containsExactly(1);
        assertThat(read.pagesOf(Page.Origin.OCR)).containsExactly(2, 3);
        assertThat(Legibility.text(read.pages().get(1))).isEqualTo(String.join("\n", ENGLISH));
        assertThat(tesseract.calls()).containsExactly("-l eng threads=1", "-l eng threads=1");
        assertThat(progress).containsExactlyInAnyOrder("1 of 2", "2 of 2");
    }

    @Test
    void whatWasRecognizedIsNotRecognizedAgain() throws IOException {
        var tesseract = FakeTesseract.in(files.resolve("bin"), "eng").says("eng", 92, ENGLISH);
        SourceFile letter = letterOfThreePages();
        Extracted first = extracted(tesseract, letter);
        extractor.close();
        assertThat(extracted(tesseract, letter)).isEqualTo(first);
        assertThat(tesseract.calls()).hasSize(2);
    }

    @Test
    void whereTheWordsMakeNoSenseOtherScriptsAreTriedAndTheNextPageBeginsWithWhatDid() throws IOException {
        var tesseract = FakeTesseract.in(files.resolve("bin"), "eng", "fra", "rus", "osd")
                .says("eng", 34, "Kommmer sacenan B crapoi parye")
                .says("rus", 91, "Комитет заседал в старой ратуше на площади города")
                .lies("Cyrillic", 0);
        Extracted read = extracted(tesseract, letterOfThreePages());
        assertThat(Legibility.text(read.pages().get(1))).startsWith("Комитет");
        assertThat(tesseract.calls())
                .extracting(call -> call.replace(" threads=1", ""))
                .containsExactly("-l eng", "--psm 0", "-l rus", "-l rus");
    }

    @Test
    void wordsOfAnotherLanguageOfTheSameScriptAreReadInThatOne() throws IOException {
        var tesseract = FakeTesseract.in(files.resolve("bin"), "eng", "fra")
                .says(
                        "eng",
                        78,
                        "Le comite est reuni dans la grande salle de la mairie, et les temoins ont ete entendus par une")
                .says("fra", 90, FRENCH);
        Extracted read = extracted(tesseract, letterOfThreePages());
        assertThat(Legibility.text(read.pages().get(2))).startsWith("Le comité");
        assertThat(tesseract.calls())
                .extracting(call -> call.replace(" threads=1", ""))
                .contains("-l fra");
    }

    @Test
    void pagesInAScriptWithoutALanguageWaitForItAndANoteSaysForWhich() throws IOException {
        var tesseract = FakeTesseract.in(files.resolve("bin"), "eng", "osd")
                .says("eng", 31, "OFTBS SRT APA oH")
                .lies("Korean", 0);
        Extracted read = extracted(tesseract, letterOfThreePages());
        assertThat(read.pagesOf(Page.Origin.WAITING)).containsExactly(2, 3);
        assertThat(read.notes()).singleElement().asString().contains("pages 2–3", "Korean", "tesseract-ocr-kor");

        extractor.close();
        tesseract = FakeTesseract.in(files.resolve("bin"), "eng", "kor", "osd")
                .says("kor", 90, "위원회는 옛 시청에서 회의를 열고 증인들의 말을 기록하였다");
        Extracted later = extracted(tesseract, letterOfThreePages());
        assertThat(later.pagesOf(Page.Origin.OCR)).containsExactly(2, 3);
        assertThat(later.notes()).isEmpty();
    }

    @Test
    void aPageThatTakesTooLongIsEndedAndNotedAndTriedAgainLater() throws IOException {
        var tesseract = FakeTesseract.in(files.resolve("bin"), "eng")
                .says("eng", 92, ENGLISH)
                .slow();
        Extracted read = extracted(tesseract.program(Duration.ofMillis(300)), letterOfThreePages());
        assertThat(read.notes()).singleElement().asString().contains("pages 2–3", "takes too long");
        assertThat(read.pagesOf(Page.Origin.WAITING)).containsExactly(2, 3);

        extractor.close();
        Files.delete(files.resolve("bin/slow"));
        Extracted later = extracted(tesseract, letterOfThreePages());
        assertThat(later.pagesOf(Page.Origin.WAITING)).isEmpty();
        assertThat(later.notes()).isEmpty();
    }

    @Test
    void whereNoWordsAreRecognizedAPageKeepsThoseThatTheFileHoldsAndElseTheyAreSetAside() throws IOException {
        var tesseract = FakeTesseract.in(files.resolve("bin"), "eng").says("eng", 12, "x1 fe");
        String garbage = "7KH FRPPLWWHH PHW LQ WKH ROG WRZQ KDOO DQG ZURWH GRZQ ZKDW WKH ZLWQHVVHV VDZ";
        SourceFile source;
        try (var pdf = new PdfFile()) {
            source = asItLies(pdf.page().text(40, 100, garbage).in(files, "garbage.pdf"));
        }
        Page kept = extracted(tesseract, source).pages().getFirst();
        assertThat(Legibility.text(kept)).isEqualTo(garbage);
        assertThat(kept.blocks()).extracting(Block::role).containsExactly(Block.Role.UNKNOWN);

        extractor.close();
        Files.delete(files.resolve("index/extractions/00").resolve(source.sha256() + ".json.gz"));
        Page read =
                extracted(tesseract.says("eng", 93, ENGLISH), source).pages().getFirst();
        assertThat(Legibility.text(read)).isEqualTo(String.join("\n", ENGLISH) + "\n" + garbage);
        assertThat(read.blocks()).extracting(Block::role).containsExactly(Block.Role.UNKNOWN, Block.Role.GARBAGE);
    }

    @Test
    void aRunThatIsStoppedKeepsWhatItHasAndEndsTesseract() throws Exception {
        var tesseract = FakeTesseract.in(files.resolve("bin"), "eng")
                .says("eng", 92, ENGLISH)
                .slow();
        Tesseract program = tesseract.program();
        SourceFile letter = letterOfThreePages();
        var stopper = Thread.ofPlatform().start(() -> {
            try {
                while (tesseract.calls().isEmpty()) {
                    Thread.sleep(20);
                }
            } catch (IOException | InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            extractor.close();
        });
        assertThatThrownBy(() -> extracted(program, letter)).isInstanceOf(InterruptedIOException.class);
        stopper.join();
        Files.delete(files.resolve("bin/slow"));
        assertThat(extracted(tesseract, letter).pagesOf(Page.Origin.OCR)).containsExactly(2, 3);
    }

    @Test
    void aPictureWithoutWordsIsRecognizedAsSuchAndDoesNotWaitForEver() throws IOException {
        var tesseract = FakeTesseract.in(files.resolve("bin"), "eng", "osd")
                .says("eng", 12, "x1 fe")
                .lies("Latin", 0);
        Extracted read = extracted(tesseract, letterOfThreePages());
        assertThat(read.pagesOf(Page.Origin.WAITING)).isEmpty();
        assertThat(read.pages().get(1).blocks()).isEmpty();
        assertThat(read.notes()).containsExactly("pages 2–3: no words could be recognized");
    }

    @Test
    void withoutTheProgramOrWithoutALanguageThereIsNoTesseract() throws IOException {
        Files.createDirectories(files.resolve("empty"));
        assertThat(Tesseract.on(files.resolve("empty").toString(), Duration.ofMinutes(1)))
                .isEmpty();
        FakeTesseract bare = FakeTesseract.in(files.resolve("bin"), "osd");
        assertThat(Tesseract.on(bare.folder().toString(), Duration.ofMinutes(1)))
                .isEmpty();
    }

    private SourceFile letterOfThreePages() throws IOException {
        try (var pdf = new PdfFile()) {
            return asItLies(pdf.page()
                    .text(40, 100, "The report of the committee on the flood, with two letters as annexes.")
                    .page()
                    .scan(0, ENGLISH)
                    .page()
                    .scan(0, ENGLISH)
                    .in(files, "letter.pdf"));
        }
    }

    private static SourceFile asItLies(SourceFile made) throws IOException {
        long changed = Files.getLastModifiedTime(made.path()).toMillis();
        return new SourceFile(made.path(), made.source(), made.sha256(), made.bytes(), changed);
    }

    private Extracted extracted(FakeTesseract tesseract, SourceFile source) throws IOException {
        return extracted(tesseract.program(), source);
    }

    private Extracted extracted(Tesseract tesseract, SourceFile source) throws IOException {
        var store = new ExtractionStore(files.resolve("index"));
        var workers = new WorkerExtractor(Limits.USUAL);
        extractor = new RecognizingExtractor(
                new RememberingExtractor(workers, store, false),
                workers,
                store,
                tesseract,
                false,
                1,
                (file, done, total) -> progress.add(done + " of " + total));
        return (Extracted) extractor.extract(source);
    }
}
