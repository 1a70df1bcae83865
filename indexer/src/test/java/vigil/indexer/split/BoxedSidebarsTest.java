package vigil.indexer.split;

import static org.assertj.core.api.Assertions.assertThat;
import static vigil.indexer.split.Sources.boxed;
import static vigil.indexer.split.Sources.entry;
import static vigil.indexer.split.Sources.page;
import static vigil.indexer.split.Sources.printed;

import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.Kind;
import vigil.indexer.extract.Block;
import vigil.indexer.extract.Page;

/// A newsletter whose sidebars are set in the very type of its articles, but in printed boxes.
class BoxedSidebarsTest {
    private static final float LEFT = 50;
    private static final float RIGHT = 310;
    private static final Contents CONTENTS = split(Block::box);

    private interface Numbers {
        int of(Block block);
    }

    @Test
    void aSidebarInTheArticlesTypeIsAnEntryOfItsOwn() {
        assertThat(CONTENTS.publication().reading().splitter()).isEqualTo("newsletter");
        assertThat(CONTENTS.entries())
                .map(Entry::heading)
                .containsExactly(
                        "Apple Growers of Hillside",
                        "What Is a Key Worth?",
                        "Bee Keepers of Riverside",
                        "A Word on Names",
                        "Plum Pickers of Lakeside",
                        "The Second Orchard Book");
        assertThat(entry(CONTENTS, "What Is a Key Worth?").kind()).isEqualTo(Kind.SIDEBAR);
        assertThat(entry(CONTENTS, "Plum Pickers of Lakeside").kind()).isEqualTo(Kind.PROFILE);
    }

    @Test
    void aHeadingWithinABoxStaysInItsText() {
        assertThat(entry(CONTENTS, "What Is a Key Worth?").text())
                .contains("A key proves little by itself")
                .contains("What a court asks")
                .endsWith("taken it for one.");
    }

    @Test
    void anArticleGoesOnBehindTheBoxThatStandsInItsColumn() {
        assertThat(entry(CONTENTS, "Apple Growers of Hillside").text())
                .contains("in the square, on the day on which it began, so that nobody can say")
                .doesNotContain("court");
    }

    @Test
    void aBoxWithoutAHeadingGoesOnWithTheTextThatWasNotAtItsEnd() {
        assertThat(entry(CONTENTS, "A Word on Names").text())
                .contains("A name that is spelled in three ways is three people")
                .contains("so the list has a column for each of them.");
        assertThat(entry(CONTENTS, "Bee Keepers of Riverside").text())
                .contains("right: forty witnesses")
                .doesNotContain("three ways");
    }

    @Test
    void wordsAboveTheHeadingOfABoxTellItsKind() {
        Entry notice = entry(CONTENTS, "The Second Orchard Book");
        assertThat(notice.kind()).isEqualTo(Kind.NOTICE);
        assertThat(notice.text()).startsWith("It will hold what was told").endsWith("of the next year.");
    }

    @Test
    void boxesTellNothingWhereNearlyAllTextStandsInSome() {
        assertThat(split(block -> block.lines().getFirst().text().contains("Orchard Newsletter") ? 0 : 1)
                        .entries())
                .filteredOn(entry -> entry.heading().contains("Growers"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.kind()).isEqualTo(Kind.PROFILE));
    }

    private static Contents split(Numbers numbers) {
        IntFunction<Page> page = number -> page(
                number,
                (number == 1 ? first() : number == 2 ? second() : third())
                        .stream().map(block -> boxed(numbers.of(block), block)).toArray(Block[]::new));
        return Sources.split(Sources.of("application/pdf", null, List.of(page.apply(1), page.apply(2), page.apply(3))));
    }

    private static List<Block> first() {
        return List.of(
                printed(LEFT, 20, 40, "Sans-Bold", "The Orchard Newsletter"),
                printed(LEFT, 90, 15, "Sans-Bold", "Apple Growers of Hillside"),
                printed(LEFT, 110, 11, "Serif-Italic", "Asking from farm to farm"),
                text(
                        LEFT,
                        130,
                        "The Apple Growers of Hillside walk from farm to",
                        "farm and ask what was taken from the people who",
                        "lived there. They have asked for nine years and",
                        "will not stop before all have been asked. In the",
                        "tenth year they want to read the answers aloud,"),
                boxed(1, printed(RIGHT, 96, 12, "Serif-Bold", "What Is a Key Worth?")),
                boxed(
                        1,
                        text(
                                RIGHT,
                                114,
                                "A key proves little by itself, and nothing at all",
                                "to those who know the house.")),
                boxed(1, printed(RIGHT, 142, 10, "Serif-Bold", "What a court asks")),
                boxed(
                        1,
                        text(
                                RIGHT,
                                158,
                                "But with a name, a date and a street it is worth",
                                "a document, and the courts of three countries",
                                "have taken it for one.")),
                text(
                        RIGHT,
                        220,
                        "in the square, on the day on which it began, so",
                        "that nobody can say that it was not known there."));
    }

    private static List<Block> second() {
        return List.of(
                printed(LEFT, 60, 15, "Sans-Bold", "Bee Keepers of Riverside"),
                printed(LEFT, 80, 11, "Serif-Italic", "A school for ears"),
                text(
                        LEFT,
                        100,
                        "The Bee Keepers of Riverside teach children how",
                        "to listen. Who has learned to listen to bees can",
                        "also listen to a witness, they say, and they are"),
                boxed(1, printed(LEFT, 160, 12, "Serif-Bold", "A Word on Names")),
                boxed(
                        1,
                        text(
                                LEFT,
                                178,
                                "A name that is spelled in three ways is three people",
                                "to those who only count, and one to those who ask;")),
                boxed(2, text(RIGHT, 60, "so the list has a column for each of them.", "Nobody is counted twice.")),
                text(
                        RIGHT,
                        110,
                        "right: forty witnesses have spoken to them since",
                        "the summer, and many of them for the first time."));
    }

    private static List<Block> third() {
        return List.of(
                printed(LEFT, 60, 15, "Sans-Bold", "Plum Pickers of Lakeside"),
                printed(LEFT, 80, 11, "Serif-Italic", "A hundred keys"),
                text(
                        LEFT,
                        100,
                        "The Plum Pickers of Lakeside keep the keys of a",
                        "hundred houses that are no longer there, and of",
                        "each they can tell who lived in it, and with how",
                        "many children. They take the keys to schools."),
                boxed(1, printed(RIGHT, 60, 9, "Sans", "COMING SOON")),
                boxed(1, printed(RIGHT, 76, 12, "Serif-Bold", "The Second Orchard Book")),
                boxed(
                        1,
                        text(
                                RIGHT,
                                94,
                                "It will hold what was told in the last two years,",
                                "and will be read aloud in the square in the spring",
                                "of the next year.")));
    }

    private static Block text(float x, float y, String... lines) {
        return printed(x, y, 10, "Serif", lines);
    }
}
