package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Facet;
import vigil.corpus.FacetCounts;
import vigil.corpus.SearchRequest;

/// Goes through what a query finds, in the order of the request: a page at a time, or all of it.
///
/// In the order of relevance [FirstHits] come first, and then the others by score.
final class Walk {
    private final IndexView view;
    private final NarrowedQuery query;
    private final BooleanQuery nearness;
    private final SearchRequest request;
    private final boolean byRelevance;

    /// @param nearness raises what has neighbouring words of the query near each other
    /// @param everything whether the query asks for every entry, of which none is better than another
    Walk(IndexView view, NarrowedQuery query, BooleanQuery nearness, SearchRequest request, boolean everything) {
        this.view = view;
        this.query = query;
        this.nearness = nearness;
        this.request = request;
        byRelevance = request.sort() == vigil.corpus.Sort.RELEVANCE && !everything;
    }

    /// A page.
    ///
    /// @param total all that is found
    /// @param hits those of the page
    /// @param next the cursor of the next page; null on the last
    /// @param counts of the facets that the request asks for
    record Page(long total, List<Scored> hits, @Nullable String next, Map<Facet, FacetCounts> counts) {}

    /// Whether the order is that of relevance, and one hit is better than another.
    boolean isByRelevance() {
        return byRelevance;
    }

    /// The page at a cursor.
    Page page(Cursor cursor) throws IOException {
        return byRelevance && request.size() > 0 ? byRelevance(cursor) : inOrder(cursor);
    }

    private Page inOrder(Cursor cursor) throws IOException {
        var found = query.find(collector(cursor.last(), request.size() + 1), request.facets(), request.facetSize());
        TopFieldDocs top = found.hits();
        int size = Math.min(request.size(), top.scoreDocs.length);
        String next = size > 0 && top.scoreDocs.length > size
                ? Cursor.behind((FieldDoc) top.scoreDocs[size - 1], request)
                : null;
        List<Scored> hits = scored(Arrays.asList(top.scoreDocs).subList(0, size));
        return new Page(top.totalHits.value(), hits, next, found.counts());
    }

    private Page byRelevance(Cursor cursor) throws IOException {
        var firstHits = new FirstHits(view, request.grouping());
        var found = query.find(firstHits.collector(), request.facets(), request.facetSize());
        long total = found.hits().total();
        List<Scored> first = firstHits.ordered(found.hits().best(), nearness);
        List<Scored> hits = new ArrayList<>();
        if (cursor.last() == null) {
            int from = Math.min(cursor.first(), first.size());
            hits.addAll(first.subList(from, Math.min(first.size(), from + request.size())));
        }
        int before = cursor.first() + hits.size();
        String next = cursor.last() == null && before < total ? Cursor.behind(before, request) : null;
        if (hits.size() < request.size() && total > first.size()) {
            Batch rest = behind(first, cursor.last(), request.size() - hits.size());
            hits.addAll(rest.documents);
            next = rest.last == null ? null : Cursor.behind(rest.last, request);
        }
        return new Page(total, hits, next, found.counts());
    }

    /// Takes documents.
    interface Sink {
        void accept(int document) throws IOException;
    }

    /// Gives every document.
    ///
    /// @param batch how many are looked for at a time
    void forEach(int batch, Sink sink) throws IOException {
        List<Scored> first = List.of();
        if (byRelevance) {
            var firstHits = new FirstHits(view, request.grouping());
            var found = query.find(firstHits.collector(), Set.of(), 0);
            first = firstHits.ordered(found.hits().best(), nearness);
        }
        for (Scored hit : first) {
            sink.accept(hit.document());
        }
        @Nullable FieldDoc last = null;
        do {
            Batch next = behind(first, last, batch);
            for (Scored hit : next.documents) {
                sink.accept(hit.document());
            }
            last = next.last;
        } while (last != null);
    }

    /// Some documents.
    ///
    /// @param documents in their order
    /// @param last what the next ones follow; null where there are no more
    private record Batch(List<Scored> documents, @Nullable FieldDoc last) {}

    /// The next documents behind the first ones.
    ///
    /// @param after [Batch#last()] of the batch before; null for the first
    private Batch behind(List<Scored> first, @Nullable FieldDoc after, int most) throws IOException {
        Set<Integer> known = first.stream().map(Scored::document).collect(Collectors.toSet());
        var found = query.find(collector(after, most + 1 + known.size()), Set.of(), 0);
        List<ScoreDoc> others = Arrays.stream(found.hits().scoreDocs)
                .filter(hit -> !known.contains(hit.doc))
                .toList();
        List<ScoreDoc> batch = others.subList(0, Math.min(most, others.size()));
        return new Batch(scored(batch), others.size() > batch.size() ? (FieldDoc) batch.getLast() : null);
    }

    private static List<Scored> scored(List<ScoreDoc> found) {
        return found.stream()
                .map(hit -> new Scored(hit.doc, ((FieldDoc) hit).fields[0] instanceof Float relevance ? relevance : 0))
                .toList();
    }

    private TopFieldCollectorManager collector(@Nullable FieldDoc after, int most) {
        return new TopFieldCollectorManager(order(), most, after, Integer.MAX_VALUE);
    }

    private Sort order() {
        SortField first = switch (request.sort()) {
            case RELEVANCE -> SortField.FIELD_SCORE;
            case DATE -> new SortField(Schema.DATE, SortField.Type.LONG, false, Long.MAX_VALUE);
            case NEWEST -> new SortField(Schema.DATE, SortField.Type.LONG, true, Long.MIN_VALUE);
        };
        return new Sort(
                first,
                new SortField(Schema.SOURCE, SortField.Type.STRING),
                new SortField(Schema.PLACE, SortField.Type.INT));
    }
}
