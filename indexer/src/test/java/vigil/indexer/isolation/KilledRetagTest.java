package vigil.indexer.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.corpus.EntrySearcher;
import vigil.corpus.EntryWriter;
import vigil.corpus.Facet;
import vigil.corpus.Filters;
import vigil.corpus.SearchRequest;
import vigil.corpus.ValueFilter;
import vigil.corpus.VigilCommand;
import vigil.corpus.lucene.LuceneIndex;
import vigil.corpus.query.Thesaurus;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.indexer.IndexRun;
import vigil.indexer.LocalCataloguer;
import vigil.indexer.SourceReader;
import vigil.indexer.extract.Limits;
import vigil.indexer.extract.LocalExtractor;
import vigil.indexer.retag.EntryChange;
import vigil.indexer.retag.RetagReport;
import vigil.indexer.retag.RetagRun;
import vigil.indexer.split.Splitters;

/// A run that gives new tags and ends in the middle leaves an index that answers, and the next one does the rest.
class KilledRetagTest {
    private static final int FILES = 60;

    @TempDir
    Path folder;

    private Path index;

    /// Sixty files in an index that knows of no vocabulary, as an older vigil left it.
    @BeforeEach
    void anIndexWithoutTags() throws IOException {
        index = folder.resolve("index");
        Path files = Files.createDirectory(folder.resolve("files"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(files.resolve(i + ".txt"), "Letter " + i + "\n\n" + "They went to Sudan. ".repeat(40));
        }
        try (EntryWriter writer = LuceneIndex.openWriter(index);
                EntrySearcher searcher = LuceneIndex.openSearcher(index, Thesaurus.NONE)) {
            var untagged = new LocalCataloguer(new Splitters(_ -> false)::split, contents -> contents);
            var reader = new SourceReader(new LocalExtractor(Limits.USUAL), untagged, writer);
            new IndexRun(searcher, reader, new IndexRun.Settings(1, false, false), (_, _, _) -> {})
                    .run(List.of(files), index);
        }
    }

    @Test
    void aProcessThatIsKilledLeavesAnIndexThatAnswersAndTheNextRunFinishes() throws Exception {
        Process vigil = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dvigil.home=" + System.getProperty("vigil.home", ""),
                        "-cp",
                        System.getProperty("java.class.path"),
                        VigilCommand.class.getName(),
                        "retag",
                        "--diff",
                        "--json",
                        "--index",
                        index.toString())
                .redirectError(folder.resolve("said").toFile())
                .start();
        try (InputStream out = vigil.getInputStream()) {
            // The process waits in the middle for somebody to read the rest, more than a pipe holds.
            assertThat(out.read()).isEqualTo('{');
            vigil.destroyForcibly().waitFor();
        }

        assertThat(found("letter")).isEqualTo(FILES);
        RetagReport report = retag(_ -> {});
        assertThat(report.current() + report.entries()).isEqualTo(FILES);
        assertThat(aboutSudan()).isEqualTo(FILES);
        assertThat(retag(_ -> {}).current()).isEqualTo(FILES);
    }

    @Test
    void whatARunHadDoneWhenItFailedIsNotDoneAgain() throws IOException {
        var seen = new ArrayList<EntryChange>();
        assertThatThrownBy(() -> retag(change -> {
                    seen.add(change);
                    if (seen.size() == 10) {
                        throw new IllegalStateException("the disk is full");
                    }
                }))
                .hasMessage("the disk is full");

        assertThat(aboutSudan()).isEqualTo(9);
        RetagReport report = retag(_ -> {});
        assertThat(report.current()).isEqualTo(9);
        assertThat(report.changed()).isEqualTo(FILES - 9);
        assertThat(aboutSudan()).isEqualTo(FILES);
    }

    private RetagReport retag(Consumer<EntryChange> sink) throws IOException {
        try (EntrySearcher searcher = LuceneIndex.openSearcher(index, Thesaurus.NONE);
                EntryWriter writer = LuceneIndex.openWriter(index)) {
            return new RetagRun(searcher, Optional.of(writer), Vocabulary.load(), sink).run(false, (_, _, _) -> {});
        }
    }

    private long found(String words) throws IOException {
        try (EntrySearcher searcher = LuceneIndex.openSearcher(index, Thesaurus.NONE)) {
            return searcher.search(SearchRequest.of(words)).total();
        }
    }

    private long aboutSudan() throws IOException {
        Filters sudan = Filters.NONE.with(Facet.COUNTRY, ValueFilter.anyOf("SDN"));
        try (EntrySearcher searcher = LuceneIndex.openSearcher(index, Thesaurus.NONE)) {
            return searcher.search(SearchRequest.of("").with(sudan)).total();
        }
    }
}
