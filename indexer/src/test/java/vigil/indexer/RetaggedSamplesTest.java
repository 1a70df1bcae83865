package vigil.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.EntrySearcher;
import vigil.corpus.Evidence;
import vigil.corpus.Publication;
import vigil.corpus.VigilCommand;
import vigil.corpus.lucene.LuceneIndex;
import vigil.corpus.query.Thesaurus;

/// Over all sample publications, `vigil retag` gives what indexing anew gives, entry by entry.
class RetaggedSamplesTest {
    private static final String SAMPLES = Path.of(System.getProperty("vigil.home", ""), "corpus", "publications")
            .toString();

    @TempDir
    Path folder;

    @Test
    void retaggingGivesTheTagsThatIndexingAnewGives() throws IOException {
        Path retagged = folder.resolve("retagged");
        Path anew = folder.resolve("anew");
        vigil("index", retagged, "--ocr", "never", SAMPLES);
        List<Contents> before = contents(retagged);

        try (var tables = new EditedVocabulary(Files.createDirectory(folder.resolve("tables")))) {
            tables.add("countries.tsv", "SYR", "names", "Sednaya");
            tables.remove("organizations.tsv", "Human Rights Watch");
            tables.cell("themes.tsv", "justice-accountability", "strong", words -> words.replace("tribunal|", ""));
            tables.add("themes.tsv", "early-warning", "strong", "cemetery");
            vigil("retag", retagged);
            vigil("index", anew, "--ocr", "never", SAMPLES);
        }

        List<Contents> after = contents(retagged);
        assertThat(after).isEqualTo(contents(anew));
        assertThat(tags(before)).contains("human-rights-watch", "tribunal").doesNotContain("Sednaya", "cemetery");
        assertThat(tags(after)).contains("Sednaya", "cemetery").doesNotContain("human-rights-watch", "tribunal");
    }

    private static List<Contents> contents(Path index) throws IOException {
        try (EntrySearcher searcher = LuceneIndex.openSearcher(index, Thesaurus.NONE)) {
            var all = new ArrayList<Contents>();
            for (Publication publication : searcher.publications()) {
                all.add(searcher.contents(publication.id()).orElseThrow());
            }
            return all;
        }
    }

    /// The values of all tags, and the words that justify them.
    private static Set<String> tags(List<Contents> all) {
        var found = new TreeSet<String>();
        for (Contents contents : all) {
            for (Entry entry : contents.entries()) {
                entry.tags().forEach(tag -> {
                    found.add(tag.value());
                    tag.evidence().stream().map(Evidence::quote).forEach(found::add);
                });
            }
        }
        return found;
    }

    private static void vigil(String command, Path index, String... arguments) {
        var said = new StringWriter();
        var all = new ArrayList<String>(List.of(command, "--index", index.toString()));
        all.addAll(List.of(arguments));
        int status = VigilCommand.commandLine()
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute(all.toArray(String[]::new));
        assertThat(status).as(said.toString()).isZero();
    }
}
