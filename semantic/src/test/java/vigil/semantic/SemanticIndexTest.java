package vigil.semantic;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.corpus.VigilCommand;

/// `vigil index --semantic` and what it does for the commands after it.
class SemanticIndexTest {
    private static final String QUESTION = "why do rural communities fight about access to water?";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void twoFiles() throws IOException {
        write("wells.txt", """
                Dry season

                Herders and farmers clashed over wells, and forty villages were burnt to the ground.
                """);
        write("minister.txt", """
                Charges confirmed

                The judges confirmed the charges against the former minister of defence.
                """);
    }

    @Test
    void aQuestionFindsWhatAnswersItInOtherWords() throws IOException {
        assertThat(vigil("index", "--semantic", files())).isZero();
        assertThat(err.toString())
                .contains("vectors made for 2 publications; the index has 2, of the model bge-small-en-v1.5-q");

        JsonNode answer = ask(QUESTION);

        assertThat(answer.path("total").asInt()).isZero();
        JsonNode first = answer.path("related").path(0);
        assertThat(first.path("heading").asText()).isEqualTo("Dry season");
        assertThat(first.path("match").asText()).isIn("meaning", "most");
        assertThat(first.at("/snippets/0/html").asText()).contains("Herders");
    }

    @Test
    void withoutTheOptionAnIndexHasNoVectors() throws IOException {
        vigil("index", files());

        assertThat(ask(QUESTION).path("related").findValuesAsText("match")).doesNotContain("meaning");
        assertThat(status().path("vectors").isNull()).isTrue();
    }

    @Test
    void anIndexOfBeforeGetsVectorsWithoutAFileBeingReadAgain() throws IOException {
        vigil("index", files());
        out.getBuffer().setLength(0);
        vigil("index", "--semantic", files());

        assertThat(out.toString()).contains("2 found = 0 indexed + 2 unchanged");
        assertThat(status().path("vectors").path("passages").asInt()).isEqualTo(2);
        assertThat(status().path("vectors").path("model").asText()).isEqualTo("bge-small-en-v1.5-q");
    }

    @Test
    void laterRunsNeedNotSayItAgain() throws IOException {
        vigil("index", "--semantic", files());
        write("bread.txt", """
                Bakeries

                Nothing was left on the shelves, and children went to bed with empty stomachs.
                """);
        vigil("index", files());

        assertThat(ask("which kids had no supper").at("/related/0/heading").asText())
                .isEqualTo("Bakeries");
    }

    @Test
    void retagAndAMoveKeepVectorsAndRemoveTakesThemOut() throws IOException {
        vigil("index", "--semantic", files());
        vigil("retag", "--force");
        Files.move(folder.resolve("files/wells.txt"), folder.resolve("files/moved.txt"));
        err.getBuffer().setLength(0);
        vigil("index", files());

        assertThat(err.toString()).doesNotContain("vectors made");
        assertThat(ask(QUESTION).at("/related/0/heading").asText()).isEqualTo("Dry season");
        vigil("remove", folder.resolve("files/moved.txt").toString());
        assertThat(ask(QUESTION).path("related").findValuesAsText("match")).doesNotContain("meaning");
        assertThat(status().path("vectors").path("passages").asInt()).isEqualTo(1);
    }

    private String files() {
        return folder.resolve("files").toString();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("files")).resolve(name), text);
    }

    private JsonNode ask(String text) throws IOException {
        return json("search", "--json", text);
    }

    private JsonNode status() throws IOException {
        return json("status", "--json");
    }

    private JsonNode json(String command, String... arguments) throws IOException {
        out.getBuffer().setLength(0);
        assertThat(vigil(command, arguments)).isZero();
        return new ObjectMapper().readTree(out.toString());
    }

    private int vigil(String command, String... arguments) {
        var all = new ArrayList<>(
                List.of(command, "--index", folder.resolve("index").toString()));
        all.addAll(List.of(arguments));
        return VigilCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }
}
