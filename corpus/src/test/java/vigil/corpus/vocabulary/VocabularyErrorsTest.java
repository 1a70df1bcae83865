package vigil.corpus.vocabulary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
                .hasMessageContaining("countries.tsv:3: column \"alpha3\": \"SDN\" stands in line 2 already");
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
    void aColumnThatTheTableDoesNotHaveIsNamedWithTheNearestThatItHas() throws IOException {
        Files.writeString(folder.resolve("places.tsv"), "name\tcuontry\tkind\nKhartoum\tSDN\tcity\n");
        assertThatThrownBy(() -> Vocabulary.load(folder))
                .hasMessage(folder.resolve("places.tsv") + ":1: \"cuontry\" is no column of this table; the nearest is"
                        + " \"country\", all are name, country, kind");
    }

    @Test
    void aLineThatStandsTwiceIsNamedWithTheFirst() throws IOException {
        Files.writeString(folder.resolve("places.tsv"), """
                name\tcountry\tkind
                Khartoum\tSDN\tcity
                Khartoum\tSDN\tcapital
                """);
        assertThatThrownBy(() -> Vocabulary.load(folder))
                .hasMessageContaining("places.tsv:3: column \"name\": \"Khartoum\" stands in line 2 already");
    }

    @Test
    void aNameOfTwoValuesOfOneTableIsNamedWithBothLines() throws IOException {
        Files.writeString(folder.resolve("organizations.tsv"), """
                name\tkind\tabbreviations\tshared\tnames\tcountry
                Fund for Peace\tngo\t=FFP
                Forum for Peace\tngo\t=FFP
                """);
        assertThatThrownBy(() -> Vocabulary.load(folder))
                .hasMessageContaining("organizations.tsv:3: column \"abbreviations\": \"FFP\" is a name of"
                        + " forum-for-peace here and of fund-for-peace")
                .hasMessageContaining("organizations.tsv:2");
    }

    @Test
    void bytesThatAreNotUtf8AreNamedWithLineAndCharacter() throws IOException {
        Files.write(
                folder.resolve("places.tsv"),
                "name\tcountry\tkind\nKhartoum\tSDN\tcity\nBogotá\tCOL\tcapital\n".getBytes(ISO_8859_1));
        assertThatThrownBy(() -> Vocabulary.load(folder))
                .isInstanceOf(VocabularyException.class)
                .hasMessageContaining("places.tsv:3: character 6 is not in UTF-8; save the table as text in UTF-8");
    }

    @Test
    void bytesThatEndWithinACharacterAreNamedWithTheirLine() throws IOException {
        byte[] whole = "name\tcountry\tkind\nKhartoum\tSDN\tcity\nBogotá".getBytes(UTF_8);
        Files.write(folder.resolve("places.tsv"), Arrays.copyOf(whole, whole.length - 1));
        assertThatThrownBy(() -> Vocabulary.load(folder))
                .hasMessageContaining("places.tsv:3: character 6 is not in UTF-8");
    }

    @Test
    void aTableAsExcelSavesItIsRead() throws IOException {
        String persons = "\uFEFFname\tuse\t\r\nJordan\tboth\t\r\n\"# of Brazil, and \"\"elsewhere\"\"\"\t\t\r\n"
                + "\"O\"\"Chad, Jr.\"\t\"given\"\t\r\n\t\t\r\n";
        Files.writeString(folder.resolve("persons.tsv"), persons);
        assertThat(Vocabulary.load(folder).personNames())
                .extracting(person -> person.name().text())
                .containsExactly("Jordan", "O\"Chad, Jr.");
    }

    @Test
    void aQuoteThatDoesNotEndInItsLineIsNamedWithItsCell() throws IOException {
        Files.writeString(folder.resolve("persons.tsv"), "name\tuse\nChad\tgiven\nJordan\t\"both\nIndia\tgiven\n");
        assertThatThrownBy(() -> Vocabulary.load(folder))
                .hasMessageContaining("persons.tsv:3: cell 2: the quote that begins it does not end in this line");
    }

    @Test
    void aQuoteThatEndsBeforeItsCellIsNamedWithItsCell() throws IOException {
        Files.writeString(folder.resolve("persons.tsv"), "name\tuse\n\"The\" Chad\tgiven\n");
        assertThatThrownBy(() -> Vocabulary.load(folder))
                .hasMessageContaining("persons.tsv:2: cell 1: the quote that begins it ends before the cell does");
    }

    @Test
    void aQuoteWithinACellIsAQuote() throws IOException {
        Files.writeString(folder.resolve("persons.tsv"), "name\tuse\nChad \"the Lad\"\tgiven\n");
        assertThat(Vocabulary.load(folder).personNames())
                .extracting(person -> person.name().text())
                .containsExactly("Chad \"the Lad\"");
    }

    @Test
    void aControlCharacterIsNamedWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("persons.tsv"), "name\tuse\nCh\u0001ad\tgiven\n");
        assertThatThrownBy(() -> Vocabulary.load(folder))
                .hasMessageContaining("persons.tsv:2: column \"name\": character 3 is U+0001, which cannot be printed");
    }

    @Test
    void aCellLongerThanASpreadsheetHoldsIsNamed() throws IOException {
        Files.writeString(folder.resolve("persons.tsv"), "name\tuse\n" + "a".repeat(1_000_000) + "\tgiven\n");
        assertThatThrownBy(() -> Vocabulary.load(folder))
                .hasMessageContaining(
                        "persons.tsv:2: column \"name\": has 1,000,000 characters; a cell has 32,767 at most");
    }

    @Test
    void aNameOfAThousandWordsIsNamed() throws IOException {
        Files.writeString(folder.resolve("persons.tsv"), "name\tuse\n" + "Chad ".repeat(1000) + "\tgiven\n");
        assertThatThrownBy(() -> Vocabulary.load(folder))
                .hasMessageContaining("persons.tsv:2: column \"name\": a name of 1,000 words begins with \"Chad Chad");
    }

    /// A pattern that a matcher would try for ever is words here, and what is between them does not count.
    @Test
    void aCellIsWordsAndNeverAPattern() throws IOException {
        Files.writeString(folder.resolve("themes.tsv"), """
                value\tname\tstrong\ttelling\tweak
                gender\tGender\t(a+)+$
                """);
        Vocabulary vocabulary = Vocabulary.load(folder);
        assertThat(vocabulary.themes().getFirst().weights().keySet())
                .extracting(Name::words)
                .containsExactly(List.of("a"));

        Files.writeString(folder.resolve("themes.tsv"), """
                value\tname\tstrong\ttelling\tweak
                gender\tGender\t.*
                """);
        assertThatThrownBy(() -> Vocabulary.load(folder))
                .hasMessageContaining("themes.tsv:2: column \"strong\": \".*\" has no letter");
    }

    @Test
    void aSlugAsLongAsACellIsReadOrRefusedAtOnce() throws IOException {
        String slug = "a-".repeat(16_000) + "a";
        Files.writeString(
                folder.resolve("themes.tsv"), "value\tname\tstrong\ttelling\tweak\n" + slug + "!\tGender\tgender\n");
        assertThatThrownBy(() -> Vocabulary.load(folder))
                .hasMessageContaining("themes.tsv:2: column \"value\"")
                .hasMessageContaining("is not a slug");
    }

    @Test
    void anExampleOfNoValueIsNamedWithTheNearest() throws IOException {
        Files.writeString(folder.resolve("examples.tsv"), """
                table\tvalue\tgiven\tlanguage\tsentence
                themes\tadvocaci\tyes\ten\tThey lobby.
                """);
        assertThatThrownBy(() -> Example.read(folder, Vocabulary.load(folder)))
                .hasMessageContaining(
                        "examples.tsv:2: column \"value\": no theme is called \"advocaci\"; the nearest is"
                                + " \"Advocacy\"");
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
