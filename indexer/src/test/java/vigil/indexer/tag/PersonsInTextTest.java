package vigil.indexer.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.corpus.Entry;
import vigil.corpus.Evidence;
import vigil.corpus.Fact;
import vigil.corpus.Tag;

/// Which persons a text names, and what is no person though it is named after one.
class PersonsInTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            President Omar al-Bashir was indicted.                          | Omar al-Bashir
            The trial of Dr. Jane Smith began.                              | Jane Smith
            Secretary-General Ban Ki-moon spoke.                            | Ban Ki-moon
            It was opened by Mr. Desaix Anderson.                           | Desaix Anderson
            The opposition leader Andualem Arage was jailed.                | Andualem Arage
            Police arrested the journalist Eskinder Nega.                   | Eskinder Nega
            Le président Alassane Ouattara a parlé.                         | Alassane Ouattara
            La reunión con la ministra Patricia Espinosa fue breve.         | Patricia Espinosa
            M. Guillaume BOUKOUTOU a ouvert la séance.                      | Guillaume Boukoutou
            Sra. Ximena Valdez abrió la sesión.                             | Ximena Valdez
            The case against Jean-Pierre BEMBA goes on.                     | Jean-Pierre Bemba
            The prosecutor, Luis Moreno-Ocampo, agreed.                     | Luis Moreno-Ocampo
            The concept of Edward C. Luck prevailed.                        | Edward C. Luck
            A speech by Martin Luther King, Jr. was quoted.                 | Martin Luther King, Jr
            The ideas of Ludwig van Hoven and Ana de la Cruz differ.        | Ana de la Cruz;Ludwig van Hoven
            They included Mohamed Ould Chabarnou and Khaled bin Issa.       | Khaled bin Issa;Mohamed Ould Chabarnou
            Head of government: Mizengo Peter Pinda                         | Mizengo Peter Pinda
            On Tuesday Quilla Tarpo said that nobody came.                  | Quilla Tarpo
            The death of Chut Wutty, director of a network, shocked many.   | Chut Wutty
            Former President Yushchenko was poisoned.                       | Yushchenko
            A letter to Grace Mukasa was returned.                          | Grace Mukasa
            Michael Jordan played.                                          | Michael Jordan
            """)
    void aPersonIsKnownByTitleGivenNameSpeechOrApposition(String text, String persons) {
        assertThat(Tagged.labels(Tagged.text(text), Fact.PERSON)).containsExactly(persons.split(";"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Human Rights Watch said so, and Amnesty International said it, too.",
                "The Simon Wiesenthal Center and the Martin Ennals Foundation agreed.",
                "The Carter Center and the Jacob Blaustein Institute sent observers.",
                "They met in Saint Louis, San Salvador, San José and Port Moresby.",
                "It stands in Martin Luther King Avenue, near Nelson Mandela Square.",
                "The Nelson Mandela Rules and the Rome Statute apply.",
                "She won the Raoul Wallenberg Prize and the Sakharov Prize in March.",
                "The Benjamin Cardozo law School and the Charles de Gaulle airport closed.",
                "Hurricane Maria and Typhoon Martin struck Lake Victoria.",
                "The General Assembly, the Security Council and the President of the Republic met.",
                "The Judge Advocate General and the Deputy Secretary-General met the Prime Minister.",
                "President Museveni Street is closed to General Motors cars.",
                "The Golden Dawn party and the Faith Council were told.",
                "Kenya Vision 2030 and the Asia-Pacific region were praised.",
                "Mr. President, Madam Chair, thank you.",
                "Robert F. Kennedy Human Rights trained them.",
                "The Peace Palace, said Human Dignity, is open. Christian Aid is there.",
            })
    void whatIsNamedAfterAPersonIsNone(String text) {
        assertThat(Tagged.labels(Tagged.text(text), Fact.PERSON)).isEmpty();
    }

    @Test
    void headingsInCapitalsNameNobody() {
        assertThat(Tagged.labels(Tagged.text("JOHN MARTIN AND THE LAW\nHe wrote it."), Fact.PERSON))
                .isEmpty();
    }

    @Test
    void aPersonIsCalledAsTheNameIsFirstGivenInFull() {
        List<Entry> entries = Tagged.profiles(
                "First: Ms. Mary A. Robinson spoke. Robinson was heard.",
                "Second: Mary Robinson and Mrs. Robinson are one.",
                "Third: Robinson alone is nobody here, and the word robin is a bird.");
        assertThat(persons(entries.get(0))).containsExactly("mary-a-robinson");
        assertThat(quotes(entries.get(0))).containsExactly("Mary A. Robinson", "Robinson");
        assertThat(persons(entries.get(1))).containsExactly("mary-a-robinson");
        assertThat(quotes(entries.get(1))).containsExactly("Mary Robinson", "Robinson");
        assertThat(persons(entries.get(2))).isEmpty();
    }

    @Test
    void aSurnameOfTwoPersonsIsNeithers() {
        Entry entry = Tagged.text("Francis Deng met Mary Deng. Later Deng left. Mr. Deng agreed.");
        assertThat(persons(entry)).containsExactly("francis-deng", "mary-deng");
        assertThat(quotes(entry)).containsExactly("Francis Deng", "Mary Deng");
    }

    @Test
    void aSurnameInTheNameOfAnOrganizationIsNoPerson() {
        Entry entry = Tagged.text("Simon Wiesenthal survived. The Simon Wiesenthal Center keeps his papers.");
        assertThat(quotes(entry)).containsExactly("Simon Wiesenthal");
    }

    @Test
    void aNameOfTheAsianOrderIsKnownByItsFirstWord() {
        Entry entry = Tagged.text("Secretary-General Ban Ki-moon came. Then Mr. Ban left.");
        assertThat(persons(entry)).containsExactly("ban-ki-moon");
        assertThat(quotes(entry)).containsExactly("Ban Ki-moon", "Ban");
    }

    private static List<String> persons(Entry entry) {
        return Tagged.values(entry, Fact.PERSON);
    }

    private static List<String> quotes(Entry entry) {
        return entry.tags().stream()
                .filter(tag -> tag.facet() == Fact.PERSON)
                .map(Tag::evidence)
                .flatMap(List::stream)
                .map(Evidence::quote)
                .toList();
    }
}
