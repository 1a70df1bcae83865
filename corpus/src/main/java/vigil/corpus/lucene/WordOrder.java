package vigil.corpus.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/// The limit of work for where words stand: that of phrases, of words near each other and of words in one part of an
/// entry. It is what makes a query of frequent words costly, since all places of each are looked at.
///
/// Work is counted in entries that have a word, once for each word and form.
final class WordOrder {
    /// Times that all entries may be looked at.
    private static final int ALL_ENTRIES = 20;
    /// What a small index allows, however few its entries.
    private static final int LEAST = 5_000;

    private final IndexReader reader;
    private long left;

    WordOrder(IndexReader reader) {
        this.reader = reader;
        left = Math.max(LEAST, (long) ALL_ENTRIES * reader.numDocs());
    }

    /// Whether these terms may be looked for by their places; if so, they count.
    ///
    /// @param row terms, one of which must stand at each place
    boolean affords(Collection<? extends Collection<String>> row) throws IOException {
        long work = 0;
        for (Collection<String> place : row) {
            for (String term : place) {
                work += reader.docFreq(new Term(Schema.WORDS, term));
            }
        }
        if (work > left) {
            return false;
        }
        left -= work;
        return true;
    }
}
