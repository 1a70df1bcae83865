package vigil.server;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import vigil.corpus.EntrySearcher;
import vigil.corpus.lucene.LuceneIndex;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.server.request.RequestParser;

/// An index in memory with what is on a shelf, opened as a command opens one.
public final class OpenedShelf implements Closeable {
    private final LuceneIndex index = LuceneIndex.inMemory();
    private final Opened opened;

    /// The shelf whose files are in this folder.
    public OpenedShelf(Path folder) throws IOException {
        try (var writer = index.writer()) {
            new Shelf(folder).into(writer);
        }
        opened = Opened.of(index);
    }

    /// The index.
    public EntrySearcher searcher() {
        return opened.searcher();
    }

    /// The vocabulary.
    public Vocabulary vocabulary() {
        return opened.vocabulary();
    }

    /// What reads parameters.
    public RequestParser parser() {
        return opened.parser();
    }

    @Override
    public void close() throws IOException {
        opened.close();
        index.close();
    }
}
