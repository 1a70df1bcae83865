package vigil.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    private static final String FILLING = "and the text of the page goes on\n\n".repeat(12);

    @Test
    void aRunOfLinesWithoutABlankLineIsABlock() {
        Page page = PlainText.pages("""
                A HEADING
                and what stands below it

                A first line

                a second line
                """).getFirst();

        assertThat(page.blocks()).map(block -> block.lines().size()).containsExactly(2, 1, 1);
    }

    @Test
    void aFormFeedEndsAPage() {
        assertThat(firstLines("one\n\ftwo\n\f\fthree\n\f")).containsExactly("one", "two", "", "three");
    }

    @Test
    void aSingleBlankBeforeALineBeginsAPageWhereTheWholeTextKeepsToThat() {
        String text =
                " One begins\n" + FILLING + " Two begins\n" + FILLING + " • no page, a bullet\n" + " Three begins";

        assertThat(firstLines(text)).containsExactly("One begins", "Two begins", "Three begins");
    }

    @Test
    void indentedParagraphsBeginNoPages() {
        String text = " A paragraph that is indented\nby one blank.\n And the next one.\n Or this.\n".repeat(9);

        assertThat(PlainText.pages(text)).hasSize(1);
    }

    @Test
    void aRunningFootAboveAPageBeginsItWhereNoBlankDoes() {
        String text = " One begins\n" + FILLING + "\n\nTHE BULLETIN 2009\n\nPAGE 2Write to us\n\nTwo begins\n" + FILLING
                + " Three begins\n" + FILLING;

        assertThat(firstLines(text)).containsExactly("One begins", "THE BULLETIN 2009", "Three begins");
    }

    @Test
    void feetThatCountEndPages() {
        String text =
                "one\n" + FILLING + "\nPage 1\n\ntwo, 14\n" + FILLING + "\nPage 2\n\nthree\n" + FILLING + "\nPage 3\n";

        assertThat(firstLines(text)).containsExactly("one", "two, 14", "three");
    }

    @Test
    void ofAHeapOfMarksUponOneLetterThereRemainAsManyAsAnyWritingHas() {
        String heap = "z" + "\u0301".repeat(50_000) + " words, e\u0301te\u0301";
        assertThat(firstLines(heap)).containsExactly("z" + "\u0301".repeat(30) + " words, e\u0301te\u0301");
    }

    @Test
    void nothingIsStillOnePage() {
        assertThat(PlainText.pages(""))
                .singleElement()
                .satisfies(page -> assertThat(page.blocks()).isEmpty());
    }

    private static List<String> firstLines(String text) {
        return PlainText.pages(text).stream()
                .map(page -> page.blocks().stream()
                        .limit(1)
                        .map(block -> block.lines().getFirst().text().strip())
                        .collect(Collectors.joining()))
                .toList();
    }
}
