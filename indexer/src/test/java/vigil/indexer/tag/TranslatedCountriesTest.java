package vigil.indexer.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vigil.corpus.Facet;

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
}
