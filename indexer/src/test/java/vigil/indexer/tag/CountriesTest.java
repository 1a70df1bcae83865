package vigil.indexer.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.corpus.Entry;
import vigil.corpus.Evidence;
import vigil.corpus.Facet;
import vigil.corpus.Field;
import vigil.corpus.Tag;

/// Which countries a text names.
class CountriesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Villagers fled from Darfur to Chad.                                          | SDN TCD
            The Sudanese and South Sudanese delegations met in Addis Ababa.              | ETH SDN SSD
            Clashes broke out in Osh, where Kyrgyz police stood by.                      | KGZ
            Burma was the name under which it joined; Myanmar it is now.                 | MMR
            Côte d’Ivoire, CÔTE D'IVOIRE and the Ivory Coast are one.                    | CIV
            A hearing on Capitol Hill.                                                   | USA
            Observers from Guinea-Bissau, Equatorial Guinea and Papua New Guinea came.   | GNB GNQ PNG
            Niger and Nigeria patrol the border at Diffa.                                | NER NGA
            Troops entered Goma; Congolese officers left.                                | COD
            In Brazzaville, President Sassou spoke for Congo.                            | COG
            Pyongyang would not let the Korean families meet.                            | PRK
            Georgia lost control of South Ossetia.                                       | GEO
            The U.S. and the UK abstained.                                               | GBR USA
            A trip from Jalalabad to Osh in the Fergana valley.                          | KGZ
            The road from Kabul to Jalalabad in Afghanistan.                             | AFG
            Lawyers in Cambridge, Massachusetts.                                         | USA
            """)
    void aTextNamesCountriesByNamePeopleCityAndPlace(String text, String countries) {
        assertThat(Tagged.values(Tagged.text(text), Facet.COUNTRY)).isEqualTo(sorted(countries));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Michael Jordan scored thirty points.                                         | ''
            Jordan Williams joined us in May, and Jordan plays the flute.                | ''
            Chad Miller said that he would step down.                                    | ''
            Mr. Israel and Ms. Washington opened the meeting.                            | ''
            The group has its office in Atlanta, Georgia.                                | USA
            We ate roast Turkey with stuffing at Thanksgiving.                           | ''
            The turkey stood beside the china on the kitchen table.                      | ''
            Her china cabinet and a guinea pig were lost.                                | ''
            The Rome Statute and the Geneva Conventions bind all parties.                | ''
            Jersey cows and Danish pastries were for sale.                               | ''
            Who may ask us? Contact us in May.                                           | ''
            CONTACT US FOR MORE                                                          | ''
            The paper is out in English, French and German.                              | ''
            Latin American scholars and African Americans met.                           | ''
            Ships crossed the Gulf of Guinea and the Indian Ocean.                       | ''
            Ethnic Uzbeks were attacked.                                                 | ''
            """)
    void aTextThatOnlyLooksLikeItNamesNone(String text, String countries) {
        assertThat(Tagged.values(Tagged.text(text), Facet.COUNTRY)).isEqualTo(sorted(countries));
    }

    private static List<String> sorted(String values) {
        return Arrays.stream(values.split(" ", -1))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @Test
    void namesInFrenchAndSpanishAreReadInTextsOfThatLanguage() {
        assertThat(Tagged.values(Tagged.text("fr", "Le gouvernement soudanais et l’Allemagne."), Facet.COUNTRY))
                .containsExactly("DEU", "SDN");
        assertThat(Tagged.values(Tagged.text("es", "Refugiados de Sudán del Sur en Etiopía."), Facet.COUNTRY))
                .containsExactly("ETH", "SSD");
        assertThat(Tagged.values(Tagged.text("The words Allemagne and Alemania are foreign."), Facet.COUNTRY))
                .isEmpty();
    }

    @Test
    void theEvidenceIsTheExactWordsWithTheirPlaceAndRule() {
        Entry entry = Tagged.text("Sanctions. The Libyan army left Benghazi.");
        Tag libya = Tagged.tag(entry, "LBY").orElseThrow();
        assertThat(libya.label()).isEqualTo("Libya");
        assertThat(libya.evidence())
                .containsExactly(
                        new Evidence(Field.TEXT, 15, 21, "Libyan", 3, "country.demonym"),
                        new Evidence(Field.TEXT, 32, 40, "Benghazi", 3, "country.city"));
    }

    @Test
    void theRegionsOfACountryAreTaggedWithItsEvidence() {
        Entry entry = Tagged.text("Elections in Kenya.");
        assertThat(Tagged.labels(entry, Facet.REGION))
                .containsExactly("Africa", "Eastern Africa", "Sub-Saharan Africa");
        assertThat(Tagged.tag(entry, "014").orElseThrow().evidence())
                .singleElement()
                .extracting(Evidence::quote, Evidence::rule)
                .containsExactly("Kenya", "region.country");
    }

    @Test
    void aRegionIsTaggedByItsName() {
        assertThat(Tagged.labels(Tagged.text("Training in West Africa."), Facet.REGION))
                .contains("Western Africa");
    }

    @Test
    void theRegionsThatContainANamedRegionAreTaggedWithItsEvidence() {
        Entry entry = Tagged.text("Training in East Africa and the Horn of Africa.");
        assertThat(Tagged.labels(entry, Facet.REGION))
                .containsExactlyInAnyOrder("Eastern Africa", "Sub-Saharan Africa", "Africa", "Horn of Africa");
        assertThat(Tagged.tag(entry, "202").orElseThrow().evidence())
                .extracting(Evidence::quote, Evidence::rule)
                .containsExactly(tuple("East Africa", "region.parent"), tuple("Horn of Africa", "region.parent"));
    }

    @Test
    void aCityThatNamesADocumentIsNoEvidence() {
        assertThat(Tagged.values(
                        Tagged.text(
                                "The Kigali Amendment, the Paris Principles and the Pretoria Peace Agreement were read."),
                        Facet.COUNTRY))
                .isEmpty();
        assertThat(Tagged.values(Tagged.text("Police in Kigali, Rwanda, agreed."), Facet.COUNTRY))
                .containsExactly("RWA");
    }

    @Test
    void aNameWithItsCapitalBehindItMeansTheCountryOfTheCapital() {
        Entry entry = Tagged.text("Voters in Atlanta, Georgia, wrote to the government of Georgia in Tbilisi.");
        assertThat(Tagged.values(entry, Facet.COUNTRY)).containsExactly("GEO", "USA");
        assertThat(Tagged.labels(entry, Facet.ORGANIZATION)).containsExactly("Government of Georgia");
    }

    @Test
    void anOrganizationThatBeginsWithANameIsNoPersonOfThatName() {
        Entry entry =
                Tagged.text("The Georgia Friends of Truth met. They wrote to the government of Georgia in Tbilisi.");
        assertThat(Tagged.labels(entry, Facet.ORGANIZATION)).contains("Government of Georgia");
    }
}
