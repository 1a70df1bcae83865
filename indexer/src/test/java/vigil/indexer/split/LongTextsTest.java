package vigil.indexer.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.PageStart;

/// What becomes of texts that run on without an end, or have no text but headings.
class LongTextsTest {
    @Test
    void aTextThatRunsOnWithoutHeadingsGoesOnInFurtherEntries() {
        Contents contents = Sources.split(Sources.text("the harbour was closed and opened ".repeat(20_000)));

        assertThat(contents.entries())
                .hasSizeGreaterThan(5)
                .allSatisfy(entry -> assertThat(entry.text().length()).isBetween(10_000, 100_000));
        assertThat(contents.entries().stream().map(Entry::text).collect(Collectors.joining(" ")))
                .isEqualTo("the harbour was closed and opened ".repeat(20_000).strip());
    }

    @Test
    void aTextOfHeadingsAloneIsTakenByPagesAndNotSetAside() {
        Contents contents = Sources.split(Sources.text("HARBOUR CLOSED BY DECREE\n\n".repeat(200)));

        assertThat(contents.entries()).isNotEmpty();
        assertThat(contents.setAsideWords()).isZero();
        assertThat(contents.publication().reading().splitter()).isEqualTo("pages");
    }

    @Test
    void piecesAreCutBehindAParagraphAndKnowTheirPages() {
        var prose = new Prose(
                "one two three\nfour five six seven",
                List.of(new PageStart(0, 1), new PageStart(8, 2), new PageStart(19, 3)));

        assertThat(prose.pieces(18))
                .containsExactly(
                        new Prose("one two three", List.of(new PageStart(0, 1), new PageStart(8, 2))),
                        new Prose(
                                "four five six seven".substring(0, 13),
                                List.of(new PageStart(0, 2), new PageStart(5, 3))),
                        new Prose("seven", List.of(new PageStart(0, 3))));
    }

    @Test
    void whetherALineIsACaptionIsSeenInAFewPassesHoweverLongItsWordsAre() {
        assertThat(Piece.isCaption("Photo: AFP")).isTrue();
        assertThat(Piece.isCaption("Market women, UN photo/J. Doe")).isTrue();
        for (String word : List.of("a", "abc一", "photo ", "(©")) {
            var counted = new CountedText(word.repeat(20_000 / word.length()));
            Piece.isCaption(counted);
            assertThat(counted.looks()).as(word).isLessThan(100L * 20_000);
        }
    }

    @Test
    void aTextWithoutABlankIsCutAnywhereButInsideACharacter() {
        List<Prose> pieces = new Prose("a" + "😀".repeat(10), List.of(new PageStart(0, 1))).pieces(4);

        assertThat(pieces).hasSizeGreaterThan(4).allMatch(piece -> piece.text().endsWith("😀"));
        assertThat(pieces.stream().map(Prose::text).collect(Collectors.joining()))
                .isEqualTo("a" + "😀".repeat(10));
    }
}
