package vigil.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.corpus.EntrySearcher;
import vigil.corpus.EntryWriter;
import vigil.corpus.Failure;
import vigil.corpus.Publication;
import vigil.corpus.lucene.LuceneIndex;
import vigil.corpus.query.Thesaurus;
import vigil.indexer.extract.Limits;
import vigil.indexer.extract.LocalExtractor;
import vigil.indexer.split.Splitters;

/// What a run does with each file.
class IndexRunTest {
    @TempDir
    Path files;

    private final LuceneIndex index = LuceneIndex.inMemory();
    private EntryWriter writer;
    private EntrySearcher searcher;

    @BeforeEach
    void open() throws IOException {
        writer = index.writer();
        searcher = index.searcher(Thesaurus.NONE);
    }

    @AfterEach
    void close() throws IOException {
        searcher.close();
        writer.close();
        index.close();
    }

    @Test
    void everyFileThatIsFoundIsIndexedUnchangedFailedOrSkipped() throws IOException {
        write("a.txt", "They asked for names.");
        write("sub/b.txt", "They asked for dates.");
        run();
        write("empty.pdf", "");
        write("picture.png", "\u0089PNG\r\n\u001a\n");
        write("sub/c.txt", "They asked for colours.");

        IndexReport report = run();

        assertThat(report.found()).isEqualTo(5);
        assertThat(report.indexed()).extracting(Outcome::source).containsExactly("sub/c.txt");
        assertThat(report.unchanged()).extracting(Outcome::source).containsExactly("a.txt", "sub/b.txt");
        assertThat(report.failed()).extracting(Outcome.Failed::reason).containsExactly("it is empty");
        assertThat(report.skipped()).extracting(Outcome::source).containsExactly("picture.png");
        assertThat(sources()).containsExactly("a.txt", "sub/b.txt", "sub/c.txt");
    }

    @Test
    void aFileOfFiveGigabytesIsRefusedWithoutBeingLookedAt() throws IOException {
        try (var large = new RandomAccessFile(files.resolve("large.pdf").toFile(), "rw")) {
            large.setLength(5L << 30);
        }
        assertThat(run().failed())
                .extracting(Outcome.Failed::reason)
                .containsExactly(
                        "it has more than 4 GB, too much to be opened: split or unpack it, then index its parts");
    }

    @Test
    void aChangedFileTakesThePlaceOfWhatWasReadFromItBefore() throws IOException {
        write("a.txt", "They asked for names.");
        run();
        write("a.txt", "They asked for names and dates.");
        assertThat(run().indexed()).hasSize(1);
        assertThat(searcher.publications()).hasSize(1);
    }

