package vigil.corpus.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.corpus.Facet;

/// What the tables of `corpus/vocabulary` know, and how they are asked.
class VocabularyTest {
    private final Vocabulary vocabulary = load();

    private static Vocabulary load() {
        try {
            return Vocabulary.load();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyCountryOfIso3166AndKosovoIsThere() {
        List<String> iso = Arrays.stream(Locale.getISOCountries())
                .map(code -> Locale.of("", code).getISO3Country())
                .toList();
        assertThat(vocabulary.countries())
                .extracting(Country::value)
                .containsAll(iso)
                .contains("XKX")
                .hasSize(250);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Sudan,                     SDN
            sdn,                       SDN
            sd,                        SDN
            Côte d’Ivoire,             CIV
            COTE D'IVOIRE,             CIV
            Ivory Coast,               CIV
            Burma,                     MMR
            DRC,                       COD
            Congo,                     COD
            the Netherlands,           NLD
            Allemagne,                 DEU
            Sudáfrica,                 ZAF
            Kyrgyz,                    KGZ
            Darfur,                    SDN
            Kosovo,                    XKX
            Jartum,                    SDN
            США,                       USA
            الكونغو الديمقراطية,       COD
            刚果民主共和国,            COD
            """)
    void aFilterAcceptsAnyNameOfACountry(String typed, String value) {
        assertThat(vocabulary.resolve(Facet.COUNTRY, typed)).contains(value);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ORGANIZATION, International Criminal Court (ICC),         international-criminal-court
            ORGANIZATION, icc,                                        international-criminal-court
            ORGANIZATION, Cour pénale internationale,                 international-criminal-court
            ORGANIZATION, human-rights-watch,                         human-rights-watch
            CRIME,        crimes contre l'humanité,                   crimes-against-humanity
            CRIME,        Limpieza étnica,                            ethnic-cleansing
            REGION,       West Africa,                                011
            THEME,        early warning,                              early-warning
            """)
    void aFilterAcceptsAnyNameOfAValue(Facet facet, String typed, String value) {
        assertThat(vocabulary.resolve(facet, typed)).contains(value);
    }

    @Test
    void anUnknownNameHasNearestOnes() {
        assertThat(vocabulary.resolve(Facet.COUNTRY, "Kirgistan")).isEmpty();
        assertThat(vocabulary.nearest(Facet.COUNTRY, "Kirgistan")).first().isEqualTo("Kyrgyzstan");
        assertThat(vocabulary.nearest(Facet.CRIME, "genocid")).first().isEqualTo("Genocide");
        assertThat(vocabulary.nearest(Facet.COUNTRY, "qqqqqqqqqq")).isEmpty();
    }

    @Test
    void aValueHasALabel() {
        assertThat(vocabulary.label(Facet.COUNTRY, "SDN")).contains("Sudan");
        assertThat(vocabulary.label(Facet.CRIME, "crimes-against-humanity/torture"))
                .contains("Torture");
        assertThat(vocabulary.label(Facet.ORGANIZATION, "an-association-that-no-table-knows"))
                .isEmpty();
    }

    @Test
    void queryWordsNameConceptsAndTheLongestNameWins() {
        List<Concept> concepts = vocabulary.concepts(List.of("genocide", "in", "South", "Sudan"));
        assertThat(concepts).extracting(Concept::value).containsExactly("genocide", "SSD");
        assertThat(concepts.getLast().start()).isEqualTo(2);
        assertThat(concepts.getLast().end()).isEqualTo(4);
        assertThat(concepts.getLast().names()).contains("South Sudanese").doesNotContain("South Sudan");
    }

    @Test
    void aCrimeIsNamedInAnyLanguageAndAskedForInThoseOfLatinLetters() {
        assertThat(vocabulary.concepts(List.of("пытки", "种族灭绝")))
                .extracting(Concept::value)
                .containsExactly("crimes-against-humanity/torture", "genocide");
        assertThat(vocabulary.concepts(List.of("genocide")).getFirst().names())
                .contains("génocidaire", "genocidio")
                .doesNotContain("геноцид", "种族灭绝");
    }

    @Test
    void ethnicCleansingIsMarkedAsNoSeparateCrime() {
        Crime cleansing = vocabulary.crimes().stream()
                .filter(crime -> crime.value().equals("ethnic-cleansing"))
                .findFirst()
                .orElseThrow();
        assertThat(cleansing.article()).isNull();
        assertThat(cleansing.note()).contains("No crime of its own in the Rome Statute");
    }

    @Test
    void anAbbreviationNamesTheConceptOfItsName() {
        assertThat(vocabulary.concepts(List.of("ecowas")))
                .singleElement()
                .satisfies(concept ->
                        assertThat(concept.names()).contains("Economic Community of West African States", "CEDEAO"));
    }

    @Test
    void anAbbreviationThatIsAWordCountsOnlyAsItIsPrinted() {
        assertThat(vocabulary.concepts(List.of("who", "protects", "us"))).isEmpty();
        assertThat(vocabulary.concepts(List.of("WHO", "in", "the", "US")))
                .extracting(Concept::value)
                .containsExactly("world-health-organization", "USA");
    }

    @Test
    void aNameTypedWithAnApostropheIsOneConcept() {
        assertThat(vocabulary.concepts(List.of("Cote", "d'Ivoire", "2011")))
                .singleElement()
                .extracting(Concept::start, Concept::end)
                .containsExactly(0, 2);
    }
}
