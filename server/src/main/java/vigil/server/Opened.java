package vigil.server;

import java.io.IOException;
import vigil.corpus.EntrySearcher;
import vigil.corpus.IndexedCommand;
import vigil.corpus.lucene.LuceneSearcher;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.server.request.FacetValues;
import vigil.server.request.RequestParser;

/// What a command opens before it asks.
final class Opened {
    private Opened() {}

    /// The index that the options name.
    static EntrySearcher searcher(IndexedCommand index) throws IOException {
        return LuceneSearcher.open(index.directory());
    }

    /// The vocabulary.
    static Vocabulary vocabulary() throws IOException {
        return Vocabulary.load();
    }

    /// What reads the options into requests.
    static RequestParser parser(EntrySearcher searcher) throws IOException {
        return new RequestParser(new FacetValues(vocabulary(), searcher));
    }
}
