package vigil.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vigil.corpus.VigilCommand;
import vigil.corpus.lucene.LuceneIndex;

class CommandsTest {
    @TempDir
    private Path folder;

    private String bulletin = "";

    @BeforeEach
    void index() throws IOException {
        var shelf = new Shelf(folder);
        try (var writer = LuceneIndex.openWriter(folder.resolve("index"))) {
            shelf.into(writer);
        }
        bulletin = shelf.bulletin().publication().id();
    }

    private record Run(int status, String out, String err) {}

    private Run vigil(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        CommandLine vigil = VigilCommand.commandLine();
        vigil.setOut(new PrintWriter(out));
        vigil.setErr(new PrintWriter(err));
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--index";
        all[arguments.length + 1] = folder.resolve("index").toString();
        return new Run(vigil.execute(all), out.toString(), err.toString());
    }

    @Test
    void entriesWithoutAValueAreFoundByTheWordNone() throws IOException {
        JsonNode found = JsonMapper.builder()
                .build()
                .readTree(vigil("search", "--country", "none", "--json").out());
        assertThat(found.path("total").asInt()).isEqualTo(2);
        assertThat(vigil("export", "--country", "none", "--crime", "!none")
                        .out()
                        .lines())
                .singleElement()
                .asString()
                .contains("What the norm says");
    }

