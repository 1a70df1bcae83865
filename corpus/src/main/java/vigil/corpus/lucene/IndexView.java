package vigil.corpus.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Entry;
import vigil.corpus.Facet;
import vigil.corpus.Publication;
import vigil.corpus.Role;
import vigil.corpus.query.Expressions;

/// One commit of an index, with what is read from it once: labels, facet values, publications.
final class IndexView extends IndexSearcher {
    static final SearcherFactory FACTORY = new SearcherFactory() {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
            return new IndexView(reader);
        }
    };

    static {
        // The parser and the expansions limit a query by what a person types; Lucene counts each form of each word.
        IndexSearcher.setMaxClauseCount(1 << 16);
    }

    private final Labels labels;
    private final Expressions definitions;
    private final Compounds compounds = new Compounds(this);
    private final Map<String, FacetValues> facets = new ConcurrentHashMap<>();
    private final Map<String, Publication> publications = new ConcurrentHashMap<>();
    private final CompletionCounts completionCounts = new CompletionCounts(this);
    private volatile @Nullable Map<String, Integer> taggedBy;

    private IndexView(IndexReader reader) throws IOException {
        super(reader);
        setSimilarity(Ranking.of(reader));
        labels = Labels.of(reader);
        definitions = Definitions.of(reader);
    }

    /// Which commit it is: a later one has a larger number.
    long version() {
        return ((DirectoryReader) getIndexReader()).getVersion();
    }

    Labels labels() {
        return labels;
    }

    /// The abbreviations that the entries define.
    Expressions definitions() {
        return definitions;
    }

    /// What its entries glue and part.
    Compounds compounds() {
        return compounds;
    }

    /// The model that made the vectors of this commit; null where it has none.
    @Nullable
    String model() throws IOException {
        return ((DirectoryReader) getIndexReader())
                .getIndexCommit()
                .getUserData()
                .get(Schema.MODEL_KEY);
    }

    /// The values of a facet.
    ///
    /// @param role the role that countries are asked for in; null for any
    FacetValues facet(Facet facet, @Nullable Role role) throws IOException {
        String field = Schema.facet(facet, role);
        FacetValues known = facets.get(field);
        if (known == null) {
            known = FacetValues.of(getIndexReader(), facet, field, labels);
            facets.put(field, known);
        }
        return known;
    }

    /// How many entries completions find.
    CompletionCounts completionCounts() {
        return completionCounts;
    }

    /// The entry that a document holds.
    Entry entry(int document) throws IOException {
        return Stored.entry(stored(document, Schema.STORED), this::publicationOfEntry);
    }

    /// What a document holds in a stored field.
    BytesRef stored(int document, String field) throws IOException {
        BytesRef bytes = storedFields().document(document, Set.of(field)).getBinaryValue(field);
        if (bytes == null) {
            throw new IOException("document " + document + " of the index lacks its field " + field
                    + "; delete the index and run `vigil index PATH` again");
        }
        return bytes;
    }

    /// What each of these documents scores by a query; 0 where it does not have it.
    float[] scores(Query query, List<Scored> documents) throws IOException {
        float[] scores = new float[documents.size()];
        Integer[] byNumber = new Integer[scores.length];
        Arrays.setAll(byNumber, i -> i);
        Arrays.sort(byNumber, Comparator.comparingInt(i -> documents.get(i).document()));
        Weight weight = createWeight(rewrite(query), ScoreMode.COMPLETE, 1);
        List<LeafReaderContext> leaves = getIndexReader().leaves();
        int at = -1;
        Scorer scorer = null;
        for (int i : byNumber) {
            int document = documents.get(i).document();
            int leaf = ReaderUtil.subIndex(document, leaves);
            if (leaf != at) {
                at = leaf;
                scorer = weight.scorer(leaves.get(leaf));
            }
            if (scorer != null && has(scorer, document - leaves.get(leaf).docBase)) {
                scores[i] = scorer.score();
            }
        }
        return scores;
    }

    /// Goes on to a document, and looks whether it is a match, but at none between.
    private static boolean has(Scorer scorer, int document) throws IOException {
        TwoPhaseIterator inTwo = scorer.twoPhaseIterator();
        DocIdSetIterator documents = inTwo == null ? scorer.iterator() : inTwo.approximation();
        int at = documents.docID() < document ? documents.advance(document) : documents.docID();
        return at == document && (inTwo == null || inTwo.matches());
    }

    /// The document of a type with this id; -1 where there is none.
    int find(String type, String id) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Schema.ID, id)), Occur.FILTER)
                .add(new TermQuery(new Term(Schema.TYPE, type)), Occur.FILTER)
                .build();
        var found = search(query, 1);
        return found.scoreDocs.length == 0 ? -1 : found.scoreDocs[0].doc;
    }

    Optional<Publication> publication(String id) throws IOException {
        var known = publications.get(id);
        if (known == null) {
            int document = find(Schema.PUBLICATION, id);
            if (document < 0) {
                return Optional.empty();
            }
            known = Stored.publication(stored(document, Schema.STORED));
            publications.put(id, known);
        }
        return Optional.of(known);
    }

    /// How many entries are tagged by which version of the vocabulary; under the empty text those of which it is not
    /// known.
    Map<String, Integer> taggedBy() throws IOException {
        Map<String, Integer> known = taggedBy;
        if (known == null) {
            known = new HashMap<>();
            var query = new TermQuery(new Term(Schema.TYPE, Schema.PUBLICATION));
            for (ScoreDoc found : search(query, Math.max(1, count(query)), Sort.INDEXORDER).scoreDocs) {
                Publication publication = Stored.publication(stored(found.doc, Schema.STORED));
                int entries = count(new TermQuery(new Term(Facet.PUBLICATION.parameter(), publication.id())));
                known.merge(Objects.requireNonNullElse(publication.vocabulary(), ""), entries, Integer::sum);
            }
            taggedBy = known;
        }
        return known;
    }

    private Publication publicationOfEntry(String id) throws IOException {
        return publication(id)
                .orElseThrow(() -> new IOException("the index lacks the publication " + id
                        + " of one of its entries; delete the index and run `vigil index PATH` again"));
    }
}
