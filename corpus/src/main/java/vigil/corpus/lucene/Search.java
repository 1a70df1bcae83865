package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Query;
import vigil.corpus.Entry;
import vigil.corpus.Facet;
import vigil.corpus.FacetCounts;
import vigil.corpus.Grouping;
import vigil.corpus.Hit;
import vigil.corpus.ResultPage;
import vigil.corpus.SearchRequest;
import vigil.corpus.Snippet;
import vigil.corpus.query.Expansion;
import vigil.corpus.query.Parsed;
import vigil.corpus.query.Query.All;
import vigil.corpus.query.QueryParser;
import vigil.corpus.query.Thesaurus;

/// One request, asked of one commit.
final class Search {
    private final IndexView view;
    private final SearchRequest request;
    private final Parsed parsed;
    private final vigil.corpus.query.Query expanded;
    private final QueryTranslator translator;
    private final Translated translated;
    private final NarrowedQuery query;
    private final Walk walk;

    /// @param thesaurus what knows which names stand for the same, besides the entries themselves
    Search(IndexView view, Thesaurus thesaurus, SearchRequest request) throws IOException {
        this(view, thesaurus.and(view.definitions()), request, QueryParser.parse(request.text()));
    }

    /// @param thesaurus what knows which names stand for the same
    /// @param parsed what is looked for, whatever the text of the request
    Search(IndexView view, Thesaurus thesaurus, SearchRequest request, Parsed parsed) throws IOException {
        this.view = view;
        this.request = request;
        this.parsed = parsed;
        expanded = view.compounds().expand(new Expansion(thesaurus).expand(parsed.query()));
        translator = new QueryTranslator(view, thesaurus);
        translated = translator.translate(expanded);
        query = new NarrowedQuery(view, translated.query(), request.filters());
        walk = new Walk(view, query, translated.nearness(), request, parsed.query() instanceof All);
    }

    /// @param start when the request came, in nanoseconds
    /// @param related finds what else may be meant
    ResultPage page(long start, RelatedHits related) throws IOException {
        Cursor cursor = Cursor.of(request);
        Walk.Page page = walk.page(cursor);
        long total = page.total();
        var more = cursor.isStart() && total < request.size() ? related.of(this, total) : RelatedHits.More.NONE;
        return new ResultPage(
                expanded.print(),
                warnings(),
                total,
                withOthers(hits(page.hits(), Hit.Match.ALL, translated.shown())),
                page.counts(),
                more.related(),
                more.suggestion(),
                cursor.isStart() && (total > 0 || !query.choices().isEmpty())
                        ? RecognizedValues.in(expanded, query, request.filters())
                        : List.of(),
                page.next(),
                System.nanoTime() - start);
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>(parsed.warnings());
        warnings.addAll(translated.warnings());
        return warnings;
    }

    /// The hits of a page; the last of each publication tells how many it has, where grouping may have left some out.
    private List<Hit> withOthers(List<Hit> hits) throws IOException {
        if (!walk.isByRelevance() || request.grouping() == Grouping.NONE) {
            return hits;
        }
        Map<String, List<Integer>> byPublication = new LinkedHashMap<>();
        for (int i = 0; i < hits.size(); i++) {
            String id = hits.get(i).entry().publication().id();
            byPublication.computeIfAbsent(id, _ -> new ArrayList<>()).add(i);
        }
        List<Hit> told = new ArrayList<>(hits);
        for (var one : byPublication.entrySet()) {
            List<Integer> its = one.getValue();
            if (byPublication.size() > 1 && its.size() >= FirstHits.OF_ONE_PUBLICATION) {
                int all = query.count(Choices.of(Facet.PUBLICATION, one.getKey(), null));
                int last = its.getLast();
                told.set(last, told.get(last).withOfPublication(all > its.size() ? all : 0));
            }
        }
        return told;
    }

    /// Documents as hits, with their snippets.
    ///
    /// @param marked what snippets show
    List<Hit> hits(List<Scored> scored, Hit.Match match, Query marked) throws IOException {
        Map<Integer, Entry> entries = new LinkedHashMap<>();
        for (Scored hit : scored) {
            entries.put(hit.document(), view.entry(hit.document()));
        }
        Map<Integer, List<Snippet>> snippets = Snippets.of(view, marked, entries);
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        for (var entry : entries.entrySet()) {
            hits.add(new Hit(
                    entry.getValue(),
                    scored.get(i++).score(),
                    snippets.getOrDefault(entry.getKey(), List.of()),
                    match));
        }
        return hits;
    }

    /// Gives every document that it finds, in the request's order.
    ///
    /// @param batch how many are looked for at a time
    void forEach(int batch, Walk.Sink sink) throws IOException {
        walk.forEach(batch, sink);
    }

    /// The values of a facet, with their counts under this request.
    FacetCounts counted(Facet facet) throws IOException {
        return query.counts(Set.of(facet)).values().iterator().next();
    }

    /// What it finds within the choices.
    NarrowedQuery query() {
        return query;
    }

    SearchRequest request() {
        return request;
    }

    /// The query as it was read.
    vigil.corpus.query.Query read() {
        return parsed.query();
    }

    /// The query with all that stands for the same.
    vigil.corpus.query.Query expanded() {
        return expanded;
    }

    QueryTranslator translator() {
        return translator;
    }

    Translated translated() {
        return translated;
    }
}
