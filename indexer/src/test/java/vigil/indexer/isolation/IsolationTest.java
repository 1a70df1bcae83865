package vigil.indexer.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.corpus.EntrySearcher;
import vigil.corpus.EntryWriter;
import vigil.corpus.Publication;
import vigil.corpus.VigilCommand;
import vigil.corpus.lucene.LuceneIndex;
import vigil.corpus.query.Thesaurus;
import vigil.indexer.IndexReport;
import vigil.indexer.IndexRun;
import vigil.indexer.Outcome;
import vigil.indexer.SourceFile;
import vigil.indexer.SourceReader;
import vigil.indexer.extract.Extraction;
import vigil.indexer.extract.ExtractionStore;
import vigil.indexer.extract.Limits;
import vigil.indexer.extract.Rejected;
import vigil.indexer.extract.RememberingExtractor;
import vigil.indexer.extract.WorkerExtractor;

/// Whatever a file does to the process that reads it, the run ends with a true report and a good index that holds all
/// other files.
class IsolationTest {
    private static final Limits LIMITS = Limits.USUAL.within(Duration.ofSeconds(10), 200);

    @TempDir
    Path folder;

    private Path files;
    private Path index;

    @BeforeEach
    void aGoodFileBeforeAndBehind() throws IOException {
        files = Files.createDirectory(folder.resolve("files"));
        index = folder.resolve("index");
        write("a first.txt", "They asked for names.");
        write("z last.html", "<h1>The Observers</h1><p>They asked for dates.");
    }

    @Test
    void wordsThatHangEatMemoryOrBreakOffAreListedWithTheirReasonAndCostNoOther() throws IOException {
        write("m hangs.txt", "Go on for ever.");
        write("n eats.txt", "Eat all memory.");
        write("o breaks.txt", "Break off.");
        write("p throws.txt", "Throw something.");

        IndexReport report = run();

        assertThat(report.failed())
                .extracting(failed -> failed.source() + ": " + failed.reason().replaceFirst(", twice.*", ""))
                .containsExactly(
                        "m hangs.txt: finding its entries took longer than 10 seconds",
                        "n eats.txt: finding its entries took more memory than a publication may",
                        "o breaks.txt: finding its entries made the program break off",
                        "p throws.txt: finding its entries made the program break off");
        assertGood(report, 2);
    }

