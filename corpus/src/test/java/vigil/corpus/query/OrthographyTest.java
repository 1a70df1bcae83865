package vigil.corpus.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A word is known in the spellings of Britain and of the United States.
final class OrthographyTest {
    @Test
    void eachSpellingLeadsToTheOther() {
        for (String pair : List.of(
                "organisation organization",
                "recognised recognized",
                "mobilising mobilizing",
                "analyse analyze",
                "labour labor",
                "neighbours neighbors",
                "harbouring harboring",
                "centre center",
                "defence defense",
                "programmes programs",
                "judgement judgment",
                "travelled traveled",
                "counsellors counselors",
                "dialogue dialog",
                "enquiry inquiry",
                "manoeuvres maneuvers")) {
            String[] words = pair.split(" ", -1);
            assertThat(Orthography.spellings(words[0])).as(pair).contains(words[1]);
            assertThat(Orthography.spellings(words[1])).as(pair).contains(words[0]);
        }
    }

    @Test
    void noRuleMakesAnotherWordOfOne() {
        for (String word :
                List.of("enter", "tour", "four", "filled", "war", "rise", "size", "killed", "letter", "year")) {
            assertThat(Orthography.spellings(word)).as(word).isEmpty();
        }
    }

    @Test
    void whatIsLongerThanAnyWordHasNoOtherSpelling() {
        assertThat(Orthography.spellings("de" + "organis".repeat(6) + "ation")).isEmpty();
    }
}
