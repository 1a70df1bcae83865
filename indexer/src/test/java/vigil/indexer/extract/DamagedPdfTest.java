package vigil.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is whole in a damaged PDF is read.
class DamagedPdfTest {
    private static final String WORDS = "BT /F1 12 Tf 72 700 Td (They asked for names) Tj ET";
    private static final String CATALOGUE = "<</Type/Catalog/Pages 2 0 R>>";
    private static final String TREE = "<</Type/Pages/Count 1/Kids[3 0 R]>>";
    private static final String PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]"
            + "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>/Contents 4 0 R>>";
    private static final String MENDED =
            "it is damaged: its pages were found one by one, and may be incomplete or out of order";

    @TempDir
    Path folder;

    @Test
    void pagesAreFoundWhereTheCatalogueLeadsToNone() throws IOException {
        assertThat(read("<</Type/Catalog/Pages 9 0 R>>", TREE, PAGE, stream("", WORDS)))
                .satisfies(DamagedPdfTest::isMended);
        assertThat(read("<</Type/Catalog>>", TREE, PAGE, stream("", WORDS))).satisfies(DamagedPdfTest::isMended);
        assertThat(read(CATALOGUE, "<</Type/Pages/Count 1>>", PAGE, stream("", WORDS)))
                .satisfies(DamagedPdfTest::isMended);
    }

    @Test
    void pagesAreFoundWhereThereIsNoCatalogue() throws IOException {
        assertThat(read("<</Lost true>>", TREE, PAGE, stream("", WORDS))).satisfies(DamagedPdfTest::isMended);
        String cut = PdfObjects.file(List.of(CATALOGUE, TREE, PAGE, stream("", WORDS)))
                .replaceFirst("(?s)trailer.*", "");
        assertThat(read(cut.replace("/Catalog", "/Cat"))).satisfies(DamagedPdfTest::isMended);
    }

    @Test
    void pagesAreFoundInTheOrderInWhichTheyLieInTheFile() throws IOException {
        Extracted read = read(
                "<</Type/Catalog/Pages 9 0 R>>",
                PAGE.replace("4 0 R", "3 0 R"),
                stream("", WORDS.replace("names", "dates")),
                PAGE.replace("4 0 R", "5 0 R"),
                stream("", WORDS));
        assertThat(read.pages())
                .extracting(DamagedPdfTest::text)
                .containsExactly("They asked for dates", "They asked for names");
    }

    @Test
    void whatATreeSaysOfTheNumberOfItsPagesIsNotBelieved() throws IOException {
        for (String count : List.of("/Count -5", "/Count 0", "/Count 2000000000", "")) {
            assertThat(read(CATALOGUE, "<</Type/Pages" + count + "/Kids[3 0 R]>>", PAGE, stream("", WORDS)))
                    .as(count)
                    .satisfies(DamagedPdfTest::isRead);
        }
    }

    @Test
    void aPageIsKnownByWhatItHasWhereItDoesNotSayThatItIsOne() throws IOException {
        assertThat(read(CATALOGUE, TREE, PAGE.replace("/Type/Page", ""), stream("", WORDS)))
                .satisfies(DamagedPdfTest::isRead);
    }

    @Test
    void aNodeThatComesAgainIsPassedOver() throws IOException {
        assertThat(read(CATALOGUE, "<</Type/Pages/Count 3/Kids[3 0 R 2 0 R 2 0 R]>>", PAGE, stream("", WORDS)))
                .satisfies(DamagedPdfTest::isRead);
    }

    @Test
    void aPageBelow300000NodesIsReadWithWhatItInheritsFromThem() throws IOException {
        var objects = new ArrayList<>(List.of(
                "<</Type/Catalog/Pages 5 0 R>>", TREE, PAGE.replace("/MediaBox[0 0 612 792]", ""), stream("", WORDS)));
        objects.add("<</Type/Pages/Count 1/MediaBox[0 0 300 800]/Kids[6 0 R]>>");
        for (int next = 7; next < 300_000; next++) {
            objects.add("<</Type/Pages/Count 1/Kids[" + next + " 0 R]>>");
        }
        objects.add("<</Type/Pages/Count 1/Kids[3 0 R]>>");
        Extracted read = read(PdfObjects.file(objects));
        assertThat(read).satisfies(DamagedPdfTest::isRead);
        assertThat(read.pages()).extracting(Page::width).containsExactly(300f);
    }

    @Test
    void aPdfThatIsLockedForTheOwnerOfACertificateIsNotDamaged() throws IOException {
        String locked = PdfObjects.file(List.of(CATALOGUE, TREE, PAGE, stream("", WORDS)))
                .replace(
                        "/Root 1 0 R",
                        "/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s5/V 4>>");
        assertThat(ReadFile.of(folder, "locked.pdf", locked.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason())
                                .startsWith("it is encrypted for the owner of a certificate"));
    }

    @Test
    void aPictureThatLiesWhereTextShouldBeCostsNoWords() throws IOException {
        Extracted read = read(
                CATALOGUE,
                TREE,
                PAGE.replace("4 0 R", "[4 0 R 5 0 R]"),
                stream("", WORDS),
                stream("/Filter/JBIG2Decode", "\0\0\0\0"));
        assertThat(read.pages()).extracting(DamagedPdfTest::text).containsExactly("They asked for names");
        assertThat(read.notes())
                .containsExactly("page 1 could not be read to its end: a picture lies where its text should be");
    }

    @Test
    void aFontThatIsDamagedCostsNoWordsInOthers() throws IOException {
        Extracted read = read(
                CATALOGUE,
                TREE,
                PAGE.replace("<</F1", "<</F2<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H>>/F1"),
                stream("", "BT /F2 12 Tf 72 730 Td <00000000> Tj ET " + WORDS));
        assertThat(read.pages()).extracting(DamagedPdfTest::text).containsExactly("They asked for names");
        assertThat(read.notes()).containsExactly("page 1 could not be read to its end: one of its fonts is damaged");
    }

    @Test
    void aPdfBehindBlanksOrWordsOfAServerIsRead() throws IOException {
        String whole = PdfObjects.file(List.of(CATALOGUE, TREE, PAGE, stream("", WORDS)));
        for (String before : List.of("\n".repeat(3000), "<html><body>Download</body></html>\n")) {
            assertThat(read(before + whole).pages())
                    .extracting(DamagedPdfTest::text)
                    .containsExactly("They asked for names");
        }
    }

    @Test
    void aPageThatUnpacksToHalfAGigabyteCostsNoOther() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            byte[] operators = "q 1 0 0 1 0 0 cm Q\n".repeat(50_000).getBytes(StandardCharsets.US_ASCII);
            for (long written = 0; written < 1 << 29; written += operators.length) {
                out.write(operators);
            }
        }
        Extracted read = read(
                CATALOGUE,
                "<</Type/Pages/Count 2/Kids[3 0 R 6 0 R]>>",
                PAGE.replace("4 0 R", "5 0 R"),
                stream("", WORDS),
                stream("/Filter/FlateDecode", packed.toString(StandardCharsets.ISO_8859_1)),
                PAGE);
        assertThat(read.pages()).extracting(DamagedPdfTest::text).containsExactly("", "They asked for names");
        assertThat(read.notes())
                .containsExactly(
                        "page 1 could not be read to its end: what is drawn on it unpacks to more than 128 MB");
    }

    @Test
    void aWidthThatNoGlyphHasCostsNoWords() throws IOException {
        for (String width : List.of("1e38", "99999999999999", "-99999999999999")) {
            Extracted read = read(
                    CATALOGUE,
                    TREE,
                    PAGE.replace(
                            "/BaseFont/Helvetica",
                            "/BaseFont/X/FirstChar 32/Widths[250 " + width + " 500".repeat(94) + "]"),
                    stream("", WORDS.replace("They", "They! They")));
            assertThat(read.pages()).extracting(DamagedPdfTest::text).containsExactly("They! They asked for names");
        }
    }

    @Test
    void aRangeOfGlyphsThatNoFontHasFillsNoMemory() throws IOException {
        String font = "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 5 0 R/DescendantFonts["
                + "<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)>>"
                + "/DW 500/W[85214748364744 389 333 3 2000000000 500]/FontDescriptor<</Flags 4>>>>]>>";
        Extracted read = read(
                CATALOGUE,
                TREE,
                PAGE.replace("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", font),
                stream("", "BT /F1 12 Tf 72 700 Td <00410042> Tj ET"),
                stream("", "1 beginbfrange\n<0000> <00ff> <0000>\nendbfrange\n"));
        assertThat(read.pages()).extracting(DamagedPdfTest::text).containsExactly("AB");
    }

    @Test
    void wordsThatAreDrawnFarOffOrOfNoSizeAtAllCostNoOther() throws IOException {
        for (String matrix : List.of("1 0 0 1 1e37 0", "1e30 0 0 1e30 72 700", "1 0 0 1 -99999999999 99999999999")) {
            Extracted read = read(
                    CATALOGUE,
                    TREE,
                    PAGE,
                    stream("", "q " + matrix + " cm BT /F1 12 Tf 10 10 Td (far off) Tj ET Q " + WORDS));
            assertThat(read.pages())
                    .extracting(DamagedPdfTest::text)
                    .singleElement()
                    .asString()
                    .contains("They asked for names");
        }
    }

    @Test
    void aColourSpaceOrAnOutlineThatLeadsToItselfCostsNoWords() throws IOException {
        Extracted colour = read(
                CATALOGUE,
                "<</Type/Pages/Count 2/Kids[3 0 R 5 0 R]>>",
                PAGE,
                stream("", WORDS),
                PAGE.replace("4 0 R", "6 0 R").replace("/Resources<<", "/Resources<</ColorSpace<</C 7 0 R>>"),
                stream("", "/C cs 1 scn " + WORDS),
                "[/Indexed 7 0 R 255 (x)]");
        assertThat(colour.pages())
                .extracting(DamagedPdfTest::text)
                .containsExactly("They asked for names", "They asked for names");
        assertThat(colour.notes()).isEmpty();

        Extracted outline = read(
                "<</Type/Catalog/Pages 2 0 R/Names<</Dests 5 0 R>>/Outlines 6 0 R>>",
                TREE,
                PAGE,
                stream("", WORDS),
                "<</Kids[5 0 R]>>",
                "<</First 7 0 R/Last 7 0 R>>",
                "<</Title(A)/Dest(x)>>");
        assertThat(outline).satisfies(DamagedPdfTest::isRead);
    }

    @Test
    void glyphsForWhichAnotherTextStandsTakeTheirPlaceInTheLine() throws IOException {
        Extracted read = read(
                CATALOGUE,
                TREE,
                PAGE,
                stream(
                        "",
                        "BT /F1 12 Tf 72 700 Td /Span<</ActualText<FEFF0932093F>>> BDC (ab) Tj EMC (c) Tj"
                                + " /Span<</ActualText<FEFF0924094D0930>>> BDC (ddd) Tj EMC (ef) Tj ET"));
        assertThat(read.pages()).extracting(DamagedPdfTest::text).containsExactly("लिcत्रef");
    }

    private static String text(Page page) {
        return page.blocks().stream()
                .flatMap(block -> block.lines().stream())
                .map(Line::text)
                .collect(Collectors.joining(" "));
    }

    private static void isRead(Extracted read) {
        assertThat(read.pages()).extracting(DamagedPdfTest::text).containsExactly("They asked for names");
        assertThat(read.notes()).isEmpty();
    }

    private static void isMended(Extracted read) {
        assertThat(read.pages()).extracting(DamagedPdfTest::text).containsExactly("They asked for names");
        assertThat(read.notes()).containsExactly(MENDED);
    }

    private Extracted read(String... objects) throws IOException {
        return read(objects.length == 1 ? objects[0] : PdfObjects.file(List.of(objects)));
    }

    private Extracted read(String pdf) throws IOException {
        Path file = folder.resolve("damaged.pdf");
        Files.writeString(file, pdf, StandardCharsets.ISO_8859_1);
        return (Extracted) new LocalExtractor(Limits.USUAL).extract(PdfFile.source(file));
    }

    private static String stream(String filter, String content) {
        return "<<" + filter + "/Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
    }
}
