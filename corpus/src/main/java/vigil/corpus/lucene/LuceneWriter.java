package vigil.corpus.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import vigil.corpus.Contents;
import vigil.corpus.EntryWriter;
import vigil.corpus.Failure;

/// The way into a Lucene index.
final class LuceneWriter implements EntryWriter {
    private static final double BUFFER_MEGABYTES = 64;

    private final Directory directory;
    private final boolean owned;
    private final IndexWriter writer;
    /// Shared by those who change the index, alone for a commit and for those who ask what there is.
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /// @param directory the index, new or with a layout that is known
    /// @param owned whether the directory closes with this writer
    LuceneWriter(Directory directory, boolean owned) throws IOException {
        this.directory = directory;
        this.owned = owned;
        boolean isNew = !DirectoryReader.indexExists(directory);
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig(Words.EXACT).setCommitOnClose(false).setRAMBufferSizeMB(BUFFER_MEGABYTES));
        if (isNew) {
            commit();
        }
    }

    @Override
    public void put(Contents contents) throws IOException {
        var publication = contents.publication();
        var replaced = new TermInSetQuery(
                Schema.KEY,
                List.of(
                        new BytesRef(Schema.keyOfPublication(publication.id())),
                        new BytesRef(Schema.keyOfLocation(publication.location())),
                        new BytesRef(Schema.keyOfFailure(publication.location()))));
        var documents = EntryDocuments.of(contents);
        locked(lock.readLock(), () -> writer.updateDocuments(replaced, documents));
    }

    @Override
    public void reject(Failure failure) throws IOException {
        var document = EntryDocuments.of(failure);
        var term = new Term(Schema.KEY, Schema.keyOfFailure(failure.location()));
        locked(lock.readLock(), () -> writer.updateDocument(term, document));
    }

    @Override
    public boolean remove(String publicationId) throws IOException {
        return delete(Schema.keyOfPublication(publicationId));
    }

    @Override
    public boolean forgetFailure(String location) throws IOException {
        return delete(Schema.keyOfFailure(location));
    }

    private boolean delete(String key) throws IOException {
        var term = new Term(Schema.KEY, key);
        Lock alone = lock.writeLock();
        alone.lock();
        try (var reader = DirectoryReader.open(writer)) {
            boolean held = reader.numDocs() > 0 && new IndexSearcher(reader).count(new TermQuery(term)) > 0;
            if (held) {
                writer.deleteDocuments(term);
            }
            return held;
        } finally {
            alone.unlock();
        }
    }

    @Override
    public void commit() throws IOException {
        locked(lock.writeLock(), () -> {
            writer.setLiveCommitData(
                    Map.of(Schema.VERSION_KEY, Integer.toString(Schema.VERSION)).entrySet());
            return writer.commit();
        });
    }

    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            if (owned) {
                directory.close();
            }
        }
    }

    private interface Change {
        long make() throws IOException;
    }

    private static void locked(Lock lock, Change change) throws IOException {
        lock.lock();
        try {
            change.make();
        } finally {
            lock.unlock();
        }
    }
}
