package vigil.indexer.split;

import static org.assertj.core.api.Assertions.assertThat;
import static vigil.indexer.split.Sources.entry;
import static vigil.indexer.split.Sources.page;
import static vigil.indexer.split.Sources.printed;

import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.Kind;
import vigil.corpus.SetAside;
import vigil.indexer.extract.Extracted;
import vigil.indexer.extract.Page;

/// How a newsletter in two columns is read whose lines have a place and a face, drawn in the order of page-layout
/// programs: bodies, then headings, then banners.
class PrintedNewsletterTest {
    private static final float LEFT = 50;
    private static final float RIGHT = 310;

    private static final Extracted ORCHARD = Sources.of(
            "application/pdf",
            null,
            List.of(
                    page(
                            1,
                            printed(LEFT, 20, 40, "Sans-Bold", "The Orchard"),
                            printed(RIGHT, 30, 9, "Sans", "Issue 4 · Spring 2012"),
                            printed(
                                    LEFT,
                                    150,
                                    10,
                                    "Serif",
                                    "The Apple Growers of Hillside walk from farm to",
                                    "farm and ask what was taken from the people who",
                                    "lived there. They have asked for nine years and",
                                    "will not stop before all have been asked. In the"),
                            printed(
                                    RIGHT,
                                    150,
                                    10,
                                    "Serif",
                                    "tenth year they want to read the answers aloud,",
                                    "in the square, on the day on which it began, so",
                                    "that nobody can say that it was not known there."),
                            printed(
                                    LEFT,
                                    330,
                                    10,
                                    "Serif",
                                    "The Bee Keepers of Riverside teach children how",
                                    "to listen. Who has learned to listen to bees can",
                                    "also listen to a witness, they say, and they are"),
                            printed(
                                    RIGHT,
                                    330,
                                    10,
                                    "Serif",
                                    "right: forty witnesses have spoken to them since",
                                    "the summer, and many of them for the first time."),
                            printed(LEFT, 420, 7, "Sans", "Hives in the valley. Photo: A. Grower"),
                            printed(LEFT, 120, 15, "Sans-Bold", "APPLE GROWERS OF HILLSIDE"),
                            printed(LEFT, 300, 15, "Sans-Bold", "BEE KEEPERS OF RIVERSIDE"),
                            printed(LEFT, 318, 11, "Serif-Italic", "A school for ears"),
                            printed(LEFT, 280, 12, "Sans-Bold", "LEARNING TO HEAR"),
                            printed(LEFT, 90, 12, "Sans-Bold", "ASKING AND TELLING"),
                            printed(LEFT, 800, 8, "Sans", "THE ORCHARD 1")),
                    page(
                            2,
                            printed(
                                    LEFT,
                                    100,
                                    10,
                                    "Serif",
                                    "The Plum Pickers of Lakeside keep the keys of a",
                                    "hundred houses that are no longer there, and of"),
                            printed(
                                    LEFT,
                                    135,
                                    10,
                                    "Serif-Italic",
                                    "each they can tell who lived in it, and with how",
                                    "many children. They take the keys to schools."),
                            printed(
                                    RIGHT,
                                    300,
                                    9,
                                    "Sans",
                                    "A key proves little by itself. But with a name, a",
                                    "date and a street it is worth a document, and the",
                                    "courts of three countries have taken it for one."),
                            printed(LEFT, 75, 15, "Sans-Bold", "PLUM PICKERS OF LAKESIDE"),
                            printed(RIGHT, 270, 12, "Sans-Bold", "What Is a Key Worth?"),
                            printed(RIGHT, 100, 16, "Serif-Italic", "“They take the keys", "to schools.”"),
                            printed(LEFT, 800, 8, "Sans", "THE ORCHARD 2")),
                    page(
                            3,
                            printed(
                                    LEFT,
                                    100,
                                    10,
                                    "Serif",
                                    "The Pear Tree Circle plants a tree for each name",
                                    "that has been found. There are four thousand now."),
                            printed(LEFT, 75, 15, "Sans-Bold", "PEAR TREE CIRCLE"),
                            printed(LEFT, 800, 8, "Sans", "THE ORCHARD 3"))));
    private static final Contents CONTENTS = Sources.split(ORCHARD);

    @Test
    void storiesAreReadFromColumnToColumnBelowTheirHeading() {
        assertThat(CONTENTS.publication().reading().splitter()).isEqualTo("newsletter");
        assertThat(CONTENTS.entries())
                .map(Entry::heading)
                .containsExactly(
                        "APPLE GROWERS OF HILLSIDE",
                        "BEE KEEPERS OF RIVERSIDE",
                        "PLUM PICKERS OF LAKESIDE",
                        "What Is a Key Worth?",
                        "PEAR TREE CIRCLE");
        assertThat(entry(CONTENTS, "APPLE GROWERS OF HILLSIDE").text())
                .startsWith("The Apple Growers")
                .contains("In the tenth year they want")
                .endsWith("not known there.");
    }

