package vigil.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is read from a PDF, and in which order.
class PdfExtractionTest {
    @TempDir
    Path folder;

    private static final String[] LEFT = {
        "The observers of the river valley went from village to",
        "village in the dry season and wrote down what the people",
        "had seen. They asked for names, for dates and for the",
        "colour of the uniforms, and they asked each one alone."
    };
    private static final String[] RIGHT = {
        "In the capital the ministry at first denied that there had",
        "been any killing. Two months later it named a commission,",
        "and the commission asked the observers for their notes.",
        "They gave copies, and kept the notebooks in the church."
    };

    @Test
    void linesThatStandTogetherAreABlockWithTheirPlaceAndLook() throws IOException {
        try (var pdf = new PdfFile()) {
            Extracted read = extracted(pdf.page()
                    .text(FontName.HELVETICA_BOLD, 16, 72, 100, "Notes from the Valley")
                    .text(FontName.TIMES_ITALIC, 11, 72, 140, LEFT));

            assertThat(read.mediaType()).isEqualTo("application/pdf");
            assertThat(blocks(read)).containsExactly("Notes from the Valley", String.join("|", LEFT));
            Page page = read.pages().getFirst();
            assertThat(page.width()).isBetween(595f, 596f);
            Line.Look heading = Blocks.look(page.blocks().getFirst().lines().getFirst());
            assertThat(heading.font()).isEqualTo("Helvetica-Bold");
            assertThat(heading.size()).isEqualTo(16);
            assertThat(heading.bold()).isTrue();
            assertThat(heading.italic()).isFalse();
            assertThat(heading.x()).isBetween(71f, 73f);
            assertThat(heading.y()).isBetween(84f, 100f);
            Line.Look body = Blocks.look(page.blocks().getLast().lines().getFirst());
            assertThat(body.bold()).isFalse();
            assertThat(body.italic()).isTrue();
        }
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws IOException {
        try (var pdf = new PdfFile()) {
            assertThat(blocks(extracted(pdf.page().text(40, 100, LEFT).text(310, 100, RIGHT))))
                    .containsExactly(String.join("|", LEFT), String.join("|", RIGHT));
        }
    }

    @Test
    void columnsThatAreDrawnLineByLineAcrossThePageAreStillReadOneAfterTheOther() throws IOException {
        try (var pdf = new PdfFile()) {
            pdf.page();
            for (int i = 0; i < LEFT.length; i++) {
                pdf.text(40, 100 + 12 * i, LEFT[i]).text(310, 100 + 12 * i, RIGHT[i]);
            }
            assertThat(blocks(extracted(pdf))).containsExactly(String.join("|", LEFT), String.join("|", RIGHT));
        }
    }

    @Test
    void theAnswersOfAFormStandInTheLineOfTheirQuestion() throws IOException {
        try (var pdf = new PdfFile()) {
            pdf.page();
            var rows = new ArrayList<String>();
            for (int i = 0; i < LEFT.length; i++) {
                pdf.text(40, 100 + 12 * i, LEFT[i])
                        .text(310, 100 + 12 * i, "yes, on the day of ______________________");
                rows.add(LEFT[i] + "\tyes, on the day of ______________________");
            }
            assertThat(blocks(extracted(pdf))).containsExactly(String.join("|", rows));
        }
    }

    @Test
    void theParagraphsOfOneColumnAreReadDownwardsWhateverIsDrawnFirst() throws IOException {
        try (var pdf = new PdfFile()) {
            pdf.page()
                    .text(40, 400, RIGHT)
                    .text(40, 100, LEFT)
                    .text(40, 175, RIGHT)
                    .text(40, 250, LEFT)
                    .text(40, 325, RIGHT);
            String left = String.join("|", LEFT);
            String right = String.join("|", RIGHT);
            assertThat(blocks(extracted(pdf))).containsExactly(left, right, left, right, right);
        }
    }

    @Test
    void aHeadingAndTheTextOfTheNextColumnAtItsHeightAreTwo() throws IOException {
        try (var pdf = new PdfFile()) {
            pdf.page()
                    .text(40, 100, LEFT)
                    .text(310, 100, RIGHT)
                    .heading(40, 170, "The Ministry")
                    .text(310, 170, "They went on in the next year.")
                    .text(40, 190, LEFT)
                    .text(310, 190, RIGHT);
            assertThat(blocks(extracted(pdf))).contains("The Ministry", "They went on in the next year.");
        }
    }

    @Test
    void aNoteAtTheRightOfAHeadingIsNoColumnBesideIt() throws IOException {
        try (var pdf = new PdfFile()) {
            pdf.page()
                    .text(40, 240, "________________")
                    .heading(40, 80, "Annex")
                    .text(480, 110, "[English only]")
                    .heading(60, 140, "Composition of the delegation")
                    .text(100, 170, LEFT);
            assertThat(blocks(extracted(pdf)))
                    .startsWith("Annex", "[English only]", "Composition of the delegation", String.join("|", LEFT));
        }
    }

    @Test
    void columnsWhoseParagraphsAreDrawnInTurnsAreReadOneAfterTheOther() throws IOException {
        try (var pdf = new PdfFile()) {
            pdf.page()
                    .text(40, 100, LEFT)
                    .text(310, 100, RIGHT)
                    .text(40, 160, LEFT)
                    .text(310, 160, RIGHT);
            assertThat(blocks(extracted(pdf)))
                    .containsExactly(
                            String.join("|", LEFT),
                            String.join("|", LEFT),
                            String.join("|", RIGHT),
                            String.join("|", RIGHT));
        }
    }

    @Test
    void headingsThatAreDrawnLastStandBeforeTheirText() throws IOException {
        try (var pdf = new PdfFile()) {
            pdf.page()
                    .text(40, 100, LEFT)
                    .text(310, 100, RIGHT)
                    .heading(310, 80, "The Ministry")
                    .heading(40, 80, "The Observers")
                    .heading(40, 50, "Two Notes on One Winter in the Valley of the River");
            assertThat(blocks(extracted(pdf)))
                    .containsExactly(
                            "Two Notes on One Winter in the Valley of the River",
                            "The Observers",
                            String.join("|", LEFT),
                            "The Ministry",
                            String.join("|", RIGHT));
        }
    }

    @Test
    void headingsOfTwoColumnsAtTheSameHeightAreTwoThoughDrawnOneAfterTheOther() throws IOException {
        try (var pdf = new PdfFile()) {
            pdf.page()
                    .text(40, 100, LEFT)
                    .text(310, 100, RIGHT)
                    .heading(40, 80, "The Observers")
                    .heading(316, 82, "The Ministry");
            assertThat(blocks(extracted(pdf)))
                    .containsExactly("The Observers", String.join("|", LEFT), "The Ministry", String.join("|", RIGHT));
        }
    }

    @Test
    void aPullQuoteThatIsDrawnLastInTheMiddleOfThePageDoesNotTearTheColumnsApart() throws IOException {
        try (var pdf = new PdfFile()) {
            pdf.page()
                    .text(40, 100, LEFT)
                    .text(40, 230, LEFT)
                    .text(310, 100, RIGHT)
                    .text(310, 230, RIGHT)
                    .text(
                            FontName.TIMES_BOLD,
                            16,
                            120,
                            175,
                            "They gave copies, and kept the",
                            "notebooks in the church.");
            List<String> blocks = blocks(extracted(pdf));
            assertThat(blocks.indexOf(String.join("|", RIGHT)))
                    .isGreaterThan(blocks.lastIndexOf(String.join("|", LEFT)));
        }
    }

    @Test
    void theCellsOfATablesRowAreOneLine() throws IOException {
        try (var pdf = new PdfFile()) {
            pdf.page();
            List<String> names = List.of("Ada", "Ben", "Cleo", "Dov", "Eva");
            for (int i = 0; i < names.size(); i++) {
                pdf.text(40, 100 + 12 * i, names.get(i)).text(200, 100 + 12 * i, "20" + i);
            }
            assertThat(blocks(extracted(pdf))).containsExactly("Ada\t200|Ben\t201|Cleo\t202|Dov\t203|Eva\t204");
        }
    }

    @Test
    void aLetterSpacedHeadingIsReadAsWords() throws IOException {
        try (var pdf = new PdfFile()) {
            pdf.page().operators("BT /F1 12 Tf 4 Tc 72 700 Td (WITNESS REPORT) Tj ET");
            assertThat(blocks(extracted(pdf))).containsExactly("WITNESS REPORT");
        }
    }

    @Test
    void wordsAreToldApartInALineWhoseLettersAreSqueezed() throws IOException {
        try (var pdf = new PdfFile()) {
            pdf.page()
                    .operators(
                            "BT /F1 8 Tf -0.22 Tc 72 700 Td [(journalists) -146 (who) -146 (had) -146 (come)] TJ ET");
            assertThat(blocks(extracted(pdf))).containsExactly("journalists who had come");
        }
    }

    @Test
    void smallCapitalsAreAsLargeAsTheCapitalsAmongThem() throws IOException {
        try (var pdf = new PdfFile()) {
            pdf.page()
                    .operators(
                            "BT 40 700 Td /F1 14 Tf (T) Tj /F1 10 Tf (HE ) Tj /F1 14 Tf (O) Tj /F1 10 Tf (BSERVERS) Tj"
                                    + " 0 -40 Td /F1 15 Tf (T) Tj /F1 10 Tf (he observers went from village to village) Tj ET");
            assertThat(extracted(pdf).pages().getFirst().blocks())
                    .flatExtracting(Block::lines)
                    .extracting(line -> Objects.requireNonNull(line.look()).size() + " " + line.text())
                    .containsExactly("14.0 THE OBSERVERS", "10.0 The observers went from village to village");
        }
    }

    @Test
    void anAccentThatIsDrawnBeforeItsLetterBelongsToThatLetter() throws IOException {
        try (var pdf = new PdfFile()) {
            pdf.page().text(40, 100, "Efra").text(56.6f, 100, "´").text(57.21f, 100, "in");
            assertThat(blocks(extracted(pdf))).containsExactly("Efraín");
        }
    }

    @Test
    void theFontsOfTexTellTheirWeightAndSlopeByTheirNames() throws IOException {
        try (var pdf = new PdfFile()) {
            pdf.page()
                    .text(font("CMBX12"), 12, 72, 100, "Notes from the Valley")
                    .text(font("CMTI10"), 10, 72, 130, LEFT[0])
                    .text(font("CMR10"), 10, 72, 160, LEFT[1]);
            assertThat(extracted(pdf).pages().getFirst().blocks())
                    .map(block -> Blocks.look(block.lines().getFirst()))
                    .extracting(Line.Look::bold, Line.Look::italic)
                    .containsExactly(tuple(true, false), tuple(false, true), tuple(false, false));
        }
    }

    private static PDFont font(String name) throws IOException {
        var font = new PDType1Font(FontName.TIMES_ROMAN).getCOSObject();
        font.setName(COSName.BASE_FONT, name);
        return new PDType1Font(font);
    }

    @Test
    void whatIsDrawnTwiceInOnePlaceIsReadOnce() throws IOException {
        try (var pdf = new PdfFile()) {
            pdf.page().operators("BT /F1 10 Tf 72 700 Td (Shadow) Tj ET BT /F1 10 Tf 72.4 699.7 Td (Shadow) Tj ET");
            assertThat(blocks(extracted(pdf))).containsExactly("Shadow");
        }
    }

    @Test
    void twoGlyphsOfAFontThatStandForTheSameLetterAreNotOneDrawnTwice() throws IOException {
        try (var pdf = new PdfFile()) {
            // Both are bullets in the encoding of Windows.
            pdf.page().operators("BT /F1 10 Tf 72 700 Td (a\\225) Tj ET BT /F1 10 Tf 76.6 700 Td (\\201b) Tj ET");
            assertThat(blocks(extracted(pdf))).containsExactly("a••b");
        }
    }

    @Test
    void whatIsFilledIntoAFormIsReadWhereItStands() throws IOException {
        try (var pdf = new PdfFile()) {
            pdf.page()
                    .text(40, 100, LEFT)
                    .text(40, 240, RIGHT)
                    .field(40, 190, 300, "The mayor of the village on the river");
            assertThat(blocks(extracted(pdf)))
                    .containsExactly(
                            String.join("|", LEFT), "The mayor of the village on the river", String.join("|", RIGHT));
        }
    }

    @Test
    void whatAFormHidesIsNotRead() throws IOException {
        try (var pdf = new PdfFile()) {
            pdf.page().text(40, 100, LEFT).hiddenField(40, 190, 300, "Not for readers");
            assertThat(blocks(extracted(pdf))).containsExactly(String.join("|", LEFT));
        }
    }

    @Test
    void everyPageCountsAlsoOneWithoutWords() throws IOException {
        try (var pdf = new PdfFile()) {
            Extracted read = extracted(pdf.page()
                    .text(40, 100, "First page")
                    .page()
                    .page()
                    .picture()
                    .page()
                    .text(40, 100, "Last"));
            assertThat(read.pages()).extracting(Page::number).containsExactly(1, 2, 3, 4);
            assertThat(read.notes()).isEmpty();
        }
    }

    @Test
    void theOutlineTellsWhereChaptersBegin() throws IOException {
        try (var pdf = new PdfFile()) {
            Extracted read = extracted(pdf.page()
                    .text(40, 100, "The Valley")
                    .bookmark("The Valley", 90)
                    .page()
                    .text(40, 300, "The Capital")
                    .bookmark("The  Capital", 288));
            assertThat(read.outline())
                    .extracting(Bookmark::level, Bookmark::title, Bookmark::page, line -> Math.round(line.y()))
                    .containsExactly(tuple(1, "The Valley", 1, 90), tuple(1, "The Capital", 2, 288));
        }
    }

    @Test
    void aPasswordOnlyTheOwnerNeedsIsNone() throws IOException {
        try (var pdf = new PdfFile()) {
            assertThat(blocks(extracted(pdf.page().text(40, 100, "Open to all").lock(""))))
                    .containsExactly("Open to all");
        }
    }

    @Test
    void aPasswordThatReadersNeedIsSaidToBeTheReason() throws IOException {
        try (var pdf = new PdfFile()) {
            var source = pdf.page().text(40, 100, "For few").lock("secret").in(folder, "locked.pdf");
            assertThat(new LocalExtractor(Limits.USUAL).extract(source))
                    .isEqualTo(new Rejected(
                            source,
                            "it is protected by a password: open it and save a copy without one, then index it again"));
        }
    }

    @Test
    void whatFollowsTheLimitOfPagesIsLeftOutAndANoteSaysSo() throws IOException {
        try (var pdf = new PdfFile()) {
            var source = pdf.page()
                    .text(40, 100, "One")
                    .page()
                    .text(40, 100, "Two")
                    .page()
                    .text(40, 100, "Three")
                    .in(folder, "long.pdf");
            var limits = Limits.USUAL.reading(2, 1000, 1);
            var read = (Extracted) new LocalExtractor(limits).extract(source);
            assertThat(blocks(read)).containsExactly("One", "Two");
            assertThat(read.notes())
                    .containsExactly(
                            "only the first 2 of 3 pages were read, up to the limit of 2 pages and 1000 characters");
        }
    }

    private Extracted extracted(PdfFile pdf) throws IOException {
        return (Extracted) new LocalExtractor(Limits.USUAL).extract(pdf.in(folder, "test.pdf"));
    }

    /// The lines of each block, parted by `|`.
    private static List<String> blocks(Extracted extracted) {
        return extracted.pages().stream()
                .flatMap(page -> page.blocks().stream())
                .map(block ->
                        String.join("|", block.lines().stream().map(Line::text).toList()))
                .toList();
    }
}
