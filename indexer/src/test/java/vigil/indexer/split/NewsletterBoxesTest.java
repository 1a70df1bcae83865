package vigil.indexer.split;

import static org.assertj.core.api.Assertions.assertThat;
import static vigil.indexer.split.Sources.entry;
import static vigil.indexer.split.Sources.page;
import static vigil.indexer.split.Sources.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.Kind;
import vigil.corpus.SetAside;
import vigil.indexer.extract.Block;
import vigil.indexer.extract.Line;
import vigil.indexer.extract.Page;

/// Boxes, subtitles, quotations and lists of a newsletter in two columns, whose bodies are set in Serif and whose boxes
/// in Sans, and how they are told from the articles around them.
class NewsletterBoxesTest {
    private static final float LEFT = 50;
    private static final float RIGHT = 310;
    private static final String[] APPLES = {
        "The Apple Growers of Hillside walk from farm to",
        "farm and ask what was taken from the people who",
        "lived there. They have asked for nine years and",
        "will not stop before all have been asked."
    };
    private static final String[] BEES = {
        "The Bee Keepers of Riverside teach children how",
        "to listen. Who has learned to listen to bees can",
        "also listen to a witness, they say, and they are",
        "right: forty witnesses have spoken to them."
    };
    private static final String[] PLUMS = {
        "The Plum Pickers of Lakeside keep the keys of a",
        "hundred houses that are no longer there, and of",
        "each they can tell who lived in it, and with how",
        "many children. They take the keys to schools."
    };
    private static final String[] WORTH = {
        "A key proves little by itself. But with a name, a",
        "date and a street it is worth a document, and the",
        "courts of three countries have taken it for one."
    };

    /// An issue whose last pages hold these blocks.
    private static Contents issue(List<List<Block>> last) {
        var pages = new ArrayList<Page>();
        pages.add(page(
                1,
                printed(LEFT, 20, 40, "Sans-Bold", "The Orchard Newsletter"),
                printed(RIGHT, 30, 9, "Sans", "Issue 4 · Spring 2012"),
                printed(LEFT, 120, 15, "Sans-Bold", "Apple Growers of Hillside"),
                printed(LEFT, 150, 10, "Serif", APPLES),
                printed(LEFT, 200, 7, "Sans", "An orchard. Photo: A. Grower"),
                printed(LEFT, 300, 15, "Sans-Bold", "Bee Keepers of Riverside"),
                printed(LEFT, 330, 10, "Serif", BEES),
                printed(LEFT, 380, 7, "Sans", "A hive. Photo: B. Keeper"),
                printed(RIGHT, 120, 12, "Sans-Bold", "What Is a Tree Worth?"),
                printed(RIGHT, 150, 9, "Sans", "Ask those who were fed by it.", "They have the answer ready.")));
        for (List<Block> blocks : last) {
            pages.add(page(pages.size() + 1, blocks.toArray(Block[]::new)));
        }
        return Sources.split(Sources.of("application/pdf", null, pages));
    }

    private static Contents issue(Block... last) {
        return issue(List.of(List.of(last)));
    }

    private static Block joined(Block one, Block other) {
        List<Line> lines =
                Stream.concat(one.lines().stream(), other.lines().stream()).toList();
        return new Block(lines, Block.Role.UNKNOWN, 0);
    }

    @Test
    void whatIsAnnouncedHasItsTitleBelowItsKicker() {
        Contents contents = issue(
                printed(LEFT, 75, 15, "Sans-Bold", "Plum Pickers of Lakeside"),
                printed(LEFT, 100, 10, "Serif", PLUMS),
                printed(RIGHT, 75, 9, "Sans", "COMING SOON"),
                printed(RIGHT, 90, 10, "Serif-Bold", "A Museum of Keys"),
                printed(RIGHT, 106, 9, "Sans", WORTH));

        Entry notice = entry(contents, "A Museum of Keys");
        assertThat(notice.kind()).isEqualTo(Kind.NOTICE);
        assertThat(notice.text()).startsWith("A key proves little");
        assertThat(entry(contents, "Plum Pickers of Lakeside").text()).endsWith("to schools.");
    }

