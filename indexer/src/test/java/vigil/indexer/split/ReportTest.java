package vigil.indexer.split;

import static org.assertj.core.api.Assertions.assertThat;
import static vigil.indexer.split.Sources.entry;
import static vigil.indexer.split.Sources.heading;
import static vigil.indexer.split.Sources.page;
import static vigil.indexer.split.Sources.paragraph;
import static vigil.indexer.split.Sources.printed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.Kind;
import vigil.corpus.SetAside;
import vigil.indexer.extract.Block;
import vigil.indexer.extract.Bookmark;
import vigil.indexer.extract.Extracted;
import vigil.indexer.extract.Page;

class ReportTest {
    private static final Extracted MARKED = Sources.of(
            "text/html",
            "The Valley after the Flood",
            List.of(page(
                    1,
                    paragraph("12 May 2003"),
                    heading(1, "The Valley after the Flood"),
                    paragraph("Three years have passed, and this report asks what became of the people of the valley."),
                    heading(2, "What was lost"),
                    heading(3, "Houses"),
                    paragraph("Nine houses out of ten were lost in the first night, and the school with them."),
                    heading(3, "Fields"),
                    paragraph("The fields were covered with stones, which were carried away by hand."),
                    heading(2, "What was found"),
                    paragraph("A bell, a boat and a book of names were found, and they are kept in the church."))));

    @Test
    void eachHeadingWithATextBeginsAnEntry() {
        Contents contents = Sources.split(MARKED);

        assertThat(contents.publication().reading().splitter()).isEqualTo("report");
        assertThat(contents.entries())
                .allSatisfy(entry -> assertThat(entry.kind()).isEqualTo(Kind.SECTION));
        assertThat(contents.entries())
                .map(Entry::heading)
                .containsExactly("The Valley after the Flood", "Houses", "Fields", "What was found");
    }

    @Test
    void theHeadingsAboveAreItsSectionButForTheTitle() {
        Contents contents = Sources.split(MARKED);

        assertThat(entry(contents, "Houses").section()).isEqualTo("What was lost");
        assertThat(entry(contents, "What was found").section()).isNull();
    }

    @Test
    void aHeadingWithoutATextIsKeptAsABanner() {
        assertThat(Sources.split(MARKED).setAside()).contains(new SetAside(SetAside.Reason.BANNER, 1, "What was lost"));
    }

    @Test
    void titleAndDateAreReadOffItsBeginning() {
        Contents contents = Sources.split(MARKED);

        assertThat(contents.publication().title()).isEqualTo("The Valley after the Flood");
        assertThat(contents.publication().date()).isEqualTo("2003-05-12");
        assertThat(contents.publication().language()).isEqualTo("en");
    }

