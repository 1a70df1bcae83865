package vigil.corpus.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Contents;
import vigil.corpus.Embedder;
import vigil.corpus.Entry;
import vigil.corpus.EntryWriter;
import vigil.corpus.Failure;
import vigil.corpus.Publication;
import vigil.corpus.Vectors;

/// The way into a Lucene index.
final class LuceneWriter implements EntryWriter {
    private static final double BUFFER_MEGABYTES = 64;

    private final Directory directory;
    private final boolean owned;
    private final IndexWriter writer;
    /// The model that made the vectors of this index; null where it has none.
    private volatile @Nullable String model;

    /// One for the publications that share a remainder, so that the same one is never put twice at once.
    private final Object[] putting = Stream.generate(Object::new).limit(64).toArray();

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
        } else {
            model = SegmentInfos.readLatestCommit(directory).getUserData().get(Schema.MODEL_KEY);
        }
    }

    @Override
    public void put(Contents contents) throws IOException {
        var publication = contents.publication();
        var sameId = new Term(Schema.KEY, Schema.keyOfPublication(publication.id()));
        var sameLocation = new Term(Schema.KEY, Schema.keyOfLocation(publication.location()));
        var failed = new Term(Schema.KEY, Schema.keyOfFailure(publication.location()));
        var documents = EntryDocuments.of(contents);
        locked(lock.readLock(), () -> {
            // Deleting by terms is much cheaper than by a query, but not one step with adding.
            synchronized (stripe(publication)) {
                documents.addAll(passagesKept(contents));
                writer.deleteDocuments(sameId, failed);
                return writer.updateDocuments(sameLocation, documents);
            }
        });
    }

    @Override
    public void retag(Contents tagged, List<Entry> changed) throws IOException {
        var publication = tagged.publication();
        locked(lock.readLock(), () -> {
            synchronized (stripe(publication)) {
                for (Entry entry : changed) {
                    writer.updateDocument(new Term(Schema.ID, entry.id()), EntryDocuments.of(entry));
                }
                return writer.updateDocument(
                        new Term(Schema.ID, publication.id()), EntryDocuments.ofPublication(tagged));
            }
        });
    }

    /// What is put in again, from another place for example, keeps its vectors, where its texts are the same.
    private List<Document> passagesKept(Contents contents) throws IOException {
        if (model == null) {
            return List.of();
        }
        try (var reader = DirectoryReader.open(directory)) {
            return PassageDocuments.kept(reader, contents);
        }
    }

    @Override
    public void embed(Contents contents, Embedder embedder) throws IOException {
        String known = model;
        if (known != null) {
            Optional<String> refusal = new Vectors(known, 0).refusal(embedder);
            if (refusal.isPresent()) {
                throw new IOException(refusal.get());
            }
        }
        List<Document> documents = PassageDocuments.of(contents, embedder);
        var before = PassageDocuments.ofPublication(contents.publication().id());
        locked(lock.readLock(), () -> {
            model = embedder.model();
            synchronized (stripe(contents.publication())) {
                return writer.updateDocuments(before, documents);
            }
        });
    }

    private Object stripe(Publication publication) {
        return putting[Math.floorMod(publication.id().hashCode(), putting.length)];
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
            Map<String, String> known = new TreeMap<>();
            known.put(Schema.VERSION_KEY, Integer.toString(Schema.VERSION));
            String vectorsBy = model;
            if (vectorsBy != null) {
                known.put(Schema.MODEL_KEY, vectorsBy);
            }
            writer.setLiveCommitData(known.entrySet());
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
