package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Embedder;
import vigil.corpus.Entry;

/// Finds the entries that have a passage near in meaning to what is asked.
final class Meaning {
    /// Passages that are looked at. Of most entries more than one is near, so these are fewer entries.
    private static final int PASSAGES = 100;

    private static final Sort BY_PLACE = new Sort(
            new SortField(Schema.SOURCE, SortField.Type.STRING), new SortField(Schema.PLACE, SortField.Type.INT));

    private final IndexView view;
    private final Embedder embedder;

    private Meaning(IndexView view, Embedder embedder) {
        this.view = view;
        this.embedder = embedder;
    }

    /// Finds by meaning in this commit; empty where it has no vectors of the embedder's model.
    static Optional<Meaning> of(IndexView view, @Nullable Embedder embedder) throws IOException {
        return embedder != null && embedder.model().equals(view.model())
                ? Optional.of(new Meaning(view, embedder))
                : Optional.empty();
    }

    /// Entries, nearest first.
    ///
    /// @param asked the words of a question
    /// @param choices what an entry must have
    /// @param hits what answers the whole query, and is left out
    List<Meant> find(String asked, Collection<Query> choices, Query hits) throws IOException {
        Query among = choices.isEmpty() ? null : passagesOf(all(choices));
        var nearest = new KnnFloatVectorQuery(Schema.VECTOR, embedder.question(asked), PASSAGES, among);
        Map<String, Passage> best = new LinkedHashMap<>();
        for (ScoreDoc found : view.search(nearest, PASSAGES).scoreDocs) {
            if (likeness(found) >= embedder.leastLikeness()) {
                var passage = PassageValues.of(view.getIndexReader(), found.doc);
                best.putIfAbsent(passage.entry(), passage.passage());
            }
        }
        Set<Integer> allowed = allowed(best.keySet(), choices, hits);
        List<Meant> near = new ArrayList<>();
        for (var one : best.entrySet()) {
            int document = view.find(Schema.ENTRY, one.getKey());
            if (allowed.contains(document)) {
                near.add(new Meant(document, one.getValue()));
            }
        }
        return near;
    }

    /// The likeness of a passage, -1 to 1, which Lucene makes a score of 0 to 1.
    private static float likeness(ScoreDoc found) {
        return 2 * found.score - 1;
    }

    private static Query all(Collection<Query> choices) {
        var all = new BooleanQuery.Builder();
        choices.forEach(choice -> all.add(choice, Occur.FILTER));
        return all.add(new TermQuery(new Term(Schema.TYPE, Schema.ENTRY)), Occur.FILTER)
                .build();
    }

    private Query passagesOf(Query within) throws IOException {
        List<BytesRef> ids = new ArrayList<>();
        for (ScoreDoc found : view.search(within, Math.max(1, view.count(within)), BY_PLACE).scoreDocs) {
            var values = Objects.requireNonNull(((FieldDoc) found).fields);
            ids.add(new BytesRef(Entry.idOf(((BytesRef) values[0]).utf8ToString(), (Integer) values[1])));
        }
        return new TermInSetQuery(Schema.PASSAGE_OF, ids);
    }

    /// The documents of those entries that may be shown.
    private Set<Integer> allowed(Set<String> entries, Collection<Query> choices, Query hits) throws IOException {
        var query = new BooleanQuery.Builder()
                .add(
                        new TermInSetQuery(
                                Schema.ID, entries.stream().map(BytesRef::new).toList()),
                        Occur.FILTER)
                .add(new TermQuery(new Term(Schema.TYPE, Schema.ENTRY)), Occur.FILTER)
                .add(hits, Occur.MUST_NOT);
        choices.forEach(choice -> query.add(choice, Occur.FILTER));
        Set<Integer> allowed = new HashSet<>();
        for (ScoreDoc found : view.search(query.build(), Math.max(1, entries.size()), Sort.INDEXORDER).scoreDocs) {
            allowed.add(found.doc);
        }
        return allowed;
    }
}