    @Test
    void theHeadingOfABoxGoesOnInTheNextColumn() {
        Contents contents = issue(
                printed(LEFT, 75, 15, "Sans-Bold", "Plum Pickers of Lakeside"),
                printed(LEFT, 100, 10, "Serif", PLUMS),
                printed(LEFT, 160, 9, "Sans-Bold", "From the keepers: What Is a"),
                printed(RIGHT, 75, 9, "Sans-Bold", "Key Worth to a Court"),
                printed(RIGHT, 88, 9, "Sans", WORTH));

        assertThat(entry(contents, "From the keepers: What Is a Key Worth to a Court")
                        .text())
                .startsWith("A key proves little");
    }

    @Test
    void aQuestionInBoldTypeWithinABoxIsPartOfItsText() {
        Contents contents = issue(
                printed(LEFT, 75, 15, "Sans-Bold", "Plum Pickers of Lakeside"),
                printed(LEFT, 100, 10, "Serif", PLUMS),
                printed(RIGHT, 75, 12, "Sans-Bold", "Questions About Keys"),
                printed(RIGHT, 93, 8, "LMSans10-Bold", "What is a key worth?"),
                printed(RIGHT, 106, 8, "LMSans8", WORTH),
                printed(RIGHT, 148, 8, "LMSans10-Bold", "Where are the keys?"),
                printed(RIGHT, 161, 8, "LMSans8", WORTH));

        assertThat(entry(contents, "Questions About Keys").text())
                .startsWith("What is a key worth?")
                .contains("\nWhere are the keys?\n");
    }

    @Test
    void aBoxBeginsWithBoldWordsBelowAnArticleThoughAnotherBoxIsNotComplete() {
        Contents contents = issue(List.of(
                List.of(
                        printed(LEFT, 75, 15, "Sans-Bold", "Plum Pickers of Lakeside"),
                        printed(LEFT, 100, 10, "Serif", PLUMS),
                        printed(RIGHT, 75, 12, "Sans-Bold", "What Is a Key Worth?"),
                        printed(RIGHT, 93, 9, "Sans", WORTH[0], WORTH[1])),
                List.of(
                        printed(LEFT, 75, 15, "Sans-Bold", "Pear Tree Circle"),
                        printed(LEFT, 100, 10, "Serif", PLUMS),
                        printed(LEFT, 170, 9, "Sans-Bold", "A Short List of Locks"),
                        printed(
                                LEFT,
                                184,
                                9,
                                "Sans",
                                "Padlocks rust. Bolts do not. Some",
                                "doors had neither of the two."))));

        assertThat(entry(contents, "A Short List of Locks").text()).startsWith("Padlocks rust.");
        assertThat(entry(contents, "What Is a Key Worth?").text()).doesNotContain("Padlocks");
    }

    @Test
    void linesInItalicsAtTheHeadOfATextAreItsSubtitle() {
        Contents contents = issue(List.of(
                List.of(
                        printed(LEFT, 75, 15, "Sans-Bold", "Plum Pickers of Lakeside"),
                        joined(
                                printed(LEFT, 93, 10, "Serif-Italic", "Keys without houses, and a list of names"),
                                printed(LEFT, 105, 10, "Serif", PLUMS))),
                List.of(
                        printed(LEFT, 75, 15, "Sans-Bold", "Pear Tree Circle"),
                        printed(LEFT, 93, 10, "Serif-Italic", "A tree for every name"),
                        printed(LEFT, 112, 10, "Serif", BEES))));

        Entry plums = entry(contents, "Plum Pickers of Lakeside");
        assertThat(plums.subtitle()).isEqualTo("Keys without houses, and a list of names");
        assertThat(plums.text()).startsWith("The Plum Pickers of Lakeside keep");
    }

