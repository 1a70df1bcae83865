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
                .hasSize(2);
        assertThat(Sources.lettersOf(contents)).isEqualTo(Sources.lettersOf(source));
    }
}
