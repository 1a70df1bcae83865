package vigil.server;

import java.io.IOException;
import vigil.corpus.EntrySearcher;
import vigil.corpus.lucene.LuceneIndex;

/// Opens an index in memory as the commands open one on disk.
public final class TestSearcher {
    private TestSearcher() {}

    /// A searcher over this index.
    public static EntrySearcher over(LuceneIndex index) throws IOException {
        return Opened.searcher(index);
    }
}
