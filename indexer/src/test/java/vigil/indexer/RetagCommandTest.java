package vigil.indexer;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.corpus.Contents;
import vigil.corpus.EntrySearcher;
import vigil.corpus.Publication;
import vigil.corpus.VigilCommand;
import vigil.corpus.lucene.LuceneIndex;
import vigil.corpus.query.Thesaurus;

/// `vigil retag`, and what the other commands say of a vocabulary that has changed.
class RetagCommandTest {
    private static final String BROTHERS =
            "The Brothers of Sednovia\n\nIn Sednovia they watched two trials in Syria.\n";
    private static final String LETTER = "A letter\n\nThe Lamplight Network (LN) asked Human Rights Watch for names.\n";

    @TempDir
    Path folder;

    private Path index;
    private EditedVocabulary tables;
    private String out = "";
    private String err = "";

    @BeforeEach
    void twoLetters() throws IOException {
        index = folder.resolve("index");
        tables = new EditedVocabulary(Files.createDirectory(folder.resolve("tables")));
        write("brothers.txt", BROTHERS);
        write("letter.txt", LETTER);
        vigil("index", "--threads", "1", files().toString());
    }

    @AfterEach
    void useTheTablesAgain() {
        tables.close();
    }

    @Test
    void anAliasThatIsAddedBecomesATagWhereverItStands() throws IOException {
        tables.add("countries.tsv", "SYR", "names", "Sednovia");

        assertThat(vigil("retag")).isZero();

        assertThat(out)
                .contains("2 publications = 2 tagged by vocabulary ")
                .contains(" + 0 that were so already + 0 failed")
                .contains("1 of 2 entries have changed: 0 tags added, 0 removed, ");
        assertThat(quotes("brothers.txt")).contains("Sednovia");
    }

    @Test
    void theFilesNeedNotBeThereAnyMore() throws IOException {
        List<Contents> before = contents();
        Files.delete(files().resolve("brothers.txt"));
        Files.delete(files().resolve("letter.txt"));
        tables.remove("organizations.tsv", "Human Rights Watch");

        assertThat(vigil("retag")).isZero();

        assertThat(values("letter.txt")).doesNotContain("human-rights-watch").contains("lamplight-network");
        assertThat(contents())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*tags", ".*vocabulary")
                .isEqualTo(before);
    }

