package vigil.corpus.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What gives a vocabulary another version, and what does not.
class VocabularyVersionTest {
    @TempDir
    Path folder;

    private String version = "";

    @BeforeEach
    void copyTheTables() throws IOException {
        try (Stream<Path> tables = Files.list(VocabularyFolder.find())) {
            for (Path table : tables.toList()) {
                Files.copy(table, folder.resolve(table.getFileName()));
            }
        }
        version = version();
    }

    @Test
    void theSameTablesHaveTheSameVersionInAnyFolder() throws IOException {
        assertThat(version).matches("[0-9a-f]{12}").isEqualTo(Vocabulary.load().version());
    }

    @Test
    void aWordThatIsAddedChangesIt() throws IOException {
        edit("themes.tsv", text -> text.replaceFirst("\\|", "|a new word|"));
        assertThat(version()).isNotEqualTo(version);
    }

    @Test
    void aLineThatIsRemovedChangesIt() throws IOException {
        edit("lookalikes.tsv", text -> text.strip().substring(0, text.strip().lastIndexOf('\n') + 1));
        assertThat(version()).isNotEqualTo(version);
    }

    @Test
    void anotherOrderOfLinesChangesItForTheFirstMeaningIsTheUsualOne() throws IOException {
        edit("persons.tsv", text -> {
            int first = text.indexOf('\n') + 1;
            int second = text.indexOf('\n', first) + 1;
            return text.substring(0, first) + text.substring(second) + text.substring(first, second);
        });
        assertThat(version()).isNotEqualTo(version);
    }

    @Test
    void lineEndsCommentsEmptyLinesAndEmptyCellsDoNot() throws IOException {
        edit("persons.tsv", text -> "%s\n\n# a comment\n".formatted(text.strip()));
        edit("places.tsv", text -> text.replace("\n", "\r\n"));
        edit("words.tsv", text -> text.replaceAll("(?m)^(.+\t.+)(?<!words)$", "$1 "));
        edit("organizations.tsv", text -> text.replaceAll("\t+\n", "\n"));
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void wordsThatOnlyWidenQueriesDoNotForNoTagIsMadeOfThem() throws IOException {
        edit("near.tsv", text -> text + "a ring of mine\tbarge|canal boat\n");
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void anotherOrderOfColumnsDoesNot() throws IOException {
        edit("persons.tsv", text -> text.replaceAll("(?m)^([^\t\n]+)\t([^\t\n]+)$", "$2\t$1"));
        assertThat(Files.readString(folder.resolve("persons.tsv"))).startsWith("use\tname\n");
        assertThat(version()).isEqualTo(version);
    }

    private String version() throws IOException {
        return Vocabulary.load(folder).version();
    }

    private void edit(String table, UnaryOperator<String> change) throws IOException {
        Path file = folder.resolve(table);
        String before = Files.readString(file);
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(file, after);
    }
}
