package vigil.corpus.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.corpus.vocabulary.Vocabulary;

/// What stands for the same is added to a query, and shown.
final class ExpansionTest {
    private static String expanded(String typed) throws IOException {
        return new Expansion(Thesaurus.of(Vocabulary.load()))
                .expand(QueryParser.parse(typed).query())
                .print();
    }

    @Test
    void anAbbreviationAsksForItsNameAndANameForItsAbbreviation() throws IOException {
        assertThat(expanded("RtoP")).startsWith("(RtoP OR R2P OR \"responsibility to protect\"");
        assertThat(expanded("responsibility to protect")).startsWith("((responsibility to protect) OR RtoP OR R2P");
        assertThat(expanded("ICC")).contains("\"International Criminal Court\"");
    }

    @Test
    void aDemonymAsksForItsCountry() throws IOException {
        assertThat(expanded("Sudanese referendum"))
                .startsWith("(Sudanese OR ")
                .contains("country:SDN")
                .endsWith("referendum");
    }

    @Test
    void quotesFieldsStarsAndTildesSwitchItOff() throws IOException {
        for (String typed : List.of("\"RtoP\"", "heading:RtoP", "RtoP*", "RtoP~1", "-RtoP")) {
            assertThat(expanded(typed)).isEqualTo(typed);
        }
    }

    @Test
    void anAbbreviationThatIsAWordCountsOnlyAsItIsPrinted() {
        var expressions =
                new Expressions(List.of(List.of("WHO", "World Health Organization"), List.of("R2P", "protect")));

        assertThat(expressions.names(List.of("who"))).isEmpty();
        assertThat(expressions.names(List.of("WHO"))).hasSize(1);
        assertThat(expressions.names(List.of("r2p"))).hasSize(1);
    }

    @Test
    void theLongestNameCounts() {
        var expressions = new Expressions(List.of(List.of("a b", "x"), List.of("a b c", "y")));

        assertThat(expressions.names(List.of("a", "b", "c")))
                .singleElement()
                .satisfies(name -> assertThat(name.others()).containsExactly("y"));
    }
}