    @Test
    void aDryRunWithDiffSaysWhatWouldChangeAndChangesNothing() throws IOException {
        List<Contents> before = contents();
        tables.remove("organizations.tsv", "Human Rights Watch");

        assertThat(vigil("retag", "--dry-run", "--diff")).isZero();

        assertThat(out).isEqualTo("""
                @@ %s-01 A letter, page 1: A letter @@
                -organization human-rights-watch Human Rights Watch, mention: “Human Rights Watch”
                """.formatted(publication("letter.txt").id()));
        assertThat(err).contains("1 of 2 entries would change: 0 tags added, 1 removed, 0 with another role, ");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void theDiffAsJsonHasALineForEachEntryThatChanges() throws IOException {
        tables.remove("organizations.tsv", "Human Rights Watch");

        vigil("retag", "--diff", "--json");

        JsonNode line = new ObjectMapper().readTree(out);
        assertThat(out.lines()).hasSize(1);
        assertThat(line.get("id").asText()).isEqualTo(publication("letter.txt").id() + "-01");
        assertThat(line.at("/tags/0/before/value").asText()).isEqualTo("human-rights-watch");
        assertThat(line.at("/tags/0/before/evidence/0/quote").asText()).isEqualTo("Human Rights Watch");
        assertThat(line.at("/tags/0/after").isNull()).isTrue();
    }

    @Test
    void theReportAsJsonStandsAloneOnStandardOutput() throws IOException {
        tables.remove("organizations.tsv", "Human Rights Watch");

        vigil("retag", "--json");

        JsonNode report = new ObjectMapper().readTree(out);
        assertThat(report.get("publications").asInt()).isEqualTo(2);
        assertThat(report.get("removed").asInt()).isEqualTo(1);
    }

    @Test
    void whereNothingHasChangedNothingIsPrinted() {
        assertThat(vigil("retag", "--dry-run", "--diff")).isZero();

        assertThat(out).isEmpty();
        assertThat(err).contains("no tag would change").contains("2 that were so already");
    }

    @Test
    void aTableThatIsWrongEndsTheRunBeforeAnythingIsChanged() throws IOException {
        List<Contents> before = contents();
        tables.breakTable("crimes.tsv");

        assertThat(vigil("retag")).isEqualTo(1);

        assertThat(err)
                .startsWith("vigil retag: ")
                .contains("crimes.tsv:1: \"no such columns\" is no column of this table");
        assertThat(contents()).isEqualTo(before);
        assertThat(vigil("status")).isZero();
        assertThat(err).contains("vigil status: the vocabulary cannot be used: ", "crimes.tsv:1");
    }

    @Test
    void whereThereIsNoIndexItSaysHowToMakeOne() {
        index = folder.resolve("none");
        assertThat(vigil("retag")).isEqualTo(1);
        assertThat(err).contains("vigil index PATH");
        assertThat(index).doesNotExist();
    }

    @Test
    void filesFailuresAndWordsSetAsideStayAsTheyAre() throws IOException {
        write("letter.txt", "");
        vigil("index", "--threads", "1", files().toString());
        tables.remove("organizations.tsv", "Human Rights Watch");

        vigil("retag");

        assertThat(values("letter.txt")).doesNotContain("human-rights-watch");
        vigil("status");
        assertThat(out).contains("could not be read: letter.txt: it is empty");
        write("letter.txt", LETTER);
        vigil("index", "--threads", "1", files().toString());
        assertThat(out).contains("2 found = 0 indexed + 2 unchanged + 0 failed + 0 skipped");
    }

    @Test
    void afterAnEditStatusAndIndexSayThatTagsAreOutdatedUntilTheyAreNot() throws IOException {
        String edited = "the vocabulary has changed since 2 entries were tagged; run `vigil retag`";
        vigil("status");
        assertThat(out).doesNotContain("has changed");
        tables.add("countries.tsv", "SYR", "names", "Sednovia");

        vigil("status");
        assertThat(out).contains(edited);
        write("new.txt", "News\n\nNews of Sednovia.\n");
        vigil("index", "--threads", "1", files().toString());
        assertThat(err).contains("vigil index: " + edited);
        vigil("status", "--json");
        assertThat(new ObjectMapper().readTree(out).get("outdated").asInt()).isEqualTo(2);
        assertThat(new ObjectMapper().readTree(out).get("taggedBy")).hasSize(2);

        vigil("retag");
        assertThat(out).contains("3 publications = 2 tagged by vocabulary ", " + 1 that were so already");
        vigil("status");
        assertThat(out).doesNotContain("has changed");
        vigil("retag", "--force");
        assertThat(out).contains("3 publications = 3 tagged by vocabulary ", "no tag has changed");
    }

    private Path files() throws IOException {
        return Files.createDirectories(folder.resolve("files"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(files().resolve(name), text);
    }

    private List<Contents> contents() throws IOException {
        try (EntrySearcher searcher = LuceneIndex.openSearcher(index, Thesaurus.NONE)) {
            var all = new ArrayList<Contents>();
            for (Publication publication : searcher.publications()) {
                all.add(searcher.contents(publication.id()).orElseThrow());
            }
            return all;
        }
    }

    private Contents contents(String source) throws IOException {
        return contents().stream()
                .filter(contents -> contents.publication().source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private Publication publication(String source) throws IOException {
        return contents(source).publication();
    }

    private List<String> values(String source) throws IOException {
        return contents(source).entries().stream()
                .flatMap(entry -> entry.tags().stream())
                .map(tag -> tag.value())
                .toList();
    }

    private List<String> quotes(String source) throws IOException {
        return contents(source).entries().stream()
                .flatMap(entry -> entry.tags().stream())
                .flatMap(tag -> tag.evidence().stream())
                .map(evidence -> evidence.quote())
                .toList();
    }

    private int vigil(String command, String... arguments) {
        var said = new StringWriter();
        var told = new StringWriter();
        var all = new ArrayList<String>(List.of(command, "--index", index.toString()));
        all.addAll(List.of(arguments));
        int status = VigilCommand.commandLine()
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(told, true))
                .execute(all.toArray(String[]::new));
        out = said.toString();
        err = told.toString();
        return status;
    }
}