    @Test
    void searchPrintsHitsWithTheirPlaceAndWhatTheyAreAbout() {
        Run run = vigil("search", "testimony", "--country", "sudan");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                1 entry for testimony

                 1. Lamplight Network – Kenya
                    The Harbour Bulletin, March 2011, pp. 1–2  %s-01
                    Lamplight Network gathers testimony on genocide in Rwanda.

                country      Kenya 1, Rwanda 1, Sudan 1
                organization Lamplight Network 1
                crime        Genocide 1
                publication  The Harbour Bulletin 1
                """.formatted(bulletin));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void searchAnswersWithTheJsonOfTheServer() throws IOException {
        Run run = vigil("search", "--kind", "sidebar", "--json");
        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(run.out())
                        .at("/hits/0/heading")
                        .asText())
                .isEqualTo("What the norm says");
    }

    @Test
    void aWrongFilterEndsWithTwoAndNamesItself() {
        Run run = vigil("search", "--country", "Sudn");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--country").contains("the nearest known: Sudan");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void wordsThatBeginWithADashAreToldHowTheyAreLookedFor() {
        var err = new StringWriter();
        CommandLine vigil = VigilCommand.commandLine();
        vigil.setErr(new PrintWriter(err));
        assertThat(vigil.execute("search", "-crime:none")).isEqualTo(2);
        assertThat(err.toString())
                .contains("Unknown option: '-crime:none'")
                .endsWith("If -crime:none is no option, write -- before it: vigil search -- -crime:none\n");
        assertThat(vigil.execute("search", "--index", folder.resolve("index").toString(), "--", "-crime:none"))
                .isZero();
    }

    @Test
    void showPrintsAnEntryOrAPublicationNamedByTheBeginningOfItsId() {
        String beginning = bulletin.substring(0, 8);
        assertThat(vigil("show", beginning + "-02").out())
                .startsWith("River Watch\nProfile in Members\n")
                .contains("country      Sudan about  “Sudan”");
        assertThat(vigil("show", beginning).out())
                .contains("read as newsletter")
                .contains(bulletin + "-03  p. 2      What the norm says");
        assertThat(vigil("show", bulletin + "-04").out())
                .contains("date         June 2011  “June 2011”")
                .contains("person       Ann Lee  “Ann Lee”");
        Run none = vigil("show", "zzz");
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.err()).contains("no publication has an id that begins with \"zzz\"");
    }

    @Test
    void exportPrintsEveryHitOnALineOfItsOwn() throws IOException {
        Run run = vigil("export", "--crime", "genocide", "--format", "jsonl");
        assertThat(run.out().lines()).hasSize(3);
        for (String line : run.out().lines().toList()) {
            JsonNode entry = JsonMapper.builder().build().readTree(line);
            assertThat(entry.get("tags")).isNotEmpty();
            assertThat(entry.at("/publication/vocabulary").asText()).isEqualTo(Shelf.VOCABULARY);
        }
        List<String> rows = List.of(vigil("export", "--format", "csv").out().split("\r\n"));
        assertThat(rows).hasSize(6);
        assertThat(rows.getFirst()).endsWith(",text,dates,persons,vocabulary");
        assertThat(rows).anyMatch(row -> row.endsWith(",2011-06,ann-lee," + Shelf.VOCABULARY));
        assertThat(rows.getLast()).endsWith("," + Shelf.VOCABULARY);
        assertThat(vigil("export", "--format", "xml").status()).isEqualTo(2);
    }

    @Test
    void anIndexThatIsNotThereIsToldWithWhatToDo() {
        var err = new StringWriter();
        CommandLine vigil = VigilCommand.commandLine();
        vigil.setErr(new PrintWriter(err));
        assertThat(vigil.execute(
                        "search", "x", "--index", folder.resolve("none").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("vigil index");
    }

    @Test
    void aPortThatIsTakenIsToldSo() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = vigil("serve", "--port", Integer.toString(other.getLocalPort()));
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err())
                    .contains("--port")
                    .contains("Address already in use")
                    .contains("choose another port");
        }
    }

    @Test
    void aServerOverTagsOfAnotherVocabularySaysSoWhenItStarts() throws InterruptedException {
        var out = new StringWriter();
        var err = new StringWriter();
        CommandLine vigil = VigilCommand.commandLine();
        vigil.setOut(new PrintWriter(out));
        vigil.setErr(new PrintWriter(err));
        String index = folder.resolve("index").toString();
        var serving = Thread.ofPlatform().start(() -> vigil.execute("serve", "--port", "0", "--index", index));
        while (serving.isAlive() && !out.toString().contains("press Ctrl-C")) {
            Thread.sleep(20);
        }
        serving.interrupt();
        serving.join();
        assertThat(err.toString())
                .contains("vigil serve: the vocabulary has changed since 5 entries were tagged; run `vigil retag`");
    }

    @Test
    void aPortThatCannotBeIsToldSo() {
        Run run = vigil("serve", "--port", "99999");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--port").contains("a port is 0 to 65535, was 99999");
    }

    @Test
    void evaluateMeasuresACollectionInAnIndexOfItsOwn() throws IOException {
        Path corpus = write("corpus.jsonl", """
                {"_id": "d1", "title": "Rivers", "text": "The river rose and took the bridge."}
                {"_id": "d2", "title": "Courts", "text": "The court heard the witnesses of the massacre."}
                """);
        Path topics = write("topics.jsonl", """
                {"_id": "q1", "text": "witnesses in court"}
                {"_id": "q2", "text": "bridges"}
                {"_id": "q3", "text": "nobody judged this"}
                """);
        Path judgments = write("qrels.tsv", "query-id\tcorpus-id\tscore\nq1\td2\t1\nq2\td1\t1\n");

        Run run = vigil(
                "evaluate",
                "--topics",
                topics.toString(),
                "--qrels",
                judgments.toString(),
                "--corpus",
                corpus.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("""
                nDCG@10     1.0000
                recall@100  1.0000
                MRR         1.0000
                topics      2
                """);
        assertThat(run.err()).contains("2 texts indexed", "1 topics without a relevant answer were passed over");
    }

    @Test
    void evaluateSaysInWhichLineAFileIsWrong() throws IOException {
        Path topics = write("topics.jsonl", "{\"_id\": \"q1\", \"text\": \"court\"}\n{\"_id\": \"q2\"}\n");
        Path judgments = write("qrels.tsv", "q1\td1\tmuch\nq1\td1\tmore\n");

        Run run = vigil("evaluate", "--topics", topics.toString(), "--qrels", judgments.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("topics.jsonl:2: this line has no \"text\" or \"query\"");

        Files.writeString(topics, "{\"_id\": \"q1\", \"text\": \"court\"}\n");
        run = vigil("evaluate", "--topics", topics.toString(), "--qrels", judgments.toString());
        assertThat(run.err()).contains("qrels.tsv:2: the grade \"more\" is no whole number");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
