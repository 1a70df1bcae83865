package vigil.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.corpus.VigilCommand;

/// `vigil index`, `vigil status` and `vigil remove`, as they are called.
class IndexCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aRunEndsWithTheSumAndStatusZero() throws IOException {
        Files.writeString(files().resolve("a.txt"), "They asked for names.");
        assertThat(vigil("index", files().toString())).isZero();
        assertThat(out.toString())
                .contains(
                        "1 found = 1 indexed + 0 unchanged + 0 failed + 0 skipped", "1 entry; 0 words belong to none");
    }

    @Test
    void filesThatCannotBeReadAreListedAndTheStatusIsThree() throws IOException {
        Files.writeString(files().resolve("a.txt"), "They asked for names.");
        Files.writeString(files().resolve("b.pdf"), "%PDF-1.4 and then nothing");
        assertThat(vigil("index", files().toString())).isEqualTo(3);
        assertThat(out.toString())
                .contains("failed: b.pdf: it is damaged", "2 found = 1 indexed + 0 unchanged + 1 failed + 0 skipped");
        assertThat(err.toString()).doesNotContain("Exception");

        vigil("status");
        assertThat(out.toString()).contains("could not be read: b.pdf: it is damaged");
    }

    @Test
    void aPathThatDoesNotExistIsAWrongCallAndMakesNoIndex() {
        assertThat(vigil("index", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("nowhere does not exist");
        assertThat(folder.resolve("index")).doesNotExist();
    }

    @Test
    void whatMakesVectorsIsNoPartOfTheProgramByDefaultAndIsAskedForInWords() throws IOException {
        Files.writeString(files().resolve("a.txt"), "They asked for names.");
        assertThat(vigil("index", "--semantic", files().toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--semantic: this vigil was built without the module", "./vigil");
        assertThat(folder.resolve("index")).doesNotExist();
    }

    @Test
    void theReportAsJsonStandsAloneOnStandardOutput() throws IOException {
        Files.writeString(files().resolve("a.txt"), "They asked for names.");
        vigil("index", "--json", files().toString());
        assertThat(out.toString()).startsWith("{").contains("\"found\" : 1", "\"indexed\" : 1", "\"failures\" : [ ]");
    }

    @Test
    void removeTakesOutWhatLiesUnderAPath() throws IOException {
        Files.writeString(files().resolve("a.txt"), "They asked for names.");
        vigil("index", files().toString());
        assertThat(vigil("remove", files().toString())).isZero();
        assertThat(out.toString()).contains("removed: a.txt");
        assertThat(vigil("remove", "a.txt")).isEqualTo(1);
        assertThat(err.toString()).contains("the index holds nothing of a.txt");
    }

    @Test
    void statusWithoutAnIndexSaysHowToMakeOne() {
        assertThat(vigil("status")).isEqualTo(1);
        assertThat(err.toString()).contains("vigil index PATH");
    }

    private Path files() throws IOException {
        return Files.createDirectories(folder.resolve("files"));
    }

    private int vigil(String command, String... arguments) {
        var all = new java.util.ArrayList<String>(
                java.util.List.of(command, "--index", folder.resolve("index").toString()));
        all.addAll(java.util.List.of(arguments));
        return VigilCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }
}
