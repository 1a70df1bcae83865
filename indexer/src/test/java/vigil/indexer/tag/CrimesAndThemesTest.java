package vigil.indexer.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.corpus.Entry;
import vigil.corpus.Facet;

/// Which crimes and themes a text speaks of.
class CrimesAndThemesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Genocide and ethnic cleansing were reported.                 | ethnic-cleansing genocide
            en | Prisoners were tortured, and child soldiers fought.          | crimes-against-humanity/torture war-crimes/child-soldiers
            en | Widespread rape and other sexual violence.                   | sexual-violence sexual-violence/rape
            en | Mass atrocities went on.                                     | mass-atrocities
            fr | Des crimes contre l’humanité et un nettoyage ethnique.       | crimes-against-humanity ethnic-cleansing
            es | Crímenes de guerra y desapariciones forzadas.                | crimes-against-humanity/enforced-disappearance war-crimes
            en | Genocide Watch and Genocide Alert met.                       | ''
            en | The workshop was about gender-based violence.                | ''
            """)
    void crimesAreFoundByTheTermsThatNameThem(String language, String text, String crimes) {
        assertThat(String.join(" ", Tagged.values(Tagged.text(language, text), Facet.CRIME)))
                .isEqualTo(crimes);
    }

    @Test
    void aThemeIsTaggedWhenItsWordsWeighEnough() {
        String text = """
                The network trains monitors whose reports feed an early warning system. Early action depends on it, and a
                risk assessment of populations at risk follows every early warning.""";
        assertThat(Tagged.values(Tagged.text(text), Facet.THEME)).contains("early-warning");
        assertThat(Tagged.values(Tagged.text("A warning was given."), Facet.THEME))
                .isEmpty();
    }

    @Test
    void theNameOfAnOrganizationThatIsOnlyMentionedCountsHalf() {
        assertThat(Tagged.values(Tagged.text("The Norwegian Refugee Council signed the letter."), Facet.THEME))
                .doesNotContain("refugees-displacement");
        assertThat(Tagged.values(Tagged.text("The Norwegian Refugee Council met refugees."), Facet.THEME))
                .contains("refugees-displacement");
    }

    @Test
    void wordsInAnotherSenseAreNoEvidenceOfATheme() {
        assertThat(Tagged.values(Tagged.text("The Saudi-led coalition bombed a railway network."), Facet.THEME))
                .doesNotContain("coalition-network");
        assertThat(Tagged.values(Tagged.text("The coalition is a network of lawyers."), Facet.THEME))
                .contains("coalition-network");
    }

    @Test
    void theNameOfACountrySpeaksForNoTheme() {
        Entry entry = Tagged.text("The Russian Federation voted. A note of the Russian Federation was read.");
        assertThat(Tagged.values(entry, Facet.THEME)).doesNotContain("coalition-network");
    }
}
