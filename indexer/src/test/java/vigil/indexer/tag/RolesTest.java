package vigil.indexer.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.corpus.Entry;
import vigil.corpus.Facet;
import vigil.corpus.Kind;
import vigil.corpus.Role;
import vigil.corpus.Tag;

/// What part a value plays in its entry.
class RolesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Union of Lawyers monitored the vote in Kenya.                            | KEN | ABOUT
            The Geneva-based Union of Lawyers met.                                       | CHE | HOME
            The secretariat in Abuja answered.                                           | NGA | HOME
            The Law Faculty at Example University, Montreal, published a paper.          | CAN | HOME
            Families fled to Egypt.                                                      | EGY | MENTION
            The valley spans the borders of Uzbekistan and Tajikistan.                   | TJK | MENTION
            """)
    void aCountryIsWhatTheEntryDealsWithOrAHomeOrNamedInPassing(String text, String country, Role role) {
        assertThat(role(Tagged.text(text), country)).isEqualTo(role);
    }

    @Test
    void theHomeOfTheSubjectIsHomeThroughoutItsProfile() {
        Entry profile = Tagged.entry(
                Kind.PROFILE,
                "Peace Watch – Norway",
                "Peace Watch follows events in Mali. Peace Watch calls on the Norwegian government to act in Mali.");
        assertThat(role(profile, "NOR")).isEqualTo(Role.HOME);
        assertThat(role(profile, "MLI")).isEqualTo(Role.ABOUT);
    }

    @Test
    void aCountryOfThePastIsAMentionInAProfile() {
        Entry profile = Tagged.entry(
                Kind.PROFILE,
                "Peace Watch",
                "Peace Watch was founded after the 1994 genocide in Rwanda. It works in Mali.");
        assertThat(role(profile, "RWA")).isEqualTo(Role.MENTION);
        assertThat(role(profile, "MLI")).isEqualTo(Role.ABOUT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 1992 its team opened graves at Koreme in Iraq.                             | IRQ | ABOUT
            In 1995 its experts worked at Kibuye in Rwanda and around Srebrenica.         | BIH | ABOUT
            It goes back to the legacy of colonial rule in Kenya.                         | KEN | MENTION
            The members remember the disappeared of Chile and the villages of Guatemala.  | GTM | MENTION
            It is a network of centres from Mexico to Chile.                              | MEX | MENTION
            It is a network of centres from Mexico to Chile.                              | CHL | MENTION
            """)
    void whatWasDoneInAnEarlierYearIsDealtWithAndWhatIsRememberedIsNot(String text, String country, Role role) {
        assertThat(role(Tagged.entry(Kind.PROFILE, "Peace Watch", text), country))
                .isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brussels, Belgium                    | BEL | HOME
            New York and Boston, United States   | USA | HOME
            Kumasi, Accra, and Tamale, Ghana     | GHA | HOME
            Watching the elections in Ghana      | GHA | ABOUT
            """)
    void aSubtitleOfPlacesAloneIsTheSeatOfTheSubject(String subtitle, String country, Role role) {
        Entry profile = Tagged.profile("Peace Watch", subtitle, "Peace Watch has its people in many towns.");
        assertThat(role(profile, country)).isEqualTo(role);
    }

    @Test
    void aSubjectThatDealsWithViolenceAtHomeIsAboutItsOwnCountry() {
        Entry profile = Tagged.profile(
                "Archive of Names",
                "Lima, Peru",
                "The archive keeps the names of those who were killed in Ayacucho, Peru.");
        assertThat(role(profile, "PER")).isEqualTo(Role.ABOUT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Iran: Canadian citizen sentenced | A Canadian citizen was sentenced in Tehran. Canada has protested. | IRN",
                "Kenya and Uganda: Traders are free | They were held at the border. Sudan had asked for them. | KEN UGA",
                "Zimbabwe: Union office raided | The union's office in Harare, Zimbabwe was searched. | ZWE",
                "Syrian refugees are stranded in Greece | Greece has closed the camp. | GRC",
                "Rwandan refugees speak | They told what they had seen. | RWA",
                "What the news says | Executions in Chad; a law in Peru; a march in Nepal; a trial in Kenya; floods in Fiji. | ''",
            })
    void theHeadingOfASectionTellsWhichCountriesItDealsWith(String heading, String text, String countries) {
        Entry section = Tagged.entry(Kind.SECTION, heading, text);

        assertThat(section.tags().stream()
                        .filter(tag -> tag.facet() == Facet.COUNTRY && tag.role() == Role.ABOUT)
                        .map(Tag::value))
                .containsExactlyInAnyOrder(countries.isEmpty() ? new String[0] : countries.split(" "));
    }

    @Test
    void aCountryThatASectionComesBackToIsOneItDealsWith() {
        Entry section = Tagged.entry(
                Kind.SECTION,
                "Flight from Mali",
                "Niger took them in. In Niger they found schools. Niger asks for help, and so does Togo.");

        assertThat(role(section, "NER")).isEqualTo(Role.ABOUT);
        assertThat(role(section, "TGO")).isEqualTo(Role.MENTION);
    }

    @Test
    void theCountriesOfAMemberListAreHomes() {
        Entry list =
                Tagged.entry(Kind.MEMBER_LIST, "Members", "Peace Watch (Oslo, Norway)\nFoco Civil (FC) (Lima, Peru)");
        assertThat(role(list, "NOR")).isEqualTo(Role.HOME);
        assertThat(role(list, "PER")).isEqualTo(Role.HOME);
    }

    @Test
    void aChapterIsAboutTheCountryThatHeadsItAndNoOther() {
        Entry chapter = Tagged.entry(
                Kind.SECTION,
                "CÔTE D’IVOIRE",
                "Refugees came back from Liberia. Liberia reopened its border. Liberia sent soldiers to Abidjan.");
        assertThat(role(chapter, "CIV")).isEqualTo(Role.ABOUT);
        assertThat(role(chapter, "LBR")).isEqualTo(Role.MENTION);
        assertThat(Tagged.values(chapter, Facet.COUNTRY)).containsExactly("CIV", "LBR");
        assertThat(chapter.tags().getFirst().value()).isEqualTo("CIV");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KOREA (REPUBLIC OF)                       | KOR
            Korea (Democratic People’s Republic of)   | PRK
            Congo, Republic of the                    | COG
            Iran (Islamic Republic of)                | IRN
            The Gambia                                | GMB
            CHAD                                      | TCD
            Israel/Palestinian Authority              | ISR
            Serbia/Kosovo                             | SRB
            MOROCCO AND WESTERN SAHARA                | ESH
            """)
    void aNameMayStandInAHeadingAsInAList(String heading, String country) {
        Entry chapter = Tagged.entry(Kind.SECTION, heading, "Kenya sent observers. Kenya paid. Kenya left.");
        assertThat(role(chapter, country)).isEqualTo(Role.ABOUT);
        assertThat(role(chapter, "KEN")).isEqualTo(Role.MENTION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Militias committed war crimes in Syria.                                      | war-crimes | SITUATION
            The 1994 genocide in Rwanda shocked the world.                               | genocide   | HISTORICAL
            States agreed to protect their people from genocide.                         | genocide   | NORM
            The militia is systematically using sexual violence as a weapon.              | sexual-violence | SITUATION
            The Panel acts under resolution 1244 (1999) on genocide in Sudan.             | genocide   | SITUATION
            The Convention on the Prevention and Punishment of the Crime of Genocide.    | genocide   | NORM
            """)
    void aCrimeIsASituationOrHistoricalOrANorm(String text, String crime, Role role) {
        assertThat(role(Tagged.text(text), crime)).isEqualTo(role);
    }

    private static @Nullable Role role(Entry entry, String value) {
        return Tagged.tag(entry, value).map(Tag::role).orElse(null);
    }
}
