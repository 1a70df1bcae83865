package vigil.corpus.vocabulary;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rings of words that mean nearly the same: what the table says, and what is said of one that is wrong.
class NearTest {
    @TempDir
    Path folder;

    @BeforeEach
    void copyTheTables() throws IOException {
        try (Stream<Path> tables = Files.list(VocabularyFolder.find())) {
            for (Path table : tables.toList()) {
                Files.copy(table, folder.resolve(table.getFileName()));
            }
        }
    }

    @Test
    void aRingHoldsWhatPeopleSayForTheSameInEnglishFrenchAndSpanish() throws IOException {
        assertThat(names(ring("bridges", Vocabulary.load(write("""
                bridges\tbridge|footbridge|river crossing\tpont\tpuente
                """)))))
                .containsExactly("bridge", "footbridge", "river crossing", "pont", "puente");
    }

    @Test
    void ringsStandInTheOrderOfTheTable() throws IOException {
        assertThat(Vocabulary.load(write("""
                        # What floats
                        boats\tboat|dinghy
                        anchors\tanchor|grapnel
                        """)).near()).extracting(Near::ring).containsExactly("boats", "anchors");
    }

    @Test
    void aWordMayStandInSeveralRings() throws IOException {
        assertThat(Vocabulary.load(write("""
                        banks of rivers\tbank|shore
                        money houses\tbank|lender
                        """)).near())
                .allSatisfy(ring -> assertThat(names(ring)).contains("bank"));
    }

    @Test
    void aWordThatTwoLanguagesSpellAlikeStandsInARingOnce() throws IOException {
        assertThat(names(ring("canals", Vocabulary.load(write("""
                canals\tcanal|waterway\tcanal|voie d'eau\tcanal
                """)))))
                .containsExactly("canal", "waterway", "voie d'eau");
    }

    @Test
    void aTableInEnglishAloneIsRead() throws IOException {
        Files.writeString(folder.resolve("near.tsv"), "ring\ten\nboats\tboat|dinghy\n");
        assertThat(names(ring("boats", Vocabulary.load(folder)))).containsExactly("boat", "dinghy");
    }

    @Test
    void theTableKnowsHowAnalystsParaphrase() throws IOException {
        Vocabulary vocabulary = Vocabulary.load();
        assertThat(names(ring("funding", vocabulary))).contains("fund", "pay for", "financer", "financiar");
        assertThat(names(ring("peacekeepers", vocabulary))).contains("peacekeeper", "blue helmet", "casque bleu");
        assertThat(names(ring("graves", vocabulary))).contains("mass grave", "burial ground", "fosse", "cementerio");
    }

    @Test
    void noTwoRingsOfTheTableAreTheSameWords() throws IOException {
        assertThat(Vocabulary.load().near().stream()
                        .collect(
                                groupingBy(ring -> names(ring).stream().sorted().toList()))
                        .values())
                .allSatisfy(rings -> assertThat(rings).hasSize(1));
    }

    @Test
    void aRingThatStandsTwiceIsNamedWithItsLines() throws IOException {
        assertThatThrownBy(() -> Vocabulary.load(write("""
                        boats\tboat|dinghy
                        boats\tship|vessel
                        """)))
                .isInstanceOf(VocabularyException.class)
                .hasMessageContaining("near.tsv:3: column \"ring\": \"boats\" stands in line 2 already");
    }

    @Test
    void aRingWithoutANameIsNamedWithItsLine() throws IOException {
        assertThatThrownBy(() -> Vocabulary.load(write("\tboat|dinghy\n")))
                .hasMessageContaining("near.tsv:2: column \"ring\": is empty");
    }

    @Test
    void aRingOfOneWordIsNamedWithItsLine() throws IOException {
        assertThatThrownBy(() -> Vocabulary.load(write("""
                        anchors\tanchor|grapnel
                        boats\tboat
                        """)))
                .hasMessageContaining("near.tsv:3: column \"en\": one name has nothing that means nearly the same");
    }

    @Test
    void aWordThatStandsTwiceInACellIsNamedWithoutRegardToCaseAndAccents() throws IOException {
        assertThatThrownBy(() -> Vocabulary.load(write("boats\tboat|dinghy\tbâteau|Bateau\n")))
                .hasMessageContaining("near.tsv:2: column \"fr\": \"Bateau\" stands there twice");
    }

    @Test
    void aPhraseThatNobodyTypesIsNamedWithItsLengthInWords() throws IOException {
        assertThatThrownBy(() -> Vocabulary.load(write("boats\tboat|a vessel for the open sea\n")))
                .hasMessageContaining("near.tsv:2: column \"en\": \"a vessel for the open sea\" has 6 words;"
                        + " a name here has 4 at most");
    }

    @Test
    void aMissingTableIsNamed() throws IOException {
        Files.delete(folder.resolve("near.tsv"));
        assertThatThrownBy(() -> Vocabulary.load(folder)).hasMessageContaining("near.tsv is missing");
    }

    private Path write(String lines) throws IOException {
        Files.writeString(folder.resolve("near.tsv"), "ring\ten\tfr\tes\n" + lines);
        return folder;
    }

    private static Near ring(String ring, Vocabulary vocabulary) {
        return vocabulary.near().stream()
                .filter(near -> near.ring().equals(ring))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Near near) {
        return near.names().stream().map(Name::text).toList();
    }
}
