package vigil.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.corpus.Facet;
import vigil.corpus.VigilCommand;
import vigil.corpus.vocabulary.Vocabulary;

/// `vigil vocabulary suggest`: what the publications of an index offer for the table of organizations.
class VocabularySuggestCommandTest {
    private static final Path TABLES = Path.of("..", "corpus", "vocabulary");

    @TempDir
    static Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void indexThreePublications() throws IOException {
        Path files = Files.createDirectories(folder.resolve("files"));
        Files.writeString(files.resolve("a.txt"), """
                A year on the lake

                The Lakeside Peace Council (LPC) met in May. The LPC wrote to the ICC. The Harbour Court (HAC) sat.
                The Tribal Records Centre (TRC) opened its doors. The TRC is small. The HAC sat again.
                """);
        Files.writeString(files.resolve("b.txt"), """
                Two years on the lake

                Since June the Lakeside Peace Council (LPC) has met every week. The LPC asks for help.
                The Hill Assembly of Cooks (HAC) is new, and the HAC is large.
                """);
        Files.writeString(files.resolve("c.txt"), """
                Food on the lake

                The Food and Agricultural Organization of the United Nations sent seed, and the Lakeside Peace Council (LPC)
                sowed it with the LPC of the hills.
                """);
        assertThat(VigilCommand.commandLine().execute("index", "--index", index(), files.toString()))
                .isZero();
    }

    @Test
    void organizationsAreOfferedAsLinesOfTheTableTheMostFrequentFirst() {
        assertThat(suggest()).isZero();

        assertThat(lines()).first().asString().startsWith("Lakeside Peace Council\tngo\t=LPC\t");
        assertThat(lines()).anyMatch(line -> line.startsWith("Tribal Records Centre\tngo\t\t=TRC\t"));
        assertThat(lines()).noneMatch(line -> line.contains("International Criminal Court"));
        assertThat(lines()).allMatch(line -> line.split("\t", -1).length == 6);
    }

    @Test
    void aCommentSaysWhereAndHowOftenAnOrganizationIsNamed() {
        suggest();

        assertThat(out.toString().lines())
                .anyMatch(
                        line -> line.matches("# 3 publications, 3 entries, “Lakeside Peace Council”, .\\.txt, page 1"));
    }

    @Test
    void theLinesCanBePastedIntoTheTable() throws IOException {
        suggest();
        Path tables = Files.createDirectories(folder.resolve("tables"));
        try (Stream<Path> all = Files.list(TABLES)) {
            for (Path table : all.toList()) {
                Files.copy(table, tables.resolve(table.getFileName()));
            }
        }
        Files.writeString(tables.resolve("organizations.tsv"), out.toString(), StandardOpenOption.APPEND);

        assertThat(Vocabulary.load(tables).resolve(Facet.ORGANIZATION, "LPC")).contains("lakeside-peace-council");
    }

    @Test
    void anAbbreviationThatPublicationsDefineDifferentlyIsShared() {
        suggest();

        assertThat(lines())
                .anyMatch(line -> line.startsWith("Harbour Court\tcourt\t\t=HAC\t"))
                .anyMatch(line -> line.startsWith("Hill Assembly of Cooks\tnational\t\t=HAC\t"));
        assertThat(out.toString()).contains("# HAC has several meanings", "Harbour Court; Hill Assembly of Cooks");
    }

    @Test
    void aNameThatDiffersLittleFromAKnownOneIsOfferedAsItsOtherName() {
        suggest();

        assertThat(out.toString())
                .contains("# another name for Food and Agriculture Organization? "
                        + "Food and Agricultural Organization of the United Nations (1 publication, 1 entry");
    }

    @Test
    void leastLeavesOutWhatFewerPublicationsName() {
        suggest("--least", "2");

        assertThat(lines()).singleElement().asString().startsWith("Lakeside Peace Council");
    }

    @Test
    void whatIsSaidToTheReaderGoesToStandardError() {
        suggest();

        assertThat(err.toString()).contains("Organizations that no table knows");
        assertThat(out.toString()).doesNotContain("Organizations that no table knows");
    }

    @Test
    void jsonHoldsTheSame() {
        suggest("--json");

        assertThat(out.toString())
                .startsWith("{")
                .contains(
                        "\"name\" : \"Lakeside Peace Council\"", "\"publications\" : 3", "\"abbreviation\" : \"HAC\"");
    }

    @Test
    void leastBelowOneIsAWrongCall() {
        assertThat(suggest("--least", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("--least must be 1 or more");
    }

    @Test
    void vocabularyAloneNamesItsCommands() {
        assertThat(vigil("vocabulary")).isEqualTo(2);
        assertThat(err.toString()).contains("suggest");
    }

    private List<String> lines() {
        return out.toString().lines().filter(line -> !line.startsWith("#")).toList();
    }

    private static String index() {
        return folder.resolve("index").toString();
    }

    private int suggest(String... arguments) {
        List<String> all = new ArrayList<>(List.of("vocabulary", "suggest", "--index", index()));
        all.addAll(List.of(arguments));
        return vigil(all.toArray(String[]::new));
    }

    private int vigil(String... arguments) {
        return VigilCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
