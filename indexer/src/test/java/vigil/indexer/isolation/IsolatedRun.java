package vigil.indexer.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vigil.corpus.EntrySearcher;
import vigil.corpus.EntryWriter;
import vigil.corpus.Publication;
import vigil.corpus.SearchRequest;
import vigil.corpus.lucene.LuceneIndex;
import vigil.corpus.query.Thesaurus;
import vigil.indexer.IndexReport;
import vigil.indexer.IndexRun;
import vigil.indexer.Outcome;
import vigil.indexer.SourceReader;
import vigil.indexer.extract.ExtractionStore;
import vigil.indexer.extract.Limits;
import vigil.indexer.extract.RememberingExtractor;
import vigil.indexer.extract.WorkerExtractor;

/// A run over a folder with a good file before and behind what a test puts there, with processes that do what they
/// read.
abstract class IsolatedRun {
    static final Limits LIMITS = Limits.USUAL.within(Duration.ofSeconds(10), 200);

    @TempDir
    Path folder;

    Path files;
    Path index;

    @BeforeEach
    void aGoodFileBeforeAndBehind() throws IOException {
        files = Files.createDirectory(folder.resolve("files"));
        index = folder.resolve("index");
        write("a first.txt", "They asked for names.");
        write("z last.html", "<h1>The Observers</h1><p>They asked for dates.");
    }

    IndexReport run() throws IOException {
        return run(2);
    }

    IndexReport run(int threads) throws IOException {
        try (EntryWriter writer = LuceneIndex.openWriter(index);
                EntrySearcher searcher = LuceneIndex.openSearcher(index, Thesaurus.NONE);
                var workers = new WorkerExtractor(MoodyWorker.class, LIMITS, threads, index.resolve("scratch"));
                var extractor = new RememberingExtractor(workers, new ExtractionStore(index), false)) {
            var reader = new SourceReader(extractor, workers, writer);
            return new IndexRun(searcher, reader, new IndexRun.Settings(threads, false, false), (_, _, _) -> {})
                    .run(List.of(files), index);
        }
    }

    /// The report tells of every file once, the index can be opened and holds as many publications, whose words are
    /// found, and nothing that was put aside is left.
    void assertGood(IndexReport report, int publications) throws IOException {
        List<String> told = Stream.of(report.indexed(), report.unchanged(), report.failed(), report.skipped())
                .flatMap(List::stream)
                .map(Outcome::source)
                .toList();
        assertThat(told).doesNotHaveDuplicates().hasSize(report.found());
        try (Stream<Path> all = Files.list(files)) {
            assertThat(all.map(file -> file.getFileName().toString()))
                    .allSatisfy(name ->
                            assertThat(told).anyMatch(source -> source.equals(name) || source.startsWith(name + "/")));
        }
        try (EntrySearcher searcher = LuceneIndex.openSearcher(index, Thesaurus.NONE)) {
            assertThat(searcher.publications())
                    .hasSize(publications)
                    .extracting(Publication::source)
                    .contains("a first.txt", "z last.html");
            assertThat(searcher.status().failures()).hasSameSizeAs(report.failed());
            assertThat(searcher.search(SearchRequest.of("asked dates")).hits())
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.entry().text()).contains("They asked for dates."));
        }
        assertThat(index.resolve("scratch")).doesNotExist();
    }

    long kept() {
        Path store = index.resolve(ExtractionStore.FOLDER);
        if (!Files.isDirectory(store)) {
            return 0;
        }
        try (Stream<Path> all = Files.walk(store)) {
            return all.filter(file -> file.toString().endsWith(".gz")).count();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    static void until(BooleanSupplier reached) {
        while (!reached.getAsBoolean()) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String name, String text) throws IOException {
        Files.writeString(files.resolve(name), text);
    }
}
