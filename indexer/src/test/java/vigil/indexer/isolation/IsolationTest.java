package vigil.indexer.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import vigil.indexer.IndexReport;
import vigil.indexer.Outcome;
import vigil.indexer.extract.PdfObjects;
import vigil.indexer.extract.ZipBytes;

/// Whatever a file does to the process that reads it, the run ends with a true report and a good index that holds all
/// other files.
class IsolationTest extends IsolatedRun {
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
    void aPdfThatDrawsTenThousandMillionFormsIsGivenUp() throws IOException {
        write("m hangs.pdf", PdfObjects.drawnForEver());

        IndexReport report = run();

        assertThat(report.failed())
                .extracting(Outcome.Failed::source, Outcome.Failed::reason)
                .containsExactly(tuple(
                        "m hangs.pdf",
                        "reading it took longer than 10 seconds, twice; nothing of it is indexed: split it, or open it"
                                + " and save it as a new file, then index it again"));
        assertGood(report, 2);
    }

    @Test
    void zipBombsAreToldAndNothingOfThemIsKept() throws IOException {
        byte[] blanks = new byte[120 << 20];
        Arrays.fill(blanks, (byte) ' ');
        byte[] bomb = new ZipBytes().with("blanks.txt", blanks).bytes();
        Files.write(files.resolve("m flat.zip"), bomb);
        Files.write(
                files.resolve("n nested.zip"),
                new ZipBytes()
                        .with(
                                "inner.zip",
                                new ZipBytes().with("more blanks.txt", blanks).bytes())
                        .with("good.txt", "They asked.")
                        .bytes());
        Files.write(
                files.resolve("o report.docx"),
                new ZipBytes()
                        .with("[Content_Types].xml", """
                                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml"
                                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
                                """)
                        .with("word/styles.xml", blanks)
                        .with("word/footnotes.xml", blanks)
                        .with("word/endnotes.xml", blanks)
                        .with("word/document.xml", blanks)
                        .bytes());

        IndexReport report = run(1);

        assertThat(report.failed())
                .extracting(Outcome.Failed::source)
                .containsExactlyInAnyOrder("m flat.zip", "n nested.zip/inner.zip", "o report.docx");
        assertThat(report.failed())
                .extracting(Outcome.Failed::reason)
                .allSatisfy(reason -> assertThat(reason)
                        .matches("it unpacks to far more than a publication holds, and is taken for a zip bomb"
                                + "|reading it took more memory than a publication may, twice.*"));
        assertThat(report.indexed()).extracting(Outcome::source).contains("n nested.zip/good.txt");
        assertGood(report, 3);
        try (var kept = Files.walk(index)) {
            assertThat(kept.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(1 << 20));
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

    /// A PDF of one page with these entries in its catalogue.
    private void pdf(String name, String catalogue) throws IOException {
        write(name, PdfObjects.file(List.of("<</Type/Catalog/Pages 2 0 R" + catalogue + ">>", PAGES, PAGE)));
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
        write(name, PdfObjects.file(objects));
    }
}
