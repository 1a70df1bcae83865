package vigil.server;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import vigil.corpus.Embedder;
import vigil.corpus.EntrySearcher;
import vigil.corpus.IndexedCommand;
import vigil.corpus.lucene.LuceneIndex;
import vigil.corpus.query.Thesaurus;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.server.request.FacetValues;
import vigil.server.request.RequestParser;

/// An index that a command has opened to ask it, and the vocabulary that goes with it.
///
/// @param searcher the index; closed with this
/// @param vocabulary the vocabulary
record Opened(EntrySearcher searcher, Vocabulary vocabulary) implements Closeable {

    /// Opens the index that the options name.
    static Opened of(IndexedCommand index) throws IOException {
        return at(index.directory());
    }

    /// Opens the index in this folder.
    static Opened at(Path folder) throws IOException {
        Vocabulary vocabulary = Vocabulary.load();
        return new Opened(
                LuceneIndex.openSearcher(
                        folder, Thesaurus.of(vocabulary), Embedder.installed().orElse(null)),
                vocabulary);
    }

    /// Opens an index that is there already.
    static Opened of(LuceneIndex index) throws IOException {
        Vocabulary vocabulary = Vocabulary.load();
        return new Opened(index.searcher(Thesaurus.of(vocabulary)), vocabulary);
    }

    /// What reads parameters into requests.
    RequestParser parser() {
        return new RequestParser(new FacetValues(vocabulary, searcher));
    }

    @Override
    public void close() throws IOException {
        searcher.close();
    }
}
