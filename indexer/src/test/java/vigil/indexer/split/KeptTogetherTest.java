package vigil.indexer.split;

import static org.assertj.core.api.Assertions.assertThat;
import static vigil.indexer.split.Sources.entry;
import static vigil.indexer.split.Sources.page;
import static vigil.indexer.split.Sources.printed;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.corpus.Caption;
import vigil.corpus.Contents;
import vigil.corpus.SetAside;
import vigil.indexer.extract.Block;
import vigil.indexer.extract.Extracted;
import vigil.indexer.extract.Page;

/// What stands together on paper is read together.
class KeptTogetherTest {
    private static final String FOOT =
            "file:///C|/Documents and Settings/User/My Documents/My Sites/Orchard Website/news/nov1995.htm (%d of 4)"
                    + " 27/09/2005 9:33:20 PM";

    private static final String[] TREES = {
        "The growers of Hillside walk from farm to farm, and they ask what",
        "was taken from the people who lived there before the frost came."
    };
    private static final String[] KEYS = {
        "The pickers of Lakeside keep the keys of a hundred houses that are",
        "no longer there, and of each they can tell who has lived in it."
    };

    @Test
    void aSubheadInBoldTypeStaysInTheTextOfANewsletter() {
        Contents contents = Sources.split(newsletter());

        assertThat(contents.publication().reading().splitter()).isEqualTo("newsletter");
        assertThat(entry(contents, "APPLE GROWERS OF HILLSIDE").text())
                .isEqualTo(String.join(" ", TREES) + "\nThe Second Winter\n" + String.join(" ", KEYS));
    }

    @Test
    void aLongLineAtTheFootOfAllPagesIsARunningFoot() {
        Contents contents = Sources.split(newsletter());

        assertThat(contents.setAside())
                .filteredOn(aside -> aside.reason() == SetAside.Reason.RUNNING_HEAD)
                .extracting(SetAside::text)
                .contains(FOOT.formatted(1), FOOT.formatted(4));
    }

    private static Extracted newsletter() {
        var pages = new ArrayList<Page>();
        List<String> headings = List.of(
                "APPLE GROWERS OF HILLSIDE", "BEE KEEPERS OF RIVERSIDE", "PLUM PICKERS OF LAKESIDE", "PEAR TREES");
        for (int number = 1; number <= headings.size(); number++) {
            var blocks = new ArrayList<Block>();
            if (number == 1) {
                blocks.add(printed(50, 20, 30, "Sans-Bold", "The Orchard Newsletter"));
                blocks.add(printed(50, 70, 9, "Sans", "Newsletter No. 4, Spring 2012"));
            }
            blocks.add(printed(50, 120, 15, "Sans-Bold", headings.get(number - 1)));
            blocks.add(printed(50, 150, 10, "Serif", TREES));
            blocks.add(printed(50, 190, 10, "Serif-Bold", "The Second Winter"));
            blocks.add(printed(50, 214, 10, "Serif", KEYS));
            blocks.add(printed(50, 500, 8, "Sans", "Photo: a tree of Hillside"));
            blocks.add(printed(50, 815, 8, "Serif", FOOT.formatted(number)));
            pages.add(page(number, blocks.toArray(Block[]::new)));
        }
        return Sources.of("application/pdf", null, pages);
    }

    @Test
    void smallLinesDirectlyBelowOneAnotherAreOneCaption() {
        Contents contents = Sources.split(Sources.of(
                "application/pdf",
                null,
                List.of(
                        page(
                                1,
                                printed(50, 60, 16, "Serif-Bold", "The mill"),
                                printed(50, 90, 12, "Serif", TREES),
                                printed(50, 400, 8, "Sans", "Photo: the mill in the year of the flood"),
                                printed(50, 412, 8, "Sans", "© A. Grower"),
                                printed(50, 600, 8, "Sans", "The hill. Photo: B. Keeper")),
                        page(
                                2,
                                printed(50, 60, 16, "Serif-Bold", "The hill"),
                                printed(50, 90, 12, "Serif", KEYS),
                                printed(50, 200, 16, "Serif-Bold", "The road"),
                                printed(50, 230, 12, "Serif", TREES)))));

        assertThat(entry(contents, "The mill").captions())
                .extracting(Caption::text)
                .containsExactly("Photo: the mill in the year of the flood © A. Grower", "The hill. Photo: B. Keeper");
    }

