package vigil.corpus.vocabulary;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said of a table that an analyst got wrong: always the file, the line and the column.
class VocabularyErrorsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void copyTheTables() throws IOException {
        try (Stream<Path> tables = Files.list(VocabularyFolder.find())) {
            tables.forEach(table -> {
                try {
                    Files.copy(table, folder.resolve(table.getFileName()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    @Test
    void aMissingTableIsNamed() throws IOException {
        Files.delete(folder.resolve("crimes.tsv"));
        assertThatThrownBy(() -> Vocabulary.load(folder))
                .isInstanceOf(VocabularyException.class)
                .hasMessageContaining("crimes.tsv is missing");
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        Files.writeString(folder.resolve("places.tsv"), "name\tcountry\nKhartoum\tSDN\n");
        assertThatThrownBy(() -> Vocabulary.load(folder))
                .hasMessageContaining("places.tsv:1: the column \"kind\" is missing; the columns are name, country");
    }

    @Test
    void aValueThatStandsTwiceIsNamedWithItsLine() throws IOException {
        Files.writeString(folder.resolve("countries.tsv"), """
                alpha3\talpha2\tm49\tname\tregions\tdemonyms\tnames\tforeign
                SDN\tSD\t729\tSudan\t015\tSudanese
                SDN\tSD\t729\tSoudan\t015
                """);
        assertThatThrownBy(() -> Vocabulary.load(folder))
                .hasMessageContaining("countries.tsv:3: column \"alpha3\": \"SDN\" stands in an earlier line already");
    }

    @Test
    void aNameOfTwoCountriesIsNamedWithBothLines() throws IOException {
        Files.writeString(folder.resolve("countries.tsv"), """
                alpha3\talpha2\tm49\tname\tregions\tdemonyms\tnames\tforeign
                COD\tCD\t180\tDemocratic Republic of the Congo\t017\t\tCongo
                COG\tCG\t178\tRepublic of the Congo\t017\t\tCongo
                """);
        assertThatThrownBy(() -> Vocabulary.load(folder))
                .hasMessageContaining("countries.tsv:3: column \"names\": \"Congo\" is a name of COG here and of COD")
                .hasMessageContaining("countries.tsv:2")
                .hasMessageContaining("ambiguous.tsv");
    }

    @Test
    void aPlaceInNoCountryIsNamedWithItsLine() throws IOException {
        Files.writeString(folder.resolve("places.tsv"), "name\tcountry\tkind\nAtlantis\tATL\tcity\n");
        assertThatThrownBy(() -> Vocabulary.load(folder))
                .hasMessageContaining("places.tsv:2: column \"country\": countries.tsv has no \"ATL\"");
    }

    @Test
    void aCellOfTheWrongFormIsNamedWithWhatItShouldBe() throws IOException {
        Files.writeString(folder.resolve("places.tsv"), "name\tcountry\tkind\nKhartoum\tSDN\ttown\n");
        assertThatThrownBy(() -> Vocabulary.load(folder))
                .hasMessageContaining(
                        "places.tsv:2: column \"kind\": \"town\" is not capital, seat, city, place or institution");
    }

    @Test
    void aTranslationForNoCountryIsNamedWithItsLine() throws IOException {
        Files.writeString(folder.resolve("translations.tsv"), """
                country\tkind\tfr\tes\tar\tru\tzh
                SDN\tdemonym\tsoudanais
                ATL\tname\tAtlantide
                """);
        assertThatThrownBy(() -> Vocabulary.load(folder))
                .hasMessageContaining("translations.tsv:3: column \"country\": countries.tsv has no \"ATL\"");
    }

    @Test
    void aTranslationOfNoKindIsNamedWithWhatItShouldBe() throws IOException {
        Files.writeString(
                folder.resolve("translations.tsv"), "country\tkind\tfr\tes\tar\tru\tzh\nSDN\triver\t\tNilo\n");
        assertThatThrownBy(() -> Vocabulary.load(folder))
                .hasMessageContaining("translations.tsv:2: column \"kind\": \"river\" is not name, demonym, capital,"
                        + " seat, city or place");
    }

    @Test
    void aTranslationThatNamesTwoCountriesIsNamedWithBothLines() throws IOException {
        Files.writeString(folder.resolve("translations.tsv"), """
                country\tkind\tfr\tes\tar\tru\tzh
                NER\tname\t\t\t\tНигер
                NGA\tname\t\t\t\tНигер
                """);
        assertThatThrownBy(() -> Vocabulary.load(folder))
                .hasMessageContaining("translations.tsv:3: column \"ru\": \"Нигер\" is a name of NGA here and of NER")
                .hasMessageContaining("translations.tsv:2");
    }

    @Test
    void aLeaderOfNoCountryIsNamedWithItsLine() throws IOException {
        Files.writeString(folder.resolve("leaders.tsv"), "name\tnames\tcountry\tfrom\tto\nPoseidon\t\tATL\t1990\n");
        assertThatThrownBy(() -> Vocabulary.load(folder))
                .hasMessageContaining("leaders.tsv:2: column \"country\": countries.tsv has no \"ATL\"");
    }

    @Test
    void aLeaderWhoLeavesBeforeComingIsNamedWithTheLine() throws IOException {
        Files.writeString(folder.resolve("leaders.tsv"), "name\tnames\tcountry\tfrom\tto\nA. Bee\t\tSDN\t1990\t1980\n");
        assertThatThrownBy(() -> Vocabulary.load(folder))
                .hasMessageContaining("leaders.tsv:2: column \"to\": 1980 is before 1990");
    }

    @Test
    void aSpellingOfTwoLeadersIsNamedWithItsLine() throws IOException {
        Files.writeString(folder.resolve("leaders.tsv"), """
                name\tnames\tcountry\tfrom\tto
                A. Bee\tBee\tSDN\t1990
                B. Bee\tBee\tTCD\t1990
                """);
        assertThatThrownBy(() -> Vocabulary.load(folder))
                .hasMessageContaining(
                        "leaders.tsv:3: column \"names\": \"Bee\" is a name of B. Bee here and of A. Bee");
    }

    @Test
    void aNameThatMeansSomethingOnlyInTextsOfSomeTimeIsNamedWithItsLine() throws IOException {
        Files.writeString(folder.resolve("ambiguous.tsv"), """
                name\tlanguage\trule\tcountry\tclues\tfrom\tuntil
                Nubia\t\tcountry.name\tSDN\t\t1990-01-01
                """);
        assertThatThrownBy(() -> Vocabulary.load(folder))
                .hasMessageContaining(
                        "ambiguous.tsv:2: column \"from\": \"Nubia\" means nothing in a text of no known date");
    }

    @Test
    void aDateThatIsNoDayIsNamedWithItsLine() throws IOException {
        Files.writeString(folder.resolve("ambiguous.tsv"), """
                name\tlanguage\trule\tcountry\tclues\tfrom\tuntil
                Nubia\t\tcountry.name\tSDN\t\t1990
                """);
        assertThatThrownBy(() -> Vocabulary.load(folder))
                .hasMessageContaining("ambiguous.tsv:2: column \"from\": \"1990\" is not a day such as 2011-07-09");
    }
}
