package vigil.indexer.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.corpus.Entry;
import vigil.corpus.Evidence;
import vigil.corpus.Facet;
import vigil.corpus.Kind;
import vigil.corpus.Role;
import vigil.corpus.Tag;

/// Which organizations a text names.
class OrganizationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The UN Security Council referred it to the ICC.      | International Criminal Court, United Nations Security Council
            UN officials met the African Union.                  | African Union, United Nations
            She leads the Lakeside Institute for Law and Peace.  | Lakeside Institute for Law and Peace
            Director of the Lakeside Institute                   | Lakeside Institute
            He spoke at the Ministry of Defence of Argentina.    | Ministry of Defence of Argentina
            The Kenyan government and the government of Mali.    | Government of Kenya, Government of Mali
            The Amani Wetu network held a vigil.                 | Amani Wetu
            An article in the newspaper Morgon Posten.           | Morgon Posten
            Members came from UNA-Norway and the UNA of Chile.   | United Nations Association of Chile, United Nations Association of Norway
            Civil Society and the Steering Committee agreed.     | ''
            The General Director signed a Deed of Foundation.    | ''
            The ADF sent doctors.                                | ''
            """)
    void organizationsAreFoundByTableCueAndPattern(String text, String labels) {
        assertThat(String.join(", ", Tagged.labels(Tagged.text(text), Facet.ORGANIZATION)))
                .isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | La Comisión Nacional de Búsqueda informó.                   | Comisión Nacional de Búsqueda
            fr | La Fédération des Femmes du Lac a porté plainte.            | Fédération des Femmes du Lac
            fr | La CPI et la Cour pénale internationale ne font qu’un.      | International Criminal Court
            """)
    void namesInFrenchAndSpanishAreFound(String language, String text, String labels) {
        assertThat(String.join(", ", Tagged.labels(Tagged.text(language, text), Facet.ORGANIZATION)))
                .isEqualTo(labels);
    }

    @Test
    void anAbbreviationDefinedInOneEntryIsKnownInTheOthers() {
        List<Entry> entries = Tagged.profiles(
                "Lakeside Institute for Law: The Lakeside Institute for Law (LIL) trains judges.",
                "Peace Watch: Peace Watch and LIL wrote a report.");
        assertThat(Tagged.tag(entries.getLast(), "lakeside-institute-for-law")
                        .orElseThrow()
                        .evidence())
                .singleElement()
                .extracting(Evidence::quote, Evidence::rule)
                .containsExactly("LIL", "organization.abbreviation");
    }

    @Test
    void aTwoInAnAbbreviationIsReadAsTo() {
        Entry entry = Tagged.text("The Nordic Centre for the Right to Truth (NCR2T) opened. NCR2T has nine members.");
        assertThat(Tagged.tag(entry, "nordic-centre-for-the-right-to-truth")
                        .orElseThrow()
                        .evidence())
                .extracting(Evidence::quote)
                .containsExactly("Nordic Centre for the Right to Truth", "NCR2T", "NCR2T");
    }

    @Test
    void anAbbreviationThatThePublicationDefinesOtherwiseIsNotThatOfTheTables() {
        Entry entry = Tagged.text("Internally Conducted Checks (ICC) are daily. An ICC takes an hour.");
        assertThat(Tagged.labels(entry, Facet.ORGANIZATION)).isEmpty();
    }

    @Test
    void theHeadingOfAProfileIsItsSubject() {
        Entry profile = Tagged.entry(Kind.PROFILE, "VOICES FOR TOMORROW", "Voices for Tomorrow works with the ICRC.");
        assertThat(Tagged.tag(profile, "voices-for-tomorrow").orElseThrow().role())
                .isEqualTo(Role.SUBJECT);
        assertThat(Tagged.tag(profile, "voices-for-tomorrow").orElseThrow().label())
                .isEqualTo("Voices for Tomorrow");
        assertThat(Tagged.tag(profile, "international-committee-of-the-red-cross")
                        .orElseThrow()
                        .role())
                .isEqualTo(Role.MENTION);
    }

    @Test
    void aHeadlineIsNoOrganization() {
        Entry profile = Tagged.entry(Kind.PROFILE, "Judges Trained in the North", "Thirty judges took part.");
        assertThat(Tagged.labels(profile, Facet.ORGANIZATION)).isEmpty();
    }

    @Test
    void theSubjectOfASidebarIsTheOneThatItsHeadingNames() {
        Entry sidebar = Tagged.entry(Kind.SIDEBAR, "From Oxfam: What Regions Can Do", "Regions can do much.");
        assertThat(Tagged.tag(sidebar, "oxfam-international").orElseThrow().role())
                .isEqualTo(Role.SUBJECT);
    }

    @Test
    void differentSpellingsAreOneOrganization() {
        Entry entry = Tagged.text("The Harbour Center for Peace & Law; Harbour Centre for Peace and Law.");
        assertThat(Tagged.labels(entry, Facet.ORGANIZATION)).containsExactly("Harbour Center for Peace and Law");
    }

    @Test
    void aShortFormIsEvidenceForTheOnlyLongerName() {
        Entry entry = Tagged.text("The Harbour Centre for Peace met. The Harbour Centre has moved.");
        assertThat(Tagged.labels(entry, Facet.ORGANIZATION)).containsExactly("Harbour Centre for Peace");
    }

    @Test
    void aMemberListNamesOneOrganizationALine() {
        Entry list = Tagged.entry(
                Kind.MEMBER_LIST,
                "Members",
                "Act Today (Oslo, Norway)\nFoco Civil (FC) (Lima, Peru)\nSemillas del Norte (Quito, Ecuador)");
        assertThat(Tagged.labels(list, Facet.ORGANIZATION))
                .containsExactly("Act Today", "Foco Civil", "Semillas del Norte");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MESSAGE | A MESSAGE FROM THE TEST SECRETARIAT   | SUBJECT
            MESSAGE | A letter from the Test team           | SUBJECT
            IMPRINT | About Test                            | SUBJECT
            MESSAGE | A message from the editors            |
            MESSAGE | A message from the Lakeside board     |
            """)
    void aNewsletterIsCalledAfterThoseWhoMakeIt(Kind kind, String heading, @Nullable Role role) {
        Entry entry = Tagged.entry(kind, heading, "Test thanks all who wrote this year.");
        assertThat(Tagged.tag(entry, "test").map(Tag::role)).isEqualTo(Optional.ofNullable(role));
    }
}
