package vigil.indexer.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vigil.corpus.Entry;
import vigil.corpus.Evidence;
import vigil.corpus.Facet;
import vigil.corpus.Field;

/// Which countries a sentence names in French, Spanish, Arabic, Russian and Chinese: by name, by the people, by a city
/// or another place, in the forms that the language gives them. The sentences stand in `translated-countries.tsv`;
/// those marked as traps look as if they named a country, or another one than they do.
class TranslatedCountriesTest {

    @ParameterizedTest
    @CsvFileSource(
            resources = "translated-countries.tsv",
            delimiter = '\t',
            numLinesToSkip = 1,
            nullValues = "-",
            quoteCharacter = '\0')
    void aSentenceNamesExactlyTheseCountries(String language, String trap, String countries, String sentence) {
        String found = String.join(" ", Tagged.values(Tagged.text(language, sentence), Facet.COUNTRY));
        assertThat(found).as(sentence).isEqualTo(countries == null ? "" : countries);
    }

    @Test
    void theEvidenceIsTheWordAsItStandsWithWhatIsWrittenTogetherWithIt() {
        assertThat(evidence("ar", "وصلت المساعدات للسودان أمس.", "SDN"))
                .isEqualTo(new Evidence(Field.TEXT, 15, 22, "للسودان", 3, "country.name"));
        assertThat(evidence("ru", "Бои идут в Южном Судане.", "SSD"))
                .isEqualTo(new Evidence(Field.TEXT, 11, 23, "Южном Судане", 3, "country.name"));
        assertThat(evidence("zh", "战火蔓延到喀土穆。", "SDN"))
                .isEqualTo(new Evidence(Field.TEXT, 5, 8, "喀土穆", 3, "country.capital"));
        assertThat(evidence("es", "Las tropas sudanesas avanzan.", "SDN"))
                .isEqualTo(new Evidence(Field.TEXT, 11, 20, "sudanesas", 3, "country.demonym"));
    }

    @Test
    void foreignNamesAreNotLookedForInEnglishTexts() {
        Entry entry = Tagged.text("Géorgie, Alemania, Судан, السودان and 苏丹 are foreign; so are congolais and Jartum.");
        assertThat(Tagged.values(entry, Facet.COUNTRY)).isEmpty();
    }

    private static Evidence evidence(String language, String text, String country) {
        return Tagged.tag(Tagged.text(language, text), country)
                .orElseThrow()
                .evidence()
                .getFirst();
    }
}
