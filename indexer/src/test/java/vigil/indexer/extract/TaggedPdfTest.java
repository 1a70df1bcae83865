package vigil.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is read from a PDF with a structure tree.
class TaggedPdfTest {
    @TempDir
    Path folder;

    private static final String[] FIRST = {
        "The observers wrote down what the people had", "seen, and asked each one alone."
    };
    private static final String[] SECOND = {"In the capital the ministry denied that there", "had been any killing."};

    @Test
    void theTreesOrderIsTheOrderOfReading() throws IOException {
        try (var pdf = new TaggedFile()) {
            PDStructureElement title = pdf.element("H1");
            PDStructureElement first = pdf.element("P");
            PDStructureElement second = pdf.element("P");
            pdf.text(second, 72, 200, SECOND).text(first, 72, 140, FIRST).text(title, 72, 100, "Notes from the Valley");
            assertThat(blocks(pdf))
                    .containsExactly(
                            "HEADING 1: Notes from the Valley",
                            "PARAGRAPH: " + String.join("|", FIRST),
                            "PARAGRAPH: " + String.join("|", SECOND));
        }
    }

    @Test
    void aDocumentsOwnTypesStandForOthers() throws IOException {
        try (var pdf = new TaggedFile()) {
            pdf.role("Chapter", "Section").role("Section", "H2");
            pdf.text(pdf.element("Chapter"), 72, 100, "The Ministry").text(pdf.element("Textbox"), 72, 140, FIRST);
            assertThat(blocks(pdf)).containsExactly("HEADING 2: The Ministry", "UNKNOWN: " + String.join("|", FIRST));
        }
    }

    @Test
    void anItemOfAListIsReadWithItsNumber() throws IOException {
        try (var pdf = new TaggedFile()) {
            PDStructureElement item = pdf.element(pdf.element("L"), "LI");
            PDStructureElement number = pdf.element(item, "Lbl");
            PDStructureElement words = pdf.element(pdf.element(item, "LBody"), "P");
            pdf.text(words, 90, 100, "They asked for names.").text(number, 72, 100, "1.");
            assertThat(blocks(pdf)).containsExactly("LIST_ITEM: 1. They asked for names.");
        }
    }

    @Test
    void theRowOfATableIsALineItsCellsPartedByTabs() throws IOException {
        try (var pdf = new TaggedFile()) {
            PDStructureElement table = pdf.element("Table");
            for (int i = 0; i < 2; i++) {
                PDStructureElement row = pdf.element(table, "TR");
                PDStructureElement name = pdf.element(pdf.element(row, "TD"), "P");
                PDStructureElement year = pdf.element(pdf.element(row, "TD"), "P");
                pdf.text(name, 72, 100 + 20 * i, "Observer " + i).text(year, 120, 100 + 20 * i, "200" + i);
            }
            assertThat(blocks(pdf)).containsExactly("TABLE_ROW: Observer 0\t2000", "TABLE_ROW: Observer 1\t2001");
        }
    }

    @Test
    void aTableThatSetsAPageIsReadInParagraphs() throws IOException {
        try (var pdf = new TaggedFile()) {
            PDStructureElement row = pdf.element(pdf.element("Table"), "TR");
            PDStructureElement left = pdf.element(row, "TD");
            PDStructureElement right = pdf.element(row, "TD");
            pdf.text(pdf.element(left, "P"), 72, 100, "The Valley Council");
            pdf.text(pdf.element(right, "P"), 300, 100, "Distribution: all");
            pdf.text(pdf.element(right, "P"), 300, 130, "3 May 1999");
            pdf.text(pdf.element(right, "P"), 300, 160, "Language: English");
            assertThat(blocks(pdf))
                    .containsExactly(
                            "PARAGRAPH: The Valley Council",
                            "PARAGRAPH: Distribution: all",
                            "PARAGRAPH: 3 May 1999",
                            "PARAGRAPH: Language: English");
        }
    }

    @Test
    void aNoteStandsBehindThePageAndNotInTheSentenceThatItHangsOn() throws IOException {
        try (var pdf = new TaggedFile()) {
            PDStructureElement text = pdf.element("P");
            pdf.text(text, 72, 100, "They asked for the colour of the uniforms,");
            pdf.text(pdf.element(text, "Note"), 72, 700, "1 Grey, said most.");
            pdf.text(text, 72, 112, "and asked each one alone.").text(pdf.element("P"), 72, 160, SECOND);
            assertThat(blocks(pdf))
                    .containsExactly(
                            "PARAGRAPH: They asked for the colour of the uniforms,|and asked each one alone.",
                            "PARAGRAPH: " + String.join("|", SECOND),
                            "FOOTNOTE: 1 Grey, said most.");
        }
    }

