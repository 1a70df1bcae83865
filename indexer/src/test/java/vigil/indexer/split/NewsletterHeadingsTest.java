package vigil.indexer.split;

import static org.assertj.core.api.Assertions.assertThat;
import static vigil.indexer.split.Sources.entry;
import static vigil.indexer.split.Sources.page;
import static vigil.indexer.split.Sources.printed;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.Kind;
import vigil.indexer.extract.Block;
import vigil.indexer.extract.Page;

/// What stands below which heading in a printed newsletter: boxes, the foot of a page, the last page.
class NewsletterHeadingsTest {
    private static final Contents ORCHARD = Sources.split(Sources.of(
            "application/pdf",
            null,
            List.of(
                    page(
                            1,
                            printed(50, 20, 40, "Sans-Bold", "The Orchard"),
                            printed(50, 62, 9, "Sans", "Newsletter 4 · Spring 2012"),
                            printed(50, 90, 15, "Sans-Bold", "From the editors: Nine Springs"),
                            text(
                                    110,
                                    "We began to ask when nobody else would ask, and",
                                    "we have not yet heard all answers."),
                            printed(50, 170, 15, "Sans-Bold", "Apple Growers of Hillside"),
                            text(
                                    190,
                                    "The Apple Growers of Hillside walk from farm to",
                                    "farm and ask what was taken there."),
                            printed(50, 240, 10, "Sans-Bold", "COMING SOON"),
                            printed(50, 254, 11, "Sans-Bold", "A House for the Records"),
                            printed(50, 268, 10, "Serif-Italic", "Shelves for forty thousand cards"),
                            box(
                                    254,
                                    "The cards will have a house, with windows towards",
                                    "the river and a table for those who read."),
                            printed(50, 340, 15, "Sans-Bold", "Bee Keepers of Riverside"),
                            text(
                                    360,
                                    "The Bee Keepers of Riverside teach children how",
                                    "to listen to those who were there."),
                            printed(50, 430, 11, "Sans-Bold", "From the editors: What to Ask"),
                            box(
                                    386,
                                    "Ask when it was, and who stood beside you on that",
                                    "morning. Ask it again after a year."),
                            printed(50, 600, 7, "Sans", "The gate. Photo: A. Grower"),
                            printed(50, 760, 15, "Sans-Bold", "Cherry Pickers of the Delta"),
                            printed(50, 785, 8, "Sans", "Page 1 of 2")),
                    page(
                            2,
                            printed(50, 40, 15, "Sans-Bold", "and the Further Shore"),
                            text(
                                    60,
                                    "The Cherry Pickers of the Delta keep a list of all",
                                    "who did not come back to the trees."),
                            printed(50, 140, 11, "Sans-Bold", "From the editors: How to Listen"),
                            printed(50, 156, 9, "Sans-Bold", "Is silence an answer?"),
                            box(
                                    168,
                                    "It often is one, and it must be written down with",
                                    "the hour at which it began and ended."),
                            printed(50, 194, 9, "Sans-Bold", "May I ask again?"),
                            box(
                                    206,
                                    "You may, if you say that you have asked before and",
                                    "why you come back to the same door."),
                            printed(50, 270, 11, "Sans-Bold", "About The Orchard"),
                            printed(
                                    50,
                                    286,
                                    7,
                                    "Sans",
                                    "The Orchard is printed twice a year in the old mill and",
                                    "costs nothing to those who ask."),
                            printed(320, 270, 11, "Sans-Bold", "Letters wanted"),
                            printed(
                                    320,
                                    286,
                                    7,
                                    "Sans",
                                    "The next number will print what readers remember. Write to",
                                    "the old mill before the first frost, and sign your name."),
                            printed(50, 600, 7, "Sans", "The well. Photo: A. Grower"),
                            printed(50, 785, 8, "Sans", "Page 2 of 2")))));

    @Test
    void headingsAsLargeAsTheTextAreKnownByTheirUse() {
        Contents quiet = Sources.split(Sources.of(
                "application/pdf", null, List.of(quiet(1, "FOUNDRIES"), quiet(2, "HARBOURS"), quiet(3, "SQUARES"))));
        assertThat(quiet.publication().reading().splitter()).isEqualTo("newsletter");
        assertThat(quiet.entries())
                .map(Entry::heading)
                .containsExactly(
                        "Guild of Bell Founders 1",
                        "Guild of Boat Builders 1",
                        "Guild of Bell Founders 2",
                        "Guild of Boat Builders 2",
                        "Guild of Bell Founders 3",
                        "Guild of Boat Builders 3");
        assertThat(quiet.entries()).map(Entry::subtitle).containsOnly("What was cast", "What was built");
        assertThat(quiet.entries()).map(Entry::section).containsOnly("FOUNDRIES", "HARBOURS", "SQUARES");
    }

