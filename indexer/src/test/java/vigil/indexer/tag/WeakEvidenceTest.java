package vigil.indexer.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.corpus.Entry;
import vigil.corpus.Evidence;
import vigil.corpus.Facet;

/// What a capital, a city where the world meets, and a leader say of a country: alone too little.
class WeakEvidenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Kigali has changed.                                                      | RWA mention
            en | A conference in Geneva discussed early warning.                          | CHE mention
            en | Khartoum rejected the accusation.                                        | SDN mention
            en | Talks in Addis Ababa on the crisis in Darfur failed.                     | ETH mention SDN about
            en | The Hague-based Union of Lawyers met.                                    | NLD home
            fr | À Kigali, les juges ont siégé.                                           | RWA mention
            ru | В Женеве прошли переговоры по Сирии.                                     | CHE mention SYR about
            ar | عقد مؤتمر في جنيف.                                                       | CHE mention
            zh | 在日内瓦举行了会议。                                                     | CHE mention
            """)
    void aCapitalOrASeatAloneIsNeverWhatAnEntryDealsWith(String language, String text, String countries) {
        assertThat(countries(Tagged.text(language, text))).isEqualTo(countries);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kigali is the capital of Rwanda.                                              | RWA about
            Rwandan judges sat in Kigali.                                                 | RWA about
            Fighting spread from Khartoum to Kadugli.                                     | SDN about
            Clashes broke out in Osh.                                                     | KGZ about
            """)
    void aNameAPeopleOrAnotherPlaceBearsACapitalOut(String text, String countries) {
        assertThat(countries(Tagged.text(text))).isEqualTo(countries);
    }

    @Test
    void theSectionAboveAnEntryBearsItsCapitalOut() {
        assertThat(countries(Tagged.below("Sudan", "Students were arrested in Khartoum.")))
                .isEqualTo("SDN about");
        assertThat(countries(Tagged.below("Students", "Students were arrested in Khartoum.")))
                .isEqualTo("SDN mention");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Omar al-Bashir must be arrested.                                         | ''
            en | Barack Obama and Angela Merkel spoke on the telephone.                   | ''
            en | Chancellor Merkel spoke for Germany.                                     | DEU about
            en | Families fled to Sudan, where President Bashir ruled.                    | SDN mention
            en | President Bashir left Khartoum.                                          | SDN about
            en | Charles Taylor armed rebels in Sierra Leone.                             | SLE about
            en | The Charles Taylor Foundation works in Liberia, and so does Mr. Taylor.  | LBR about
            fr | Kadhafi a menacé la Libye.                                               | LBY about
            ru | Каддафи угрожал Ливии.                                                   | LBY about
            ar | قال البشير إن السودان لن يسلم أحدا.                                      | SDN about
            zh | 苏丹总统巴希尔被通缉。                                                   | SDN about
            """)
    void aLeaderIsEvidenceOnlyBesideOtherEvidenceOfTheCountry(String language, String text, String countries) {
        assertThat(countries(Tagged.text(language, text))).isEqualTo(countries);
    }

    @Test
    void aLeaderIsEvidenceWithARuleOfItsOwn() {
        Entry entry = Tagged.text("Sudan shields Omar al-Bashir.");
        assertThat(Tagged.tag(entry, "SDN").orElseThrow().evidence())
                .extracting(Evidence::quote, Evidence::rule)
                .containsExactly(tuple("Sudan", "country.name"), tuple("Omar al-Bashir", "country.leader"));
    }

    @Test
    void aTextDoesNotKnowTheLeadersOfLaterYears() {
        Entry entry = Tagged.text("In Ukraine a comedian, Volodymyr Zelensky, filled the halls.");
        assertThat(Tagged.tag(entry, "UKR").orElseThrow().evidence())
                .extracting(Evidence::quote)
                .containsExactly("Ukraine");
    }

    private static String countries(Entry entry) {
        return entry.tags().stream()
                .filter(tag -> tag.facet() == Facet.COUNTRY)
                .map(tag -> tag.value() + " "
                        + (tag.role() == null ? "" : tag.role().value()))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
