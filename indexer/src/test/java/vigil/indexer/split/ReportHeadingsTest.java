package vigil.indexer.split;

import static org.assertj.core.api.Assertions.assertThat;
import static vigil.indexer.split.Sources.entry;
import static vigil.indexer.split.Sources.page;
import static vigil.indexer.split.Sources.printed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.indexer.extract.Block;
import vigil.indexer.extract.Page;

/// What heads a section of a report, and what only looks as if it did.
class ReportHeadingsTest {
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
