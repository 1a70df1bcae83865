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
    void aFormerNameOrAPeopleOfSeveralCountriesAsksForTheCountryThatIsMeant() throws IOException {
        assertThat(expanded("Burmese")).contains("country:MMR");
        assertThat(expanded("Zaire")).contains("country:COD");
        assertThat(expanded("Siamese")).contains("country:THA");
        assertThat(expanded("Congolese")).isEqualTo("(Congolese OR country:COD)");
    }

    @Test
    void theResponsibilityToProtectIsAskedForInSixLanguages() throws IOException {
        for (String typed : List.of(
                "responsabilité de protéger",
                "responsabilidad de proteger",
                "مسؤولية الحماية",
                "ответственность по защите",
                "обязанность защищать",
                "保护责任")) {
            assertThat(expanded(typed)).contains("RtoP OR R2P OR \"responsibility to protect\"");
        }
    }

    @Test
    void aCountryOrACrimeOfAnotherLanguageAsksForItsTagAndForTheNamesOfThatLanguage() throws IOException {
        assertThat(expanded("Soudan")).startsWith("(Soudan OR Sudan OR ").endsWith("country:SDN)");
        assertThat(expanded("геноцида в Руанде")).contains("геноцид OR ", "crime:genocide", "country:RWA");
        assertThat(expanded("الإبادة الجماعية")).contains("\"إبادة جماعية\"", "crime:genocide");
        assertThat(expanded("génocide")).contains("crime:genocide");
        assertThat(expanded("crímenes de lesa humanidad")).contains("crime:crimes-against-humanity");
    }

    @Test
    void namesInARowOfIdeographsAreWordsOfTheirOwn() throws IOException {
        assertThat(expanded("苏丹的种族灭绝"))
                .startsWith("(苏丹 OR Sudan OR ")
                .contains("country:SDN) (种族灭绝 OR ")
                .endsWith("crime:genocide)");
    }

    @Test
    void aNameIsKnownInBothEnglishSpellings() throws IOException {
        assertThat(expanded("Organisation of American States"))
                .contains("organization:organization-of-american-states");
    }

    @Test
    void aLeadersNameAsksForItsOtherSpellings() throws IOException {
        assertThat(expanded("Kadhafi")).contains("Gaddafi OR Qaddafi");
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
