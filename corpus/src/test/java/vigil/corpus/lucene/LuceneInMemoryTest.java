package vigil.corpus.lucene;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Embedder;
import vigil.corpus.EntrySearcher;
import vigil.corpus.EntrySearcherContract;
import vigil.corpus.EntryWriter;
import vigil.corpus.query.Thesaurus;

/// The embedded engine in memory does what an engine must do.
final class LuceneInMemoryTest extends EntrySearcherContract {
    private final LuceneIndex index = LuceneIndex.inMemory();

    @Override
    protected EntryWriter openWriter() throws IOException {
        return index.writer();
    }

    @Override
    protected EntryWriter reopenWriter() throws IOException {
        return index.writer();
    }

    @Override
    protected EntrySearcher openSearcher(@Nullable Embedder by) throws IOException {
        return index.searcher(Thesaurus.NONE, by);
    }
}