    @Test
    void aQuotationThatStandsInTheMiddleOfItsOwnSentenceIsSetAside() {
        Contents contents = issue(
                printed(LEFT, 75, 15, "Sans-Bold", "Plum Pickers of Lakeside"),
                printed(LEFT, 100, 10, "Serif", PLUMS[0], PLUMS[1], "each they can tell who lived in it. On the third"),
                printed(LEFT, 160, 16, "Sans-Italic", "“On the third of May they took", "all the keys to a school.”"),
                printed(LEFT, 210, 10, "Serif", "of May they took all the keys to a school. There", "they hang now."));

        assertThat(contents.setAside())
                .filteredOn(aside -> aside.reason() == SetAside.Reason.PULL_QUOTE)
                .extracting(SetAside::text)
                .anyMatch(text -> text.startsWith("“On the third"));
        assertThat(entry(contents, "Plum Pickers of Lakeside").text()).contains("On the third of May they took all");
    }

    @Test
    void aQuotationThatGoesOnInTheNextColumnIsSetAsideAsAWhole() {
        Contents contents = issue(
                printed(LEFT, 75, 15, "Sans-Bold", "Plum Pickers of Lakeside"),
                printed(LEFT, 100, 10, "Serif", PLUMS),
                printed(LEFT, 160, 16, "Sans-Italic", "“And of each they can tell", "who lived in it, and"),
                printed(RIGHT, 75, 16, "Sans-Italic", "with how many children.”"),
                printed(RIGHT, 110, 10, "Serif", BEES));

        assertThat(contents.setAside())
                .filteredOn(aside -> aside.reason() == SetAside.Reason.PULL_QUOTE)
                .extracting(SetAside::text)
                .anyMatch(text -> text.endsWith("children.”"));
        assertThat(entry(contents, "Plum Pickers of Lakeside").text()).contains("The Bee Keepers");
    }

    @Test
    void aListOfNamesThatGoesOnIsReadInBothColumnsBeforeTheHeadingBelowIt() {
        Contents contents = issue(List.of(
                articles("Cherry Guild", "Damson Association", "Elder Tree Club"),
                articles("Fig Eaters of the Port", "Guild of Grafters", "Hazel Nut League"),
                List.of(
                        printed(LEFT, 60, 15, "Sans-Bold", "Our Members"),
                        printed(LEFT, 80, 10, "Serif", "Apple Growers of Hillside", "Bee Keepers of Riverside"),
                        printed(RIGHT, 80, 10, "Serif", "Cherry Guild", "Damson Association")),
                List.of(
                        printed(
                                LEFT,
                                80,
                                10,
                                "Serif",
                                "Elder Tree Club",
                                "Fig Eaters of the Port",
                                "Guild of Grafters"),
                        printed(LEFT, 135, 15, "Sans-Bold", "About This Newsletter"),
                        printed(
                                LEFT,
                                152,
                                10,
                                "Serif",
                                "It is printed twice a year, in the spring and in",
                                "the autumn after the harvest, and may be copied"),
                        printed(RIGHT, 80, 10, "Serif", "Hazel Nut League", "Iris Society", "Juniper Circle"),
                        printed(RIGHT, 152, 10, "Serif", "by all who name their source."))));

        assertThat(entry(contents, "Our Members").text()).contains("Guild of Grafters", "Juniper Circle");
        assertThat(entry(contents, "About This Newsletter").text())
                .isEqualTo(
                        "It is printed twice a year, in the spring and in the autumn after the harvest, and may be copied by all who name their source.");
    }

    @Test
    void aHeadingAtTheFootOfAColumnHasItsTextAtTheHeadOfTheNext() {
        Contents contents = issue(
                printed(LEFT, 60, 10, "Serif", APPLES),
                printed(LEFT, 140, 10, "Serif", "The Plum Pickers of Lakeside, who call themselves"),
                printed(
                        RIGHT,
                        60,
                        10,
                        "Serif",
                        "(PPL), keep the keys of a hundred houses that are",
                        "no longer there."),
                printed(RIGHT, 120, 10, "Serif", BEES),
                printed(LEFT, 120, 15, "Sans-Bold", "Plum Pickers of Lakeside"));

        assertThat(entry(contents, "Plum Pickers of Lakeside").text())
                .startsWith("The Plum Pickers of Lakeside, who call themselves (PPL), keep the keys");
    }

