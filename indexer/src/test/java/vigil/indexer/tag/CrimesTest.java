package vigil.indexer.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vigil.corpus.Entry;
import vigil.corpus.Facet;

/// Which crimes a sentence speaks of in six languages, and whether as a situation, as history or as a norm. The
/// sentences stand in `crimes.tsv`; those marked as traps look as if they named a crime, or named it in another role.
class CrimesTest {

    @ParameterizedTest
    @CsvFileSource(
            resources = "crimes.tsv",
            delimiter = '\t',
            numLinesToSkip = 1,
            nullValues = "-",
            quoteCharacter = '\0')
    void aSentenceSpeaksOfExactlyTheseCrimes(String language, String trap, String crimes, String sentence) {
        assertThat(crimes(Tagged.text(language, sentence))).as(sentence).isEqualTo(crimes == null ? "" : crimes);
    }

    @Test
    void termsOfALanguageAreLookedForInItsTextsOnlyAndEnglishOnesInAll() {
        String text = "A viol, пытки, التعذيب, 酷刑, and war crimes.";
        assertThat(Tagged.values(Tagged.text("en", text), Facet.CRIME)).containsExactly("war-crimes");
        assertThat(Tagged.values(Tagged.text("fr", text), Facet.CRIME))
                .containsExactly("sexual-violence/rape", "war-crimes");
        assertThat(Tagged.values(Tagged.text("und", text), Facet.CRIME))
                .containsExactly("crimes-against-humanity/torture", "sexual-violence/rape", "war-crimes");
    }

    private static String crimes(Entry entry) {
        return entry.tags().stream()
                .filter(tag -> tag.facet() == Facet.CRIME)
                .map(tag -> tag.value() + " "
                        + (tag.role() == null ? "" : tag.role().value()))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
