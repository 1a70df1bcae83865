package vigil.indexer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.corpus.Facet;
import vigil.corpus.VigilCommand;
import vigil.corpus.vocabulary.Example;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.VocabularyFolder;

/// `vigil vocabulary check`, and what an index is spared while a table is wrong.
class VocabularyCommandTest {
    private static final String COLUMNS = "table\tvalue\tgiven\tlanguage\tsentence\n";

    @TempDir
    Path folder;

    private Path tables = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void copyTheTables() throws IOException {
        tables = Files.createDirectory(folder.resolve("tables"));
        try (Stream<Path> files = Files.list(VocabularyFolder.find())) {
            for (Path file : files.toList()) {
                Files.copy(file, tables.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void everyExampleOfTheTablesHolds() {
        assertThat(check("vocabulary", "check")).as(out.toString()).isZero();
        assertThat(out.toString()).contains(" examples hold: themes ", "crimes ", "organizations ", "persons ");
    }

    @Test
    void everyThemeHasThreeExamplesAndThreeThatOnlyLookLikeIt() throws IOException {
        Vocabulary vocabulary = Vocabulary.load();
        Map<String, List<Example>> byTheme = Example.read(VocabularyFolder.find(), vocabulary).stream()
                .filter(example -> example.facet() == Facet.THEME)
                .collect(Collectors.groupingBy(Example::value));
        assertThat(vocabulary.themes()).hasSize(16).allSatisfy(theme -> {
            List<Example> examples = byTheme.getOrDefault(theme.value(), List.of());
            assertThat(examples).filteredOn(Example::given).hasSizeGreaterThanOrEqualTo(3);
            assertThat(examples).filteredOn(example -> !example.given()).hasSizeGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void anExampleThatDoesNotHoldIsToldWithWhatCameInstead() throws IOException {
        Path examples = Files.writeString(tables.resolve("examples.tsv"), COLUMNS + """
                countries\tSudan\tyes\ten\tThe Sudanese army left Juba.
                countries\tTCD\tyes\ten\tThe Sudanese army left Juba.
                crimes\tgenocide\tno\ten\tIt was genocide.
                """);
        assertThat(check("vocabulary", "check", tables.toString())).isEqualTo(1);
        assertThat(out.toString()).isEqualTo("""
                %1$s:3: The Sudanese army left Juba.
                  expected: country TCD
                  came:     country SDN by "Sudanese"; SSD by "Juba"
                %1$s:4: It was genocide.
                  expected: not crime genocide
                  came:     crime genocide by "genocide"
                1 of 3 examples hold: countries 1 of 2, crimes 0 of 1
                """.formatted(examples));
    }

    @Test
    void theReportAsJsonHasTheEvidence() throws IOException {
        Files.writeString(tables.resolve("examples.tsv"), COLUMNS + "crimes\tgenocide\tno\ten\tIt was genocide.\n");
        assertThat(check("vocabulary", "check", "--json", tables.toString())).isEqualTo(1);
        JsonNode failure = new ObjectMapper().readTree(out.toString()).at("/failures/0");
        assertThat(failure.at("/line").asInt()).isEqualTo(2);
        assertThat(failure.at("/sentence").asText()).isEqualTo("It was genocide.");
        assertThat(failure.at("/came/0/value").asText()).isEqualTo("genocide");
        assertThat(failure.at("/came/0/evidence/0/quote").asText()).isEqualTo("genocide");
    }

    @Test
    void aTableThatIsWrongIsToldWithFileAndLine() throws IOException {
        Path persons = Files.writeString(tables.resolve("persons.tsv"), "name\tuse\nJordan\tsometimes\n");
        assertThat(check("vocabulary", "check", tables.toString())).isEqualTo(1);
        assertThat(err.toString())
                .isEqualTo("vigil vocabulary check: " + persons
                        + ":2: column \"use\": \"sometimes\" is not given, surname or both\n");
    }

    @Test
    void withoutACommandItSaysWhichThereAre() {
        assertThat(check("vocabulary")).isEqualTo(2);
        assertThat(err.toString()).contains("check");
    }

    @Test
    void anIndexStaysAsItWasWhileATableIsWrong() throws IOException, InterruptedException {
        Path files = Files.createDirectory(folder.resolve("files"));
        Path index = folder.resolve("index");
        Files.writeString(files.resolve("a.txt"), "The Sudanese army left Juba.");
        assertThat(vigil("index", "--index", index.toString(), files.toString()))
                .isZero();
        Map<String, Long> before = contents(index);

        Files.writeString(files.resolve("b.txt"), "The Chadian army left Faya.");
        Path places = Files.write(
                tables.resolve("places.tsv"), "name\tcountry\tkind\nBogotá\tCOL\tcapital\n".getBytes(ISO_8859_1));
        assertThat(vigil("index", "--index", index.toString(), files.toString()))
                .isEqualTo(1);
        assertThat(Files.readString(folder.resolve("err"))).contains(places + ":2: character 6 is not in UTF-8");
        assertThat(contents(index)).isEqualTo(before);
        assertThat(check("status", "--index", index.toString())).isZero();
        assertThat(out.toString())
                .contains("a.txt", "1 publications, 1 entries")
                .doesNotContain("b.txt");
    }

    private int check(String... arguments) {
        return VigilCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    /// Runs vigil with the tables of the test, in a process of its own. What it prints to standard error is in `err`.
    private int vigil(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dvigil.vocabulary=" + tables,
                "-cp",
                System.getProperty("java.class.path"),
                VigilCommand.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start()
                .waitFor();
    }

    /// Size and content of every file below a folder.
    private static Map<String, Long> contents(Path folder) throws IOException {
        Map<String, Long> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.toString(), (long) new String(Files.readAllBytes(file), ISO_8859_1).hashCode());
            }
        }
        return contents;
    }
}