    @Test
    void aBannerGovernsWhatStandsBelowIt() {
        assertThat(entry(CONTENTS, "APPLE GROWERS OF HILLSIDE").section()).isEqualTo("ASKING AND TELLING");
        assertThat(entry(CONTENTS, "BEE KEEPERS OF RIVERSIDE").section()).isEqualTo("LEARNING TO HEAR");
        assertThat(entry(CONTENTS, "PEAR TREE CIRCLE").section()).isEqualTo("LEARNING TO HEAR");
    }

    @Test
    void aLineInItalicsBelowAHeadingIsItsSubtitle() {
        assertThat(entry(CONTENTS, "BEE KEEPERS OF RIVERSIDE").subtitle()).isEqualTo("A school for ears");
    }

    @Test
    void aTextInAnotherFaceIsASidebar() {
        Entry sidebar = entry(CONTENTS, "What Is a Key Worth?");

        assertThat(sidebar.kind()).isEqualTo(Kind.SIDEBAR);
        assertThat(sidebar.text()).startsWith("A key proves little").endsWith("for one.");
        assertThat(entry(CONTENTS, "PLUM PICKERS OF LAKESIDE").text()).endsWith("They take the keys to schools.");
    }

    @Test
    void smallTypeBelowAPictureIsACaption() {
        assertThat(entry(CONTENTS, "BEE KEEPERS OF RIVERSIDE").caption())
                .isEqualTo("Hives in the valley. Photo: A. Grower");
    }

    @Test
    void whatStandsAtTheFootOfEachPageIsSetAside() {
        assertThat(CONTENTS.setAside())
                .filteredOn(aside -> aside.reason() == SetAside.Reason.RUNNING_HEAD)
                .hasSize(3);
    }

    @Test
    void itsNameAndItsDateStandAtTheHeadOfTheFirstPage() {
        assertThat(CONTENTS.publication().title()).isEqualTo("The Orchard");
        assertThat(CONTENTS.publication().date()).isEqualTo("2012");
    }

    @Test
    void aFirstPageWithoutWordsIsPassedOver() {
        Contents contents = Sources.split(Sources.of(
                "application/pdf",
                null,
                List.of(
                        page(1),
                        page(
                                2,
                                printed(LEFT, 60, 20, "Sans-Bold", "The Gates"),
                                printed(LEFT, 120, 10, "Serif", "All gates are open now.")))));

        assertThat(contents.entries()).map(Entry::text).anyMatch(text -> text.contains("All gates are open now."));
    }

    @Test
    void aRunningHeadThatChangesNamesTheSectionOfItsPages() {
        Contents contents = Sources.split(Sources.of(
                "application/pdf",
                null,
                List.of(
                        page(1, printed(LEFT, 60, 30, "Sans-Bold", "The Bean Bulletin")),
                        garden(2, "SOWING", "Bean Growers", "Old seeds for new fields"),
                        garden(3, "SOWING", "Pea Pickers", "A hundred hands in June"),
                        garden(4, "REAPING", "Corn Cutters", "Who owns the last row"),
                        garden(5, "REAPING", "Rye Rakers", "What the wind leaves"))));

        assertThat(contents.entries()).map(Entry::section).containsExactly("SOWING", "SOWING", "REAPING", "REAPING");
    }

    @Test
    void anAddressAtTheEdgeOfThePagesNamesNoSectionThoughABrowserShortensItOtherwise() {
        Contents contents = Sources.split(Sources.of(
                "application/pdf",
                null,
                List.of(
                        page(1, printed(LEFT, 60, 30, "Sans-Bold", "The Bean Bulletin")),
                        garden(
                                2,
                                "file:///C|/My ...sites/beans.htm (2 of 12)",
                                "Bean Growers",
                                "Old seeds for new fields"),
                        garden(
                                3,
                                "file:///C|/My ...sites/beans.htm (3 of 12)",
                                "Pea Pickers",
                                "A hundred hands in June"),
                        garden(
                                4,
                                "file:///C|/My ...ites/beans.htm (10 of 12)",
                                "Corn Cutters",
                                "Who owns the last row"),
                        garden(
                                5,
                                "file:///C|/My ...ites/beans.htm (11 of 12)",
                                "Rye Rakers",
                                "What the wind leaves"))));

        assertThat(contents.entries()).map(Entry::section).containsOnlyNulls();
    }

    private static Page garden(int number, String section, String heading, String subtitle) {
        return page(
                number,
                printed(LEFT, 25, 12, "Sans-Bold", section),
                printed(LEFT, 100, 15, "Sans-Bold", heading),
                printed(LEFT, 120, 11.5f, "Serif-Italic", subtitle),
                printed(
                        LEFT,
                        140,
                        10,
                        "Serif",
                        "The " + heading + " meet when the days grow longer, and they",
                        "speak of what the field has taken and of what it gave back."),
                printed(LEFT, 815, 8, "Sans", "The Bean Bulletin " + number));
    }

    @Test
    void noLetterIsLost() {
        assertThat(Sources.lettersOf(CONTENTS)).isEqualTo(Sources.lettersOf(ORCHARD));
    }
}
