package vigil.corpus.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.SmallFloat;

/// BM25 with the true average length of a text. Lucene divides the terms of a field by its documents; here a word is
/// two or three terms in one place, so that every text would seem half as long as the average, and length would count
/// for little. The length of a document is counted in places, and so is the average.
final class Ranking extends BM25Similarity {
    private final float averagePlaces;

    private Ranking(float averagePlaces) {
        this.averagePlaces = averagePlaces;
    }

    /// For this commit.
    static Ranking of(IndexReader reader) throws IOException {
        long places = 0;
        int texts = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues lengths = leaf.reader().getNormValues(Schema.WORDS);
            while (lengths != null && lengths.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int length = SmallFloat.byte4ToInt((byte) lengths.longValue());
                places += length;
                texts += length > 0 ? 1 : 0;
            }
        }
        return new Ranking(texts == 0 ? 1 : (float) places / texts);
    }

    @Override
    protected float avgFieldLength(CollectionStatistics statistics) {
        return statistics.field().equals(Schema.WORDS) ? averagePlaces : super.avgFieldLength(statistics);
    }
}
