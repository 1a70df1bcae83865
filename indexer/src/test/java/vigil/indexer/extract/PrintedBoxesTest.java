package vigil.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which tinted grounds and ruled frames of a page are boxes with a text of their own.
class PrintedBoxesTest {
    private static final Color TINT = new Color(230, 236, 244);
    private static final String[] ARTICLE = {
        "The observers of the river valley went from village to",
        "village in the dry season and wrote down what the people",
        "had seen. They asked for names, for dates and for the",
        "colour of the uniforms, and they asked each one alone."
    };
    private static final String[] SIDEBAR = {
        "A witness has seen it, an informant has heard of it. Both",
        "are written down, and of both it is written which they",
        "are, for a court will ask for nothing as often as for that."
    };

    @TempDir
    Path folder;

    @Test
    void aTintedGroundKeepsItsLinesApartFromThoseAboveAndBelowIt() throws IOException {
        try (var pdf = new PdfFile()) {
            assertThat(boxes(pdf.page()
                            .ground(TINT, 66, 142, 280, 46)
                            .text(72, 100, ARTICLE)
                            .text(72, 156, SIDEBAR)
                            .text(72, 200, ARTICLE)))
                    .containsExactly("0 " + joined(ARTICLE), "1 " + joined(SIDEBAR), "0 " + joined(ARTICLE));
        }
    }

    @Test
    void aRuledFrameIsABox() throws IOException {
        try (var pdf = new PdfFile()) {
            assertThat(boxes(pdf.page()
                            .text(72, 100, ARTICLE)
                            .frame(66, 180, 280, 52)
                            .text(72, 200, SIDEBAR)))
                    .containsExactly("0 " + joined(ARTICLE), "1 " + joined(SIDEBAR));
        }
    }

    @Test
    void aFrameOfSingleLinesThatIsLeftOpenAtTheColumnsEndIsABox() throws IOException {
        try (var pdf = new PdfFile()) {
            assertThat(boxes(pdf.page()
                            .text(72, 100, ARTICLE)
                            .ground(Color.BLACK, 66, 180, 280, 1)
                            .ground(Color.BLACK, 66, 180, 1, 60)
                            .ground(Color.BLACK, 345, 180, 1, 60)
                            .text(72, 200, SIDEBAR)))
                    .containsExactly("0 " + joined(ARTICLE), "1 " + joined(SIDEBAR));
        }
    }

    @Test
    void piecesOfOneTintThatTouchAreOneBox() throws IOException {
        try (var pdf = new PdfFile()) {
            assertThat(boxes(pdf.page()
                            .text(72, 100, ARTICLE)
                            .ground(TINT, 66, 180, 280, 30)
                            .ground(TINT, 64, 210, 284, 50)
                            .text(FontName.HELVETICA_BOLD, 12, 72, 200, "Who Is a Witness?")
                            .text(72, 226, SIDEBAR)))
                    .containsExactly("0 " + joined(ARTICLE), "1 Who Is a Witness?", "1 " + joined(SIDEBAR));
        }
    }

    @Test
    void anArticleBesideABoxIsNotMixedWithItThoughBothAreDrawnLineByLine() throws IOException {
        try (var pdf = new PdfFile()) {
            pdf.page().ground(TINT, 320, 90, 262, 46);
            for (int i = 0; i < SIDEBAR.length; i++) {
                pdf.text(40, 104 + 12 * i, ARTICLE[i]).text(326, 104 + 12 * i, SIDEBAR[i]);
            }
            assertThat(boxes(pdf.text(40, 140, ARTICLE[3])))
                    .containsExactlyInAnyOrder("0 " + joined(ARTICLE), "1 " + joined(SIDEBAR));
        }
    }

    @Test
    void aLineThatRunsOnBelowAGroundThatIsTooShortBelongsToTheBox() throws IOException {
        try (var pdf = new PdfFile()) {
            assertThat(boxes(pdf.page()
                            .text(72, 100, ARTICLE)
                            .ground(TINT, 66, 190, 280, 24)
                            .text(72, 200, SIDEBAR)))
                    .containsExactly("0 " + joined(ARTICLE), "1 " + joined(SIDEBAR));
        }
    }

    @Test
    void aWhiteGroundIsNone() throws IOException {
        try (var pdf = new PdfFile()) {
            assertNoBox(pdf.page().ground(Color.WHITE, 66, 180, 280, 52).text(72, 200, SIDEBAR));
        }
    }

    @Test
    void theGroundOfThePageIsNone() throws IOException {
        try (var pdf = new PdfFile()) {
            assertNoBox(pdf.page().ground(TINT, 0, 0, 596, 842).text(72, 100, ARTICLE));
        }
    }

    @Test
    void aStripBehindAHeadingIsNone() throws IOException {
        try (var pdf = new PdfFile()) {
            assertNoBox(pdf.page()
                    .ground(TINT, 66, 80, 280, 44)
                    .heading(72, 98, "What Was Seen", "in the Valley")
                    .text(72, 140, ARTICLE));
        }
    }

    @Test
    void wordsMarkedWithinATextAreNone() throws IOException {
        try (var pdf = new PdfFile()) {
            assertNoBox(pdf.page().ground(TINT, 70, 103, 280, 23).text(72, 100, ARTICLE));
        }
    }

    @Test
    void theRowsOfATableOfWhichEveryOtherOneIsTintedAreNone() throws IOException {
        try (var pdf = new PdfFile()) {
            pdf.page();
            for (int row = 0; row < 6; row++) {
                if (row % 2 == 0) {
                    pdf.ground(TINT, 66, 90 + 40 * row, 400, 40);
                }
                pdf.text(72, 105 + 40 * row, "Village " + row + ", by the river", "asked in the dry season");
                pdf.text(300, 105 + 40 * row, row + " witnesses came forward", "and " + 2 * row + " informants");
            }
            assertNoBox(pdf);
        }
    }

    @Test
    void theCellsOfATableAreNone() throws IOException {
        try (var pdf = new PdfFile()) {
            pdf.page();
            for (int row = 0; row < 3; row++) {
                pdf.frame(66, 90 + 44 * row, 284, 44).frame(350, 90 + 44 * row, 150, 44);
                pdf.text(72, 105 + 44 * row, ARTICLE[0], ARTICLE[1]).text(356, 105 + 44 * row, "seven", "eight");
            }
            assertNoBox(pdf);
        }
    }

    private void assertNoBox(PdfFile pdf) throws IOException {
        assertThat(boxes(pdf)).isNotEmpty().allMatch(block -> block.startsWith("0 "));
    }

    private List<String> boxes(PdfFile pdf) throws IOException {
        var read = (Extracted) new LocalExtractor(Limits.USUAL).extract(pdf.in(folder, "orchard.pdf"));
        return read.pages().getFirst().blocks().stream()
                .map(block -> block.box() + " "
                        + block.lines().stream().map(Line::text).collect(Collectors.joining("|")))
                .toList();
    }

    private static String joined(String... lines) {
        return String.join("|", lines);
    }
}
