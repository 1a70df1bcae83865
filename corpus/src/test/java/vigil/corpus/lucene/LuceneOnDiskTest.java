package vigil.corpus.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.corpus.Contents;
import vigil.corpus.Embedder;
import vigil.corpus.Entries;
import vigil.corpus.Entry;
import vigil.corpus.EntrySearcher;
import vigil.corpus.EntrySearcherContract;
import vigil.corpus.EntryWriter;
import vigil.corpus.Evidence;
import vigil.corpus.Fact;
import vigil.corpus.Field;
import vigil.corpus.Tag;
import vigil.corpus.query.Thesaurus;

/// The embedded engine on disk does what an engine must do, and says what is wrong with a folder.
final class LuceneOnDiskTest extends EntrySearcherContract {
    @TempDir
    Path folder;

    @Override
    protected EntryWriter openWriter() throws IOException {
        return LuceneIndex.openWriter(folder.resolve("index"));
    }

    @Override
    protected EntryWriter reopenWriter() throws IOException {
        return LuceneIndex.openWriter(folder.resolve("index"));
    }

    @Override
    protected EntrySearcher openSearcher(@Nullable Embedder by) throws IOException {
        return LuceneIndex.openSearcher(folder.resolve("index"), Thesaurus.NONE, by);
    }

    @Test
    void aFolderThatIsNotThereIsNoIndex() {
        assertThatThrownBy(() -> LuceneIndex.openSearcher(folder.resolve("none"), Thesaurus.NONE))
                .isInstanceOf(UnusableIndexException.class)
                .hasMessage("there is no index at " + folder.resolve("none") + "; run `vigil index PATH` to make one");
    }

    @Test
    void aFolderOfOtherFilesIsNotWrittenTo() throws IOException {
        Path letters = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(letters.resolve("letter.txt"), "Dear reader");

        assertThatThrownBy(() -> LuceneIndex.openSearcher(letters, Thesaurus.NONE))
                .hasMessageContaining("there is no index");
        assertThatThrownBy(() -> LuceneIndex.openWriter(letters)).hasMessageContaining("holds files that are no index");
        assertThat(letters).isDirectoryNotContaining(file -> !file.endsWith("letter.txt"));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "words");

        assertThatThrownBy(() -> LuceneIndex.openWriter(file)).hasMessageContaining("is a file");
        assertThatThrownBy(() -> LuceneIndex.openSearcher(file, Thesaurus.NONE))
                .hasMessageContaining("there is no index");
    }

    @Test
    void oneWriterAtATimeHoldsAnIndex() {
        assertThatThrownBy(() -> LuceneIndex.openWriter(folder.resolve("index")))
                .isInstanceOf(UnusableIndexException.class)
                .hasMessage(
                        "another vigil is writing to the index at " + folder.resolve("index") + "; wait until it ends");
    }

    @Test
    void anIndexOfANewerLayoutIsLeftToTheNewerVigil() throws IOException {
        Path newer = indexWith("vigil.schema", "99");

        assertThatThrownBy(() -> LuceneIndex.openSearcher(newer, Thesaurus.NONE))
                .hasMessageContaining("made by a newer vigil (layout 99");
        assertThatThrownBy(() -> LuceneIndex.openWriter(newer)).hasMessageContaining("made by a newer vigil");
    }

    @Test
    void anIndexOfTheLayoutBeforeIsReadAndBecomesThisOneWhenItIsWrittenTo() throws IOException {
        Path older = indexWith("vigil.schema", "3");
        LuceneIndex.openSearcher(older, Thesaurus.NONE).close();

        Contents contents = Entries.of("a").entry("Aid", "It began in 1994.").contents();
        Entry entry = contents.entries().getFirst();
        Evidence year = new Evidence(Field.TEXT, 12, 16, "1994", 1, "date.year");
        Entry dated = entry.withTags(List.of(new Tag(Fact.DATE, "1994", "1994", null, List.of(year))));
        try (EntryWriter writer = LuceneIndex.openWriter(older)) {
            writer.put(new Contents(contents.publication(), List.of(dated), List.of()));
            writer.commit();
        }
        try (EntrySearcher searcher = LuceneIndex.openSearcher(older, Thesaurus.NONE)) {
            assertThat(searcher.entry(dated.id()).orElseThrow().tags()).isEqualTo(dated.tags());
        }
        try (var reader = DirectoryReader.open(FSDirectory.open(older))) {
            assertThat(reader.getIndexCommit().getUserData()).containsEntry("vigil.schema", "4");
        }
    }

    @Test
    void anIndexOfAnOlderLayoutIsToBeMadeAnew() throws IOException {
        Path older = indexWith("vigil.schema", "2");

        assertThatThrownBy(() -> LuceneIndex.openSearcher(older, Thesaurus.NONE))
                .hasMessageContaining("made by an older vigil (layout 2")
                .hasMessageContaining("run `vigil index PATH` again");
    }

    @Test
    void anIndexOfAnotherProgramIsLeftAlone() throws IOException {
        Path other = indexWith("other", "1");

        assertThatThrownBy(() -> LuceneIndex.openSearcher(other, Thesaurus.NONE))
                .hasMessageContaining("another program made");
        assertThatThrownBy(() -> LuceneIndex.openWriter(other)).hasMessageContaining("another program made");
    }

    private Path indexWith(String key, String value) throws IOException {
        Path path = folder.resolve(key);
        try (var writer = new IndexWriter(FSDirectory.open(path), new IndexWriterConfig())) {
            writer.setLiveCommitData(java.util.Map.of(key, value).entrySet());
            writer.commit();
        }
        return path;
    }

    @Test
    void aDamagedIndexIsCalledDamaged() throws IOException {
        Path damaged = folder.resolve("damaged");
        try (EntryWriter writer = LuceneIndex.openWriter(damaged)) {
            writer.put(Entries.of("a").entry("A", "Words.").contents());
            writer.commit();
        }
        try (var files = Files.list(damaged)) {
            for (Path file : files.filter(name -> !name.endsWith("write.lock")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            }
        }

        assertThatThrownBy(() -> LuceneIndex.openSearcher(damaged, Thesaurus.NONE))
                .isInstanceOf(UnusableIndexException.class)
                .hasMessage("the index at " + damaged + " is damaged; delete that folder and run `vigil index PATH`"
                        + " again");
        assertThatThrownBy(() -> LuceneIndex.openWriter(damaged)).isInstanceOf(UnusableIndexException.class);
    }
}
