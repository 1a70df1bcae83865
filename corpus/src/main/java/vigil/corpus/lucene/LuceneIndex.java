package vigil.corpus.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Embedder;
import vigil.corpus.EntrySearcher;
import vigil.corpus.EntryWriter;
import vigil.corpus.MemberFiles;
import vigil.corpus.query.Thesaurus;

/// An index of the embedded engine, in a folder or in memory: opens its two ends.
///
/// Whatever is wrong with a folder is an [UnusableIndexException], whose message says what to do.
public final class LuceneIndex implements Closeable {
    /// What may lie in an index's folder before there is an index: the lock, what was read of sources, what was
    /// unpacked, and what a run put aside.
    private static final Set<String> BESIDE = Set.of("write.lock", "extractions", "scratch", MemberFiles.FOLDER);

    private final Directory directory;
    private final String place;
    private final boolean onDisk;

    private LuceneIndex(Directory directory, String place, boolean onDisk) {
        this.directory = directory;
        this.place = place;
        this.onDisk = onDisk;
    }

    /// A new index that lives as long as the process.
    public static LuceneIndex inMemory() {
        return new LuceneIndex(new ByteBuffersDirectory(), "memory", false);
    }

    /// Opens the index in this folder to write; makes one where there is none.
    public static EntryWriter openWriter(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UnusableIndexException(folder + " is a file; name a folder for the index", null);
        }
        Files.createDirectories(folder);
        var index = new LuceneIndex(FSDirectory.open(folder), folder.toString(), true);
        try {
            if (!index.exists() && !index.isEmpty()) {
                throw new UnusableIndexException(
                        folder + " holds files that are no index; name an empty or a new folder for the index", null);
            }
            return index.writer(true);
        } catch (IOException | IllegalArgumentException failure) {
            index.close();
            throw index.explained(failure);
        }
    }

    /// Opens the index in this folder to search.
    ///
    /// @param thesaurus what knows which names stand for the same in a query
    public static EntrySearcher openSearcher(Path folder, Thesaurus thesaurus) throws IOException {
        return openSearcher(folder, thesaurus, null);
    }

    /// Opens the index in this folder to search, by meaning, too.
    ///
    /// @param thesaurus what knows which names stand for the same in a query
    /// @param embedder finds by meaning, where the index has vectors of its model; null for words alone
    public static EntrySearcher openSearcher(Path folder, Thesaurus thesaurus, @Nullable Embedder embedder)
            throws IOException {
        if (!Files.isDirectory(folder)) {
            throw noIndex(folder.toString());
        }
        var index = new LuceneIndex(FSDirectory.open(folder), folder.toString(), true);
        try {
            return index.searcher(thesaurus, embedder, true);
        } catch (IOException failure) {
            index.close();
            throw failure;
        }
    }

    /// Opens this index to write.
    public EntryWriter writer() throws IOException {
        try {
            return writer(false);
        } catch (IOException | IllegalArgumentException failure) {
            throw explained(failure);
        }
    }

    /// Opens this index to search; it has been opened to write before.
    public EntrySearcher searcher(Thesaurus thesaurus) throws IOException {
        return searcher(thesaurus, null);
    }

    /// Opens this index to search, by meaning, too; it has been opened to write before.
    ///
    /// @param embedder finds by meaning, where the index has vectors of its model; null for words alone
    public EntrySearcher searcher(Thesaurus thesaurus, @Nullable Embedder embedder) throws IOException {
        return searcher(thesaurus, embedder, false);
    }

    private EntryWriter writer(boolean owned) throws IOException {
        check();
        return new LuceneWriter(directory, owned);
    }

    private EntrySearcher searcher(Thesaurus thesaurus, @Nullable Embedder embedder, boolean owned) throws IOException {
        try {
            if (!exists()) {
                throw noIndex(place);
            }
            check();
            var manager = new SearcherManager(directory, IndexView.FACTORY);
            return new LuceneSearcher(manager, thesaurus, embedder, directory, onDisk, owned ? directory : () -> {});
        } catch (IOException | IllegalArgumentException failure) {
            throw explained(failure);
        }
    }

    private static UnusableIndexException noIndex(String place) {
        return new UnusableIndexException(
                "there is no index at " + place + "; run `vigil index PATH` to make one", null);
    }

    private boolean exists() throws IOException {
        return DirectoryReader.indexExists(directory);
    }

    private boolean isEmpty() throws IOException {
        for (String file : directory.listAll()) {
            if (!BESIDE.contains(file)) {
                return false;
            }
        }
        return true;
    }

    /// Throws if there is an index of another layout.
    private void check() throws IOException {
        if (!exists()) {
            return;
        }
        Map<String, String> commit = SegmentInfos.readLatestCommit(directory).getUserData();
        String version = commit.get(Schema.VERSION_KEY);
        if (version == null) {
            throw new UnusableIndexException(
                    place + " holds an index that another program made; name another folder", null);
        }
        int found = Integer.parseInt(version);
        if (found > Schema.VERSION) {
            throw new UnusableIndexException(
                    "the index at " + place + " was made by a newer vigil (layout " + found + ", this one knows "
                            + Schema.VERSION + "); use that vigil, or name another folder",
                    null);
        }
        if (found < Schema.OLDEST) {
            throw new UnusableIndexException(
                    "the index at " + place + " was made by an older vigil (layout " + found + ", now " + Schema.VERSION
                            + "); delete that folder and run `vigil index PATH` again",
                    null);
        }
    }

    private IOException explained(Exception failure) {
        return switch (failure) {
            case UnusableIndexException known -> known;
            case LockObtainFailedException held ->
                new UnusableIndexException(
                        "another vigil is writing to the index at " + place + "; wait until it ends", held);
            case IndexNotFoundException none -> noIndex(place);
            case IndexFormatTooNewException newer ->
                new UnusableIndexException(
                        "the index at " + place + " was made by a newer vigil; use that one, or name another folder",
                        newer);
            case IndexFormatTooOldException older ->
                new UnusableIndexException(
                        "the index at " + place
                                + " was made by an older vigil; delete that folder and run `vigil index PATH` again",
                        older);
            case CorruptIndexException damaged -> damaged(damaged);
            case NoSuchFileException missing -> damaged(missing);
            case java.io.EOFException cut -> damaged(cut);
            case IllegalArgumentException odd -> damaged(odd);
            case AlreadyClosedException closed -> damaged(closed);
            case IOException other -> other;
            default -> damaged(failure);
        };
    }

    private UnusableIndexException damaged(Exception cause) {
        return new UnusableIndexException(
                "the index at " + place + " is damaged; delete that folder and run `vigil index PATH` again", cause);
    }

    @Override
    public void close() throws IOException {
        directory.close();
    }
}