    @Test
    void whatIsNoContentAtAPagesEdgeIsSetApartFromTheSecondPageOn() throws IOException {
        try (var pdf = new TaggedFile()) {
            for (int page = 1; page <= 2; page++) {
                pdf.artifact(72, 40, "Valley Council " + page).text(pdf.element("P"), 72, 140, FIRST);
                pdf.artifact(280, 810, "page " + page).page();
            }
            assertThat(blocks(pdf))
                    .containsExactly(
                            "UNKNOWN: Valley Council 1",
                            "PARAGRAPH: " + String.join("|", FIRST),
                            "UNKNOWN: page 1",
                            "ARTIFACT: Valley Council 2",
                            "PARAGRAPH: " + String.join("|", FIRST),
                            "ARTIFACT: page 2");
        }
    }

    @Test
    void wordsOfWhichTheTreeKnowsNothingAreReadWhereTheyStand() throws IOException {
        try (var pdf = new TaggedFile()) {
            pdf.text(pdf.element("P"), 72, 100, FIRST).text(pdf.element("P"), 72, 200, SECOND);
            pdf.untold(72, 160, "Winter");
            assertThat(blocks(pdf))
                    .containsExactly(
                            "PARAGRAPH: " + String.join("|", FIRST),
                            "UNKNOWN: Winter",
                            "PARAGRAPH: " + String.join("|", SECOND));
        }
    }

    @Test
    void aTreeThatLeavesOutMuchOfAPageIsNotBelieved() throws IOException {
        try (var pdf = new TaggedFile()) {
            PDStructureElement second = pdf.element("P");
            pdf.text(pdf.element("P"), 72, 60, "Winter").untold(72, 100, FIRST).text(second, 72, 200, "Spring");
            assertThat(blocks(pdf))
                    .containsExactly("UNKNOWN: Winter", "UNKNOWN: " + String.join("|", FIRST), "UNKNOWN: Spring");
        }
    }

    @Test
    void aTreeThatRunsUpThePageIsNotBelieved() throws IOException {
        try (var pdf = new TaggedFile()) {
            PDStructureElement last = pdf.element("P");
            PDStructureElement second = pdf.element("P");
            PDStructureElement first = pdf.element("P");
            pdf.text(first, 72, 100, FIRST).text(second, 72, 160, SECOND).text(last, 72, 220, FIRST);
            assertThat(blocks(pdf))
                    .containsExactly(
                            "UNKNOWN: " + String.join("|", FIRST),
                            "UNKNOWN: " + String.join("|", SECOND),
                            "UNKNOWN: " + String.join("|", FIRST));
        }
    }

    @Test
    void ofATreeThatTakesEachLineForAParagraphTheOrderAloneIsBelieved() throws IOException {
        try (var pdf = new TaggedFile()) {
            for (int i = 0; i < 8; i++) {
                pdf.text(pdf.element("P"), 72, 100 + 12 * i, FIRST[0]);
            }
            assertThat(blocks(pdf)).containsExactly("UNKNOWN: " + (FIRST[0] + "|").repeat(7) + FIRST[0]);
        }
    }

    @Test
    void aTreeThatIsItsOwnBranchIsReadOnce() throws IOException {
        try (var pdf = new TaggedFile()) {
            PDStructureElement section = pdf.element("Sect");
            PDStructureElement text = pdf.element(section, "P");
            text.appendKid(section);
            pdf.text(text, 72, 100, FIRST);
            assertThat(blocks(pdf)).containsExactly("PARAGRAPH: " + String.join("|", FIRST));
        }
    }

    /// The role of each block, with a heading's level, and its lines, parted by `|`.
    private List<String> blocks(TaggedFile pdf) throws IOException {
        var extracted = (Extracted) new LocalExtractor(Limits.USUAL).extract(pdf.in(folder));
        return extracted.pages().stream()
                .flatMap(page -> page.blocks().stream())
                .map(block -> block.role()
                        + (block.level() > 0 ? " " + block.level() : "")
                        + ": "
                        + String.join(
                                "|", block.lines().stream().map(Line::text).toList()))
                .toList();
    }
}
