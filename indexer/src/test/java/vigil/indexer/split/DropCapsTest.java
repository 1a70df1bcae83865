package vigil.indexer.split;

import static org.assertj.core.api.Assertions.assertThat;
import static vigil.indexer.split.Sources.page;
import static vigil.indexer.split.Sources.printed;

import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.indexer.extract.Block;

class DropCapsTest {
    @Test
    void aLargeFirstLetterGoesBackToTheWordThatItBegins() {
        assertThat(textsOf(
                        printed(50, 100, 32, "Sans-Bold", "T"),
                        printed(72, 101, 10, "Serif", "he keepers of the orchard count the trees each year and"),
                        printed(50, 140, 10, "Serif", "write the number on the gate, for all to see who pass.")))
                .contains("The keepers of the orchard count");
    }

    @Test
    void aLargeFirstLetterThatIsAWordStaysOne() {
        assertThat(textsOf(
                        printed(50, 100, 32, "Sans-Bold", "A"),
                        printed(72, 101, 10, "Serif", "keeper counts the trees each year and then the gates, and"),
                        printed(50, 140, 10, "Serif", "another keeper writes the numbers down, for all to see.")))
                .contains("A keeper counts the trees");
    }

    private static String textsOf(Block... blocks) {
        Contents contents = Sources.split(Sources.of("application/pdf", null, List.of(page(1, blocks))));
        return String.join("\n", contents.entries().stream().map(Entry::text).toList());
    }
}
