package vigil.corpus.lucene;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Finds the entries that have any of many words in one of their parts: those that a prefix, a pattern or a spelling
/// stands for. All score alike. It reads one word's places after the other, where Lucene's spans go from entry to
/// entry with all words at once, at many times the cost.
final class AnyInPart extends Query {
    private final Set<String> words;
    private final Schema.Part part;

    AnyInPart(Set<String> words, Schema.Part part) {
        this.words = Set.copyOf(words);
        this.part = part;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                Terms terms = leaf.reader().terms(Schema.WORDS);
                return terms == null
                        ? null
                        : ConstantScoreScorerSupplier.fromIterator(
                                found(terms, leaf.reader().maxDoc()),
                                score(),
                                mode,
                                leaf.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return true;
            }
        };
    }

    /// An entry that one word has found is not looked at again for the others.
    private DocIdSetIterator found(Terms terms, int documents) throws IOException {
        var found = new FixedBitSet(documents);
        TermsEnum each = terms.iterator();
        PostingsEnum places = null;
        for (String word : words) {
            if (each.seekExact(new BytesRef(word))) {
                places = each.postings(places, PostingsEnum.POSITIONS);
                while (places.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    if (!found.get(places.docID()) && isInPart(places)) {
                        found.set(places.docID());
                    }
                }
            }
        }
        return new BitSetIterator(found, found.cardinality());
    }

    private boolean isInPart(PostingsEnum places) throws IOException {
        for (int i = places.freq(); i > 0; i--) {
            int place = places.nextPosition();
            if (place >= part.start()) {
                return place < part.end();
            }
        }
        return false;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(Schema.WORDS)) {
            visitor.consumeTerms(
                    this,
                    words.stream().map(word -> new Term(Schema.WORDS, word)).toArray(Term[]::new));
        }
    }

    @Override
    public String toString(String field) {
        return part + ":" + words;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnyInPart any && words.equals(any.words) && part == any.part;
    }

    @Override
    public int hashCode() {
        return 31 * words.hashCode() + part.hashCode();
    }
}