    @Test
    void aFileOnWhichItsReaderHangsIsGivenUp() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.html");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        try (var workers = new WorkerExtractor(MoodyWorker.class, LIMITS, 1, folder.resolve("scratch"))) {
            Extraction extraction = workers.extract(new SourceFile(pipe, "pipe.html", "0".repeat(64), 100, 0));
            assertThat(extraction)
                    .isInstanceOfSatisfying(
                            Rejected.class,
                            rejected -> assertThat(rejected.reason())
                                    .startsWith("reading it took longer than 10 seconds, twice"));
        }
    }

    @Test
    void aStreamOfHalfAGigabyteInASmallPdfIsLeftOutAndTold() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            page.setContents(halfAGigabyte(document));
            document.save(files.resolve("large.pdf").toFile());
        }
        assertThat(Files.size(files.resolve("large.pdf"))).isLessThan(3_000_000);

        IndexReport report = run();

        assertThat(report.indexed())
                .filteredOn(indexed -> indexed.source().equals("large.pdf"))
                .flatExtracting(Outcome.Indexed::notes)
                .containsExactly(
                        "page 1 could not be read to its end: what is drawn on it unpacks to more than 128 MB");
        assertGood(report, 3);
    }

    @Test
    void aPageOfTheWebThatFillsTheMemoryIsGivenUp() throws IOException {
        write("large.html", "<p>They asked for names. ".repeat(4_000_000));

        IndexReport report = run();

        assertThat(report.failed())
                .extracting(Outcome.Failed::reason)
                .singleElement()
                .asString()
                .containsPattern("^reading it took (longer than 10 seconds|more memory than a publication may), twice");
        assertGood(report, 2);
    }

    private static PDStream halfAGigabyte(PDDocument document) throws IOException {
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            byte[] operators = "q 1 0 0 1 0 0 cm Q\n".repeat(50_000).getBytes(StandardCharsets.US_ASCII);
            for (long written = 0; written < 1 << 29; written += operators.length) {
                out.write(operators);
            }
        }
        return stream;
    }

    @Test
    void aPdfWhoseObjectsAre300000Deep() throws IOException {
        int deep = 300_000;
        pdf("arrays.pdf", "/Deep " + "[".repeat(deep) + "]".repeat(deep));
        pdf("dictionaries.pdf", "/Deep " + "<</Deep ".repeat(deep) + "1" + ">>".repeat(deep));
        chain("pages.pdf", "", "/Type/Pages/Count 1/Kids[%d 0 R]");
        chain("outline.pdf", "/Outlines 4 0 R", "/Title(a)/First %1$d 0 R/Last %1$d 0 R");

        IndexReport report = run();

        for (Outcome.Failed failed : report.failed()) {
            assertThat(failed.reason())
                    .as(failed.source())
                    .doesNotContain("Exception", "Error")
                    .hasLineCount(1);
        }
        assertGood(report, report.indexed().size());
        assertThat(report.indexed()).extracting(Outcome::source).contains("a first.txt", "z last.html");
    }

    @Test
    void aPageOfTheWeb300000Deep() throws IOException {
        write("deep.html", "<div>".repeat(300_000) + "They asked for names at the bottom.");
        IndexReport report = run();
        assertGood(report, report.indexed().size());
        assertThat(report.indexed()).extracting(Outcome::source).contains("a first.txt", "z last.html");
    }

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
    void aRunThatIsKilledLeavesAGoodIndexAndTheNextRunDoesTheRest() throws Exception {
        for (int i = 0; i < 60; i++) {
            write("page " + i + ".html", "<h1>Page " + i + "</h1><p>They asked for names.");
        }
        Process vigil = new ProcessBuilder(
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

    private IndexReport run() throws IOException {
        return run(2);
    }

    private IndexReport run(int threads) throws IOException {
        try (EntryWriter writer = LuceneIndex.openWriter(index);
                EntrySearcher searcher = LuceneIndex.openSearcher(index, Thesaurus.NONE);
                var workers = new WorkerExtractor(MoodyWorker.class, LIMITS, threads, index.resolve("scratch"));
                var extractor = new RememberingExtractor(workers, new ExtractionStore(index), false)) {
            var reader = new SourceReader(extractor, workers, writer);
            return new IndexRun(searcher, reader, new IndexRun.Settings(threads, false, false), (_, _, _) -> {})
                    .run(List.of(files), index);
        }
    }

    /// The report counts every file once, the index can be opened and holds as many publications, and nothing that
    /// was put aside is left.
    private void assertGood(IndexReport report, int publications) throws IOException {
        try (Stream<Path> all = Files.list(files)) {
            assertThat(report.found())
                    .isEqualTo(report.indexed().size()
                            + report.unchanged().size()
                            + report.failed().size()
                            + report.skipped().size())
                    .isGreaterThanOrEqualTo((int) all.count());
        }
        try (EntrySearcher searcher = LuceneIndex.openSearcher(index, Thesaurus.NONE)) {
            assertThat(searcher.publications())
                    .hasSize(publications)
                    .extracting(Publication::source)
                    .contains("a first.txt", "z last.html");
            assertThat(searcher.status().failures()).hasSameSizeAs(report.failed());
        }
        assertThat(index.resolve("scratch")).doesNotExist();
    }

    private long kept() {
        Path store = index.resolve(ExtractionStore.FOLDER);
        if (!Files.isDirectory(store)) {
            return 0;
        }
        try (Stream<Path> all = Files.walk(store)) {
            return all.filter(file -> file.toString().endsWith(".gz")).count();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static void until(BooleanSupplier reached) {
        while (!reached.getAsBoolean()) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(files.resolve(name), text);
    }

    /// A PDF of one page with these entries in its catalogue.
    private void pdf(String name, String catalogue) throws IOException {
        objects(name, List.of("<</Type/Catalog/Pages 2 0 R" + catalogue + ">>", PAGES, PAGE));
    }

    private static final String PAGES = "<</Type/Pages/Count 1/Kids[3 0 R]>>";
    private static final String PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>";

    /// A PDF with a chain of 300,000 objects, each of which refers to the next.
    private void chain(String name, String catalogue, String link) throws IOException {
        boolean pages = catalogue.isEmpty();
        var objects = new ArrayList<>(
                List.of("<</Type/Catalog/Pages " + (pages ? 4 : 2) + " 0 R" + catalogue + ">>", PAGES, PAGE));
        for (int next = 5; next < 300_005; next++) {
            objects.add("<<" + String.format(java.util.Locale.ROOT, link, next) + ">>");
        }
        objects.add(pages ? PAGE : "<</Title(z)>>");
        objects(name, objects);
    }

    private void objects(String name, List<String> objects) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        bytes.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", bytes.size()));
            bytes.writeBytes(
                    ((i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n").getBytes(StandardCharsets.US_ASCII));
        }
        int start = bytes.size();
        bytes.writeBytes((table + "trailer\n<</Size " + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start
                        + "\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII));
        Files.write(files.resolve(name), bytes.toByteArray());
    }
}