    private static Page quiet(int number, String banner) {
        return page(
                number,
                printed(50, 30, 8, "Sans", "The Foundry Newsletter, Spring 2011"),
                printed(50, 110, 14, "Sans-Bold", banner),
                printed(50, 140, 10, "Serif-Bold", "Guild of Bell Founders " + number),
                printed(50, 152, 10, "Serif-Italic", "What was cast"),
                text(170, "The Guild of Bell Founders asked again this year,", "and had an answer from all."),
                printed(50, 240, 10, "Serif-Bold", "Guild of Boat Builders " + number),
                printed(50, 252, 10, "Serif-Italic", "What was built"),
                text(270, "The Guild of Boat Builders wrote down what it saw,", "and sent it to the court."),
                printed(50, 400, 7, "Sans", "The yard at noon. Photo: A. Founder"),
                printed(50, 800, 8, "Sans", "Page " + number + " of 3"));
    }

    private static Block text(float y, String... lines) {
        var all = new ArrayList<>(List.of(lines));
        all.add(all.size() - 1, "in the years of which nobody spoke but those who");
        all.add(all.size() - 1, "had been there and the children whom they told of");
        return printed(50, y, 10, "Serif", all.toArray(String[]::new));
    }

    private static Block box(float y, String... lines) {
        return printed(50, y, 9, "Sans", lines);
    }

    @Test
    void aKickerTellsTheKindOfTheBoxThatIsHeadedBelowIt() {
        Entry notice = entry(ORCHARD, "A House for the Records");
        assertThat(notice.kind()).isEqualTo(Kind.NOTICE);
        assertThat(notice.subtitle()).isEqualTo("Shelves for forty thousand cards");
        assertThat(notice.text()).startsWith("The cards will have a house").endsWith("those who read.");
    }

    @Test
    void theHeadingOfABoxTakesNoRunningText() {
        assertThat(entry(ORCHARD, "Apple Growers of Hillside").text()).endsWith("what was taken there.");
        assertThat(entry(ORCHARD, "Bee Keepers of Riverside").kind()).isEqualTo(Kind.PROFILE);
    }

    @Test
    void aHeadingAtTheFootOfAPageGoesOnAtTheHeadOfTheNextAndHeadsItsText() {
        Entry entry = entry(ORCHARD, "Cherry Pickers of the Delta and the Further Shore");
        assertThat(entry.text()).startsWith("The Cherry Pickers").endsWith("come back to the trees.");
    }

    @Test
    void aBoldLineAmongTheTextsOfABoxIsNoSubtitleAndNoTitle() {
        Entry box = entry(ORCHARD, "From the editors: How to Listen");
        assertThat(box.subtitle()).isNull();
        assertThat(box.text())
                .startsWith("Is silence an answer?")
                .contains("May I ask again?")
                .endsWith("same door.");
    }

    @Test
    void aSeriesMayBeginWithTheLetterToTheReaders() {
        assertThat(entry(ORCHARD, "From the editors: Nine Springs").kind()).isEqualTo(Kind.MESSAGE);
        assertThat(entry(ORCHARD, "From the editors: What to Ask").kind()).isEqualTo(Kind.SIDEBAR);
    }

    @Test
    void aBoxBesideTheImprintThatIsHeadedLikeItIsANoticeOfNoSection() {
        Entry notice = entry(ORCHARD, "Letters wanted");
        assertThat(notice.kind()).isEqualTo(Kind.NOTICE);
        assertThat(notice.text()).startsWith("The next number").endsWith("sign your name.");
        assertThat(notice.section()).isNull();
    }

    @Test
    void smallTypeBelowAHeadingIsItsText() {
        Entry imprint = entry(ORCHARD, "About The Orchard");
        assertThat(imprint.kind()).isEqualTo(Kind.IMPRINT);
        assertThat(imprint.text()).endsWith("costs nothing to those who ask.");
    }
}