    @Test
    void thePlaceOfFootnotesIsTheFootAndNotAFormInSmallType() {
        Contents contents = Sources.split(Sources.of(
                "application/pdf",
                null,
                List.of(
                        page(
                                1,
                                printed(50, 60, 16, "Serif-Bold", "The mill"),
                                printed(50, 90, 12, "Serif", TREES),
                                printed(50, 130, 12, "Serif", KEYS),
                                printed(50, 300, 16, "Serif-Bold", "The questions"),
                                printed(50, 330, 9.5f, "Serif", "Give your name as the mill has it in its book."),
                                printed(50, 360, 9.5f, "Serif", "Note that a proxy must bring a letter with him."),
                                printed(50, 390, 9.5f, "Serif", "Describe in short what the flood has taken away."),
                                printed(50, 420, 9.5f, "Serif", "1. Are you the owner of what was taken away?"),
                                printed(50, 450, 9.5f, "Serif", "2. Have you asked for it before this summer?"),
                                printed(50, 480, 9.5f, "Serif", "I certify that all of the above is true.")),
                        page(
                                2,
                                printed(50, 60, 16, "Serif-Bold", "The road"),
                                printed(50, 90, 12, "Serif", TREES),
                                printed(50, 130, 12, "Serif", KEYS),
                                printed(50, 160, 12, "Serif", TREES)))));

        assertThat(entry(contents, "The questions").text())
                .containsSubsequence("Describe in short", "1. Are you", "2. Have you", "I certify");
    }

    @Test
    void theLinesOfATitlePageAreSetAsideInOnePiece() {
        Contents contents = Sources.split(Sources.of(
                "application/pdf",
                null,
                List.of(
                        page(
                                1,
                                printed(50, 200, 30, "Serif-Bold", "The flood and the mill"),
                                printed(50, 400, 12, "Serif", "What was seen from the hill"),
                                printed(50, 700, 10, "Serif", "Hillside, 2012")),
                        page(
                                2,
                                printed(50, 60, 16, "Serif-Bold", "The mill"),
                                printed(50, 90, 12, "Serif", TREES),
                                printed(50, 300, 16, "Serif-Bold", "The hill"),
                                printed(50, 330, 12, "Serif", KEYS)),
                        page(
                                3,
                                printed(50, 60, 16, "Serif-Bold", "The road"),
                                printed(50, 90, 12, "Serif", TREES),
                                printed(50, 130, 12, "Serif", KEYS)))));

        assertThat(contents.setAside())
                .containsExactly(new SetAside(
                        SetAside.Reason.MASTHEAD,
                        1,
                        "The flood and the mill\nWhat was seen from the hill\nHillside, 2012"));
    }

    @Test
    void aSentenceThatAReportRepeatsAsAnOrnamentDoesNotTearItsText() {
        Contents contents = Sources.split(Sources.of(
                "application/pdf",
                null,
                List.of(
                        page(
                                1,
                                printed(50, 60, 16, "Serif-Bold", "The mill"),
                                printed(50, 90, 12, "Serif", TREES),
                                printed(50, 130, 12, "Serif", "Nobody who saw the flood has been asked what it has"),
                                printed(
                                        420,
                                        200,
                                        13,
                                        "Sans-Bold",
                                        "They ask what was taken",
                                        "from the people who",
                                        "lived there before the",
                                        "frost came.")),
                        page(
                                2,
                                printed(50, 60, 12, "Serif", "taken from the mill, and nobody will be asked."),
                                printed(50, 130, 16, "Serif-Bold", "The hill"),
                                printed(50, 160, 12, "Serif", KEYS),
                                printed(50, 300, 16, "Serif-Bold", "The road"),
                                printed(50, 330, 12, "Serif", KEYS)))));

        assertThat(entry(contents, "The mill").text())
                .endsWith("Nobody who saw the flood has been asked what it has taken from the mill, and nobody will be"
                        + " asked.");
        assertThat(contents.setAside())
                .containsExactly(new SetAside(
                        SetAside.Reason.PULL_QUOTE,
                        1,
                        "They ask what was taken from the people who lived there before the frost came."));
    }
}
