package vigil.server;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import vigil.corpus.EntrySearcher;
import vigil.corpus.lucene.LuceneIndex;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.server.request.RequestParser;

/// An index opened as a command opens one: in memory with what is on a [Shelf], or in a folder.
public final class OpenedShelf implements Closeable {
    private final Closeable index;
    private final Opened opened;

    private OpenedShelf(Closeable index, Opened opened) {
        this.index = index;
        this.opened = opened;
    }

    /// The shelf whose files are in this folder.
    public static OpenedShelf in(Path folder) throws IOException {
        LuceneIndex index = LuceneIndex.inMemory();
        try (var writer = index.writer()) {
            new Shelf(folder).into(writer);
        }
        return new OpenedShelf(index, Opened.of(index));
    }

    /// The index in this folder.
    public static OpenedShelf indexed(Path index) throws IOException {
        return new OpenedShelf(() -> {}, Opened.at(index));
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