    @Test
    void theHeadingOfABoxMayHaveAColonAtTheEndOfALine() {
        Contents contents = issue(
                printed(LEFT, 75, 15, "Sans-Bold", "Plum Pickers of Lakeside"),
                printed(LEFT, 100, 10, "Serif", PLUMS),
                printed(RIGHT, 75, 9, "Sans-Bold", "From the keepers:", "What Is a Key Worth to a Court"),
                printed(RIGHT, 103, 9, "Sans", WORTH));

        assertThat(entry(contents, "From the keepers: What Is a Key Worth to a Court")
                        .text())
                .startsWith("A key proves little");
    }

    @Test
    void aHeadingInANarrowColumnMayHaveSevenLines() {
        Contents contents = issue(
                printed(
                        LEFT,
                        60,
                        15,
                        "Sans-Bold",
                        "The Plum Pickers",
                        "Project at the",
                        "Institute for Keys",
                        "and Locks and for",
                        "the Study of Doors",
                        "at the University",
                        "of Lakeside"),
                printed(LEFT, 190, 10, "Serif", PLUMS));

        assertThat(contents.entries())
                .map(Entry::heading)
                .contains(
                        "The Plum Pickers Project at the Institute for Keys and Locks and for the Study of Doors at the University"
                                + " of Lakeside");
    }

    @Test
    void aParagraphThatTheFormatKeepsTogetherOverTwoColumnsStandsBelowItsHeading() {
        Contents contents = issue(
                printed(LEFT, 75, 15, "Sans-Bold", "Plum Pickers of Lakeside"),
                paragraph(printed(LEFT, 100, 10, "Serif", PLUMS)),
                heading(printed(LEFT, 170, 12, "Sans-Bold", "Questions About Keys")),
                heading(printed(LEFT, 190, 9, "Sans-Bold", "What is a key worth?")),
                paragraph(printed(LEFT, 204, 9, "Sans", WORTH)),
                heading(printed(LEFT, 250, 9, "Sans-Bold", "Where are the keys?")),
                paragraph(joined(
                        printed(LEFT, 264, 9, "Sans", "They hang in the school, on a wall that can be"),
                        printed(RIGHT, 75, 9, "Sans", "seen from the road, each below its number."))));

        assertThat(contents.entries()).map(Entry::heading).doesNotContain("Where are the keys?");
        assertThat(entry(contents, "Questions About Keys").text()).contains("Where are the keys?\nThey hang");
    }

    @Test
    void aSingleLetterThatAProgramDrawsOfTheNextPagesHeadingNamesNoSection() {
        Contents contents = issue(List.of(
                List.of(
                        heading(printed(LEFT, 60, 12, "Sans-Bold", "KEEPING WHAT IS LEFT")),
                        heading(printed(LEFT, 90, 15, "Sans-Bold", "Plum Pickers of Lakeside")),
                        paragraph(printed(LEFT, 110, 10, "Serif", PLUMS)),
                        heading(printed(LEFT, 700, 15, "Sans-Bold", "Í"))),
                List.of(
                        heading(printed(LEFT, 60, 15, "Sans-Bold", "Íñigo’s Nut League")),
                        paragraph(printed(LEFT, 80, 10, "Serif", BEES)))));

        assertThat(entry(contents, "Íñigo’s Nut League").section()).isEqualTo("KEEPING WHAT IS LEFT");
    }

    /// A page with headings in its left column alone.
    private static List<Block> articles(String... headings) {
        var blocks = new ArrayList<Block>();
        for (String heading : headings) {
            blocks.add(printed(LEFT, 60 + 45 * blocks.size(), 15, "Sans-Bold", heading));
            blocks.add(printed(LEFT, 35 + 45 * blocks.size(), 10, "Serif", APPLES));
        }
        String[] column =
                Stream.generate(() -> BEES).limit(6).flatMap(Stream::of).toArray(String[]::new);
        blocks.add(printed(RIGHT, 60, 10, "Serif", column));
        return blocks;
    }

    private static Block heading(Block block) {
        return new Block(block.lines(), Block.Role.HEADING, 3);
    }

    private static Block paragraph(Block block) {
        return new Block(block.lines(), Block.Role.PARAGRAPH, 0);
    }
}