    @Test
    void ofAPrintedReportSizeAndNumbersTellTheLevels() {
        Extracted source = Sources.of(
                "application/pdf",
                null,
                List.of(
                        page(
                                1,
                                printed(80, 200, 30, "Serif-Bold", "The Mountain Road"),
                                printed(80, 300, 12, "Serif", "A report by the Road Society", "June 2006")),
                        page(
                                2,
                                printed(80, 80, 16, "Serif-Bold", "Contents"),
                                printed(
                                        80,
                                        120,
                                        11,
                                        "Serif",
                                        "1 The road ............ 3",
                                        "1.1 Its guards ............ 3",
                                        "2 The pass ............ 4")),
                        page(
                                3,
                                printed(80, 80, 18, "Serif-Bold", "1 The road"),
                                printed(
                                        80,
                                        120,
                                        11,
                                        "Serif",
                                        "The road was built in a single summer by men who had been brought",
                                        "there for it, and of whom nobody knows how many came back from it."),
                                printed(80, 200, 13, "Serif-Bold", "1.1 Its guards"),
                                printed(
                                        80,
                                        230,
                                        11,
                                        "Serif",
                                        "The guards were young, and most of them were never asked what they",
                                        "had seen. Those who were asked have said that they do not remember"),
                                printed(80, 760, 8, "Serif", "1 Interview with a guard, 4 May 1999.")),
                        page(
                                4,
                                printed(
                                        80,
                                        80,
                                        11,
                                        "Serif",
                                        "a single name of all those whom they had led up the mountain road."),
                                printed(80, 140, 18, "Serif-Bold", "2 The pass"),
                                printed(
                                        80,
                                        180,
                                        11,
                                        "Serif",
                                        "On the pass stands a stone, and on the stone there is not one word."))));

        Contents contents = Sources.split(source);

        assertThat(contents.publication().title()).isEqualTo("The Mountain Road");
        assertThat(contents.publication().date()).isEqualTo("2006-06");
        assertThat(contents.publication().publisher()).isEqualTo("Road Society");
        assertThat(contents.entries())
                .map(Entry::heading)
                .containsExactly("1 The road", "1.1 Its guards", "2 The pass");
        assertThat(entry(contents, "1.1 Its guards").section()).isEqualTo("1 The road");
        assertThat(entry(contents, "1.1 Its guards").text())
                .contains("they do not remember a single name")
                .endsWith("Interview with a guard, 4 May 1999.");
        assertThat(contents.setAside())
                .filteredOn(aside -> aside.reason() == SetAside.Reason.CONTENTS)
                .hasSize(1);
        assertThat(Sources.lettersOf(contents)).isEqualTo(Sources.lettersOf(source));
    }

    @Test
    void paragraphsThatAreNumberedThroughoutAreNoHeadings() {
        var blocks = new ArrayList<Block>();
        blocks.add(printed(80, 60, 12, "Serif-Bold", "Introduction"));
        for (int i = 1; i <= 10; i++) {
            blocks.add(printed(
                    80,
                    60 + 30 * i,
                    12,
                    "Serif",
                    i + ". The committee heard what was said of the valley, and noted it."));
        }
        blocks.add(printed(80, 390, 12, "Serif-Bold", "II. What is recommended"));
        blocks.add(printed(80, 420, 12, "Serif-Bold", "11. It recommends to the village"));
        blocks.add(printed(80, 450, 12, "Serif", "11.1. To rebuild the school that was lost in the flood;"));
        blocks.add(printed(80, 480, 12, "Serif-Bold", "11.2. To rebuild the road to the pass"));
        blocks.add(printed(80, 510, 12, "Serif", "which was lost in the same night, and to keep it open in winter."));
        blocks.add(printed(80, 540, 12, "Serif-Bold", "III. What follows"));
        blocks.add(
                printed(80, 570, 12, "Serif", "12. The committee will come back in the spring to see what was done."));

        Contents contents = Sources.split(Sources.of("application/pdf", null, pages(blocks.toArray(Block[]::new))));

        assertThat(contents.entries())
                .map(Entry::heading)
                .containsExactly("Introduction", "II. What is recommended", "III. What follows");
    }

    @Test
    void aHeadingWithoutANumberStandsAsHighAsTheHighestWithOne() {
        Contents contents = Sources.split(Sources.of(
                "application/pdf",
                null,
                pages(
                        printed(80, 60, 12, "Serif-Bold", "Introduction"),
                        printed(
                                80,
                                90,
                                12,
                                "Serif",
                                "What is said of the valley is said here, and by those who lived there."),
                        printed(80, 120, 12, "Serif-Bold", "I. The valley"),
                        printed(80, 150, 12, "Serif-Bold", "A. Before the flood"),
                        printed(
                                80,
                                180,
                                12,
                                "Serif",
                                "Before the flood, the valley had four villages and a mill on its river."),
                        printed(80, 210, 12, "Serif-Bold", "B. The flood"),
                        printed(
                                80,
                                240,
                                12,
                                "Serif",
                                "The flood came at night, and took two of the villages and the mill away."),
                        printed(80, 270, 12, "Serif-Bold", "C. After the flood"),
                        printed(
                                80,
                                300,
                                12,
                                "Serif",
                                "After the flood, those who were left built a bridge and one new village."))));

        assertThat(contents.entries())
                .map(Entry::section)
                .containsExactly(null, "I. The valley", "I. The valley", "I. The valley");
    }