    @Test
    void aMovedFileKeepsItsIdAndIsKnownByItsNewPlace() throws IOException {
        Path old = write("a.txt", "They asked for names.");
        run();
        Publication before = searcher.publications().getFirst();
        Files.createDirectory(files.resolve("sub"));
        Files.move(old, files.resolve("sub/b.txt"));

        IndexReport report = run();

        assertThat(report.indexed()).extracting(Outcome.Indexed::notes).containsExactly(List.of("moved from a.txt"));
        Publication after = searcher.publications().getFirst();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.source()).isEqualTo("sub/b.txt");
        assertThat(run().unchanged()).hasSize(1);
    }

    @Test
    void aSecondCopyIsSkippedAndTakesOverWhenTheFirstIsGone() throws IOException {
        Path first = write("a.txt", "They asked for names.");
        write("b.txt", "They asked for names.");
        assertThat(run().skipped()).containsExactly(new Outcome.Skipped("b.txt", "same content as a.txt"));
        assertThat(run().skipped()).containsExactly(new Outcome.Skipped("b.txt", "same content as a.txt"));
        Files.delete(first);
        run();
        assertThat(sources()).containsExactly("b.txt");
    }

    @Test
    void aTouchedFileIsNotReadAgain() throws IOException {
        Path file = write("a.txt", "They asked for names.");
        run();
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1_000_000_000_000L));
        assertThat(run().unchanged()).hasSize(1);
        assertThat(searcher.publications().getFirst().modifiedMillis()).isEqualTo(1_000_000_000_000L);
    }

    @Test
    void forceReadsWhatHasNotChangedAndStillSkipsTheSecondCopy() throws IOException {
        write("b.txt", "They asked for names.");
        run();
        write("a.txt", "They asked for names.");
        IndexReport report = run(new IndexRun.Settings(2, true, false));
        assertThat(report.indexed()).extracting(Outcome::source).containsExactly("b.txt");
        assertThat(report.skipped()).extracting(Outcome::source).containsExactly("a.txt");
    }

    @Test
    void whatIsGoneIsToldAndTakenOutOnlyWhenAskedTo() throws IOException {
        Path file = write("a.txt", "They asked for names.");
        write("b.txt", "They asked for dates.");
        run();
        Files.delete(file);
        assertThat(run().gone()).containsExactly("a.txt");
        assertThat(sources()).containsExactly("a.txt", "b.txt");
        assertThat(run(new IndexRun.Settings(1, false, true)).removed()).containsExactly("a.txt");
        assertThat(sources()).containsExactly("b.txt");
    }

    @Test
    void aFailureIsRememberedUntilTheFileIsReadOrGone() throws IOException {
        Path mended = write("a.txt", "");
        Path deleted = write("b.txt", "");
        run();
        assertThat(failures()).containsExactly("a.txt", "b.txt");
        Files.writeString(mended, "They asked for names.");
        Files.delete(deleted);
        run();
        assertThat(failures()).isEmpty();
    }

    @Test
    void hiddenFilesAndTheIndexArePassedOverAndLinksLeadIntoNoCircle() throws IOException {
        write(".hidden.txt", "They asked for names.");
        write("index/segment.txt", "Not a text.");
        write("a.txt", "They asked for dates.");
        Files.createSymbolicLink(files.resolve("again"), files);
        Files.createSymbolicLink(files.resolve("lost"), files.resolve("nowhere"));

        IndexReport report = run();

        assertThat(report.indexed()).extracting(Outcome::source).containsExactly("a.txt");
        assertThat(report.failed())
                .extracting(Outcome.Failed::source, Outcome.Failed::reason)
                .containsExactly(org.assertj.core.api.Assertions.tuple("lost", "it is a link that leads nowhere"));
        assertThat(report.found()).isEqualTo(2);
    }

    @Test
    void aFaultOfTheProgramInOneFileIsThatFilesFailure() throws IOException {
        write("a.txt", "They asked for names.");
        var reader = new SourceReader(
                new LocalExtractor(Limits.USUAL),
                new LocalCataloguer(
                        _ -> {
                            throw new IllegalStateException("out of place");
                        },
                        contents -> contents),
                writer);
        var run = new IndexRun(searcher, reader, new IndexRun.Settings(1, false, false), (_, _, _) -> {});
        assertThat(run.run(List.of(files), files.resolve("index"))
                        .failed()
                        .getFirst()
                        .reason())
                .contains("please report it", "out of place");
    }

    private IndexReport run() throws IOException {
        return run(new IndexRun.Settings(2, false, false));
    }

    private IndexReport run(IndexRun.Settings settings) throws IOException {
        var reader = new SourceReader(
                new LocalExtractor(Limits.USUAL),
                new LocalCataloguer(new Splitters(_ -> false)::split, contents -> contents),
                writer);
        return new IndexRun(searcher, reader, settings, (_, _, _) -> {}).run(List.of(files), files.resolve("index"));
    }

    private Path write(String name, String text) throws IOException {
        Path file = files.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private List<String> sources() throws IOException {
        return searcher.publications().stream().map(Publication::source).toList();
    }

    private List<String> failures() throws IOException {
        return searcher.status().failures().stream().map(Failure::source).toList();
    }
}
