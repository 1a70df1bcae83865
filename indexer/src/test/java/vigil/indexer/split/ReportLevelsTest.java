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
import vigil.corpus.SetAside;
import vigil.indexer.extract.Block;
import vigil.indexer.extract.Bookmark;
import vigil.indexer.extract.Extracted;
import vigil.indexer.extract.Page;

/// How deep the headings of a report stand, and what their path is.
class ReportLevelsTest {
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