    @Test
    void bookmarksTellTheLevelsWhereTheyNameTheHeadings() {
        List<Page> pages = pages(
                printed(80, 60, 14, "Serif-Bold", "The valley"),
                printed(80, 90, 12, "Serif", "What is said of the valley is said here, and by those who lived there."),
                printed(80, 120, 14, "Serif-Bold", "The mill"),
                printed(80, 150, 12, "Serif", "The mill stood on the river until the flood came and took it away."),
                printed(80, 180, 14, "Serif-Bold", "The hill"),
                printed(
                        80,
                        210,
                        12,
                        "Serif",
                        "The hill is where they went when the water rose, and where they stayed."));
        var source = Sources.of("application/pdf", null, pages);

        Contents contents = Sources.split(new Extracted(
                source.source(),
                source.mediaType(),
                null,
                pages,
                List.of(),
                List.of(
                        new Bookmark(1, "The Valley", 2, 60),
                        new Bookmark(2, "The Mill", 3, 120),
                        new Bookmark(1, "The Hill", 4, 180)),
                source.stated(),
                source.enclosed()));

        assertThat(contents.entries()).map(Entry::section).containsExactly(null, "The valley", null);
    }

    @Test
    void signaturesDatesAddressesAndTheNamesOfTablesHeadNothing() {
        Contents contents = Sources.split(Sources.of(
                "application/pdf",
                null,
                pages(
                        printed(80, 60, 14, "Serif-Bold", "The mill"),
                        printed(
                                80,
                                90,
                                12,
                                "Serif",
                                "The mill stood on the river until the flood came and took it away."),
                        printed(80, 120, 12, "Serif-Bold", "Table 1 Mills on the river"),
                        printed(80, 150, 12, "Serif", "Upper mill 4", "Lower mill 2"),
                        printed(80, 180, 12, "Serif-Bold", "(Signed) A. Miller"),
                        printed(80, 210, 12, "Serif-Bold", "4 May 1999"),
                        printed(80, 240, 14, "Serif-Bold", "The hill"),
                        printed(
                                80,
                                270,
                                12,
                                "Serif",
                                "The hill is where they went when the water rose, and where they stayed."),
                        printed(80, 300, 14, "Serif-Bold", "The road"),
                        printed(
                                80,
                                330,
                                12,
                                "Serif",
                                "The road was lost in the same night, and it was built again in two years."))));

        assertThat(contents.entries()).map(Entry::heading).containsExactly("The mill", "The hill", "The road");
        assertThat(entry(contents, "The mill").text()).endsWith("(Signed) A. Miller\n4 May 1999");
    }

    @Test
    void aSectionOfAFewWordsIsPartOfTheOneBeforeIt() {
        Contents contents = Sources.split(Sources.of(
                "text/html",
                null,
                List.of(page(
                        1,
                        heading(1, "The mill"),
                        paragraph("The mill stood on the river until the flood came and took it away."),
                        heading(2, "Its owner"),
                        paragraph("A. Miller."),
                        heading(1, "The hill"),
                        paragraph("The hill is where they went when the water rose, and where they stayed.")))));

        assertThat(contents.entries()).map(Entry::heading).containsExactly("The mill", "The hill");
        assertThat(entry(contents, "The mill").text()).endsWith("took it away.\nIts owner\nA. Miller.");
    }

    @Test
    void theOnlyHeadingOfItsLevelIsTheTitleAndNoPartOfPaths() {
        Contents contents = Sources.split(Sources.of(
                "text/html",
                null,
                List.of(page(
                        1,
                        heading(1, "The Valley after the Flood"),
                        paragraph("Three years have passed, and this report asks what became of the people there."),
                        heading(2, "Houses"),
                        paragraph("Nine houses out of ten were lost in the first night, and the school with them."),
                        heading(2, "Fields"),
                        paragraph("The fields were covered with stones, which were carried away by hand.")))));

        assertThat(contents.entries()).map(Entry::section).containsOnlyNulls();
    }

