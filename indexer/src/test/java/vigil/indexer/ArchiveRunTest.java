package vigil.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.corpus.EntrySearcher;
import vigil.corpus.EntryWriter;
import vigil.corpus.MemberFiles;
import vigil.corpus.Publication;
import vigil.corpus.lucene.LuceneIndex;
import vigil.corpus.query.Thesaurus;
import vigil.indexer.extract.Limits;
import vigil.indexer.extract.LocalExtractor;
import vigil.indexer.extract.ZipBytes;
import vigil.indexer.split.Splitters;

/// What a run does with the files that lie in an archive.
class ArchiveRunTest {
    @TempDir
    Path files;

    @TempDir
    Path folder;

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
    void theFilesInAnArchiveArePublicationsOfTheirOwn() throws IOException {
        zip(
                "letters.zip",
                new ZipBytes().with("may/one.txt", "They asked for names.").with("picture.png", PICTURE));

        IndexReport report = run(false);

        assertThat(report.found()).isEqualTo(2);
        assertThat(report.indexed()).extracting(Outcome::source).containsExactly("letters.zip/may/one.txt");
        assertThat(report.skipped())
                .containsExactly(new Outcome.Skipped("letters.zip/picture.png", "no reader for image/png"));
        Publication publication = searcher.publications().getFirst();
        assertThat(publication.source()).isEqualTo("letters.zip/may/one.txt");
        assertThat(new MemberFiles(folder).of(publication.sha256())).hasContent("They asked for names.");
        assertThat(copies()).hasSize(1);
    }

    @Test
    void anArchiveThatStandsAsItStoodIsNotOpenedAgain() throws IOException {
        zip(
                "letters.zip",
                new ZipBytes().with("one.txt", "They asked for names.").with("picture.png", PICTURE));
        run(false);
        var time = Files.getLastModifiedTime(files.resolve("letters.zip"));
        long bytes = Files.size(files.resolve("letters.zip"));
        Files.write(files.resolve("letters.zip"), new byte[(int) bytes]);
        Files.setLastModifiedTime(files.resolve("letters.zip"), time);

        IndexReport report = run(false);

        assertThat(report.unchanged()).extracting(Outcome::source).containsExactly("letters.zip/one.txt");
        assertThat(report.skipped()).extracting(Outcome::source).containsExactly("letters.zip/picture.png");
        assertThat(report.failed()).isEmpty();
    }

    @Test
    void whatNoLongerLiesInAnArchiveIsGone() throws IOException {
        zip(
                "letters.zip",
                new ZipBytes().with("one.txt", "They asked for names.").with("two.txt", "They asked twice."));
        run(false);
        zip("letters.zip", new ZipBytes().with("two.txt", "They asked twice."));

        assertThat(run(false).gone()).containsExactly("letters.zip/one.txt");
        assertThat(run(true).removed()).containsExactly("letters.zip/one.txt");
        assertThat(copies()).hasSize(1);

        Files.delete(files.resolve("letters.zip"));
        assertThat(run(true).removed()).containsExactly("letters.zip/two.txt");
        assertThat(copies()).isEmpty();
    }

    @Test
    void anArchiveThatMovedIsNotReadAgain() throws IOException {
        zip("letters.zip", new ZipBytes().with("one.txt", "They asked for names."));
        run(false);
        Files.move(files.resolve("letters.zip"), files.resolve("post.zip"));

        IndexReport report = run(false);

        assertThat(report.indexed())
                .extracting(Outcome.Indexed::source, Outcome.Indexed::notes)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "post.zip/one.txt", List.of("moved from letters.zip/one.txt")));
        assertThat(report.gone()).isEmpty();
    }

    @Test
    void aCopyInAnArchiveGivesWayToTheFileInTheFolder() throws IOException {
        zip("a.zip", new ZipBytes().with("one.txt", "They asked for names."));
        Files.writeString(files.resolve("z.txt"), "They asked for names.");

        IndexReport report = run(false);

        assertThat(report.indexed()).extracting(Outcome::source).containsExactly("z.txt");
        assertThat(report.skipped()).containsExactly(new Outcome.Skipped("a.zip/one.txt", "same content as z.txt"));
    }

    @Test
    void archivesInArchivesAreOpenedToADepth() throws IOException {
        byte[] bytes = new ZipBytes().with("one.txt", "They asked for names.").bytes();
        for (int i = 0; i < 5; i++) {
            bytes = new ZipBytes()
                    .with("inner.zip", bytes)
                    .with(i + ".txt", "They wrote " + i + " letters.")
                    .bytes();
        }
        Files.write(files.resolve("outer.zip"), bytes);

        for (IndexReport report : List.of(run(false), run(false))) {
            assertThat(report.failed())
                    .extracting(Outcome::source)
                    .containsExactly("outer.zip/inner.zip/inner.zip/inner.zip");
            assertThat(report.found()).isEqualTo(4);
        }
    }

    @Test
    void aFileUnderAPasswordFailsEachTime() throws IOException {
        Files.write(
                files.resolve("letters.zip"),
                new ZipBytes().with("secret.txt", "names").locked());
        for (IndexReport report : List.of(run(false), run(false))) {
            assertThat(report.failed()).extracting(Outcome::source).containsExactly("letters.zip/secret.txt");
        }
        assertThat(searcher.status().failures()).hasSize(1);
    }

    @Test
    void anEmptyArchiveIsSkipped() throws IOException {
        Files.write(files.resolve("empty.zip"), new ZipBytes().bytes());
        assertThat(run(false).skipped()).extracting(Outcome::source).containsExactly("empty.zip");
    }

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H'};

    private void zip(String name, ZipBytes zip) throws IOException {
        Files.write(files.resolve(name), zip.bytes());
    }

    private List<Path> copies() throws IOException {
        try (var all = Files.walk(new MemberFiles(folder).folder())) {
            return all.filter(file -> file.getFileName().toString().length() == 64)
                    .toList();
        }
    }

    private IndexReport run(boolean prune) throws IOException {
        var reader = new SourceReader(
                new LocalExtractor(Limits.USUAL),
                new LocalCataloguer(new Splitters(_ -> false)::split, contents -> contents),
                writer);
        var run = new IndexRun(searcher, reader, new IndexRun.Settings(2, false, prune), (done, total, last) -> {});
        return run.run(List.of(files), folder);
    }
}
