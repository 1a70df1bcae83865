package vigil.indexer.split;

import static org.assertj.core.api.Assertions.assertThat;
import static vigil.indexer.split.Sources.entry;
import static vigil.indexer.split.Sources.heading;
import static vigil.indexer.split.Sources.page;
import static vigil.indexer.split.Sources.paragraph;
import static vigil.indexer.split.Sources.printed;

import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.Kind;
import vigil.corpus.SetAside;
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
    void whatStandsBelowTheNameOfALetterIsReadWithItsHeadings() {
        Contents contents = Sources.split(Sources.text("""
                Neighbours Letter
                Autumn 2012

                Kitchen Notes

                The committee washed the plates and swept the hall, and all who came were thanked for it on the next day.
                All that was left over went to the neighbours, who had lent their chairs and their lamps.

                Friends of Memory

                Friends of Memory was founded twenty years ago. It teaches in schools and towns, and its friends are many.
                Those who come once come again, and those who cannot come send a letter in the spring.

                Peace Circle

                The Peace Circle follows the trials. It writes reports on each of them, and reads them aloud in the hall.
                Whoever wants to have one may ask for it, and will be sent it without a stamp.
                """));
        assertThat(contents.entries())
                .extracting(Entry::heading)
                .containsExactly("Kitchen Notes", "Friends of Memory", "Peace Circle");
    }

    @Test
    void aParagraphAboveTheFirstHeadingIsAnEntry() {
        Contents contents = Sources.split(Sources.text("""
                The committee washed the plates and swept the hall, and all who came were thanked for it on the next day.
                All that was left over went to the neighbours, who had lent their chairs and their lamps.

                Friends of Memory

                Friends of Memory was founded twenty years ago. It teaches in schools and towns, and its friends are many.
                Those who come once come again, and those who cannot come send a letter in the spring.

                Peace Circle

                The Peace Circle follows the trials. It writes reports on each of them, and reads them aloud in the hall.
                Whoever wants to have one may ask for it, and will be sent it without a stamp.

                River Watch

                River Watch looks after the river. Its boats go out each morning, and come home at night with the fish.
                The water is clean again, and has been measured at each of the bridges since the summer.
                """));
        assertThat(contents.entries())
                .extracting(Entry::heading)
                .containsExactly("", "Friends of Memory", "Peace Circle", "River Watch");
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
}