    @Test
    void aTextWithoutKnownHeadingsHasThoseThatStandAloneAsTitles() {
        Contents contents = Sources.split(Sources.text("""
                What became of the valley is told here by those who stayed, and by one who left it.

                1. The Mill

                The mill stood on the river until the flood came and took it away in one night,
                and nobody has built another since.

                2. The Hill

                The hill is where they went when the water rose, and where they stayed for a week,
                for there was no other place to go to.

                3. The Road

                The road was lost in the same night, and it was built again in two years,
                by the same men who had built it before.
                """));

        assertThat(contents.entries()).map(Entry::heading).contains("1. The Mill", "2. The Hill", "3. The Road");
    }

    @Test
    void emptyPagesAtTheBeginningAreNoHindrance() {
        Contents contents = Sources.split(Sources.of(
                "application/pdf",
                null,
                List.of(
                        page(1),
                        page(2, printed(80, 60, 12, "Serif", "Only this page has words, and they are few.")),
                        page(3))));

        assertThat(contents.entries()).hasSize(1);
    }

    @Test
    void aFootnoteFollowsTheTextThatCallsIt() {
        List<Page> pages = List.of(
                page(
                        1,
                        printed(80, 60, 14, "Serif-Bold", "The mill"),
                        printed(
                                80,
                                90,
                                12,
                                "Serif",
                                "The mill stood on the river until the flood took it away.1 Nobody",
                                "has built another, and nobody has asked for one, since that time."),
                        printed(80, 140, 14, "Serif-Bold", "The hill"),
                        printed(
                                80,
                                170,
                                12,
                                "Serif",
                                "The hill is where they went when the water rose, and where they",
                                "stayed for a week, for there was no other place that they could"),
                        printed(80, 760, 8, "Serif", "1 Told by the miller.")),
                page(
                        2,
                        printed(80, 60, 12, "Serif", "go to, and because nobody came to fetch them from there before."),
                        printed(80, 120, 14, "Serif-Bold", "The road"),
                        printed(
                                80,
                                150,
                                12,
                                "Serif",
                                "The road was lost in the same night, and it was built again in two years.")));

        Contents contents = Sources.split(Sources.of("application/pdf", null, pages));

        assertThat(entry(contents, "The mill").text()).endsWith("since that time.\n1 Told by the miller.");
        assertThat(entry(contents, "The hill").text()).contains("they could go to");
    }

    @Test
    void aSentenceGoesOnAcrossPagesThoughANameBeginsTheNextOne() {
        List<Page> pages = List.of(
                page(
                        1,
                        printed(80, 60, 14, "Serif-Bold", "The vote"),
                        printed(
                                80,
                                90,
                                12,
                                "Serif",
                                "The vote was held in the spring, and it was won by the",
                                "party of those who had stayed, and not by that of the")),
                page(
                        2,
                        printed(
                                80,
                                60,
                                12,
                                "Serif",
                                "Miller family, who had been away for all of this time and",
                                "had come back only for the vote."),
                        printed(80, 120, 14, "Serif-Bold", "The count"),
                        printed(
                                80,
                                150,
                                12,
                                "Serif",
                                "The votes were counted in the church, and counted again in the school."),
                        printed(80, 190, 14, "Serif-Bold", "The end"),
                        printed(
                                80,
                                220,
                                12,
                                "Serif",
                                "In the end nobody asked for the result, for all of them knew it already.")));

        Contents contents = Sources.split(Sources.of("application/pdf", null, pages));

        assertThat(entry(contents, "The vote").text()).contains("not by that of the Miller family");
    }

    /// Pages of two blocks each, the first with the title.
    private static List<Page> pages(Block... blocks) {
        var pages = new ArrayList<Page>();
        pages.add(page(1, printed(80, 300, 24, "Serif-Bold", "The Valley after the Flood")));
        for (int i = 0; i < blocks.length; i += 2) {
            pages.add(page(pages.size() + 1, Arrays.copyOfRange(blocks, i, Math.min(i + 2, blocks.length))));
        }
        return pages;
    }
}
