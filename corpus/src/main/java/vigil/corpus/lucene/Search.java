package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Entry;
import vigil.corpus.Facet;
import vigil.corpus.FacetCounts;
import vigil.corpus.Hit;
import vigil.corpus.ResultPage;
import vigil.corpus.SearchRequest;
import vigil.corpus.Snippet;
import vigil.corpus.query.Expansion;
import vigil.corpus.query.Parsed;
import vigil.corpus.query.QueryParser;
import vigil.corpus.query.Thesaurus;

/// One request, asked of one commit.
final class Search {
    /// How many entries with most of the words are fused with those near in meaning.
    private static final int FUSED = 100;

    private static final Query ENTRIES = new TermQuery(new Term(Schema.TYPE, Schema.ENTRY));

    /// As many hits are little, so that a better spelling is offered.
    private static final int LITTLE = 3;
    /// How many times the hits a better spelling must have to be offered.
    private static final int MANY_TIMES = 5;

    private final IndexView view;
    private final Thesaurus thesaurus;
    private final NearWords near;
    private final SearchRequest request;
    private final Parsed parsed;
    private final vigil.corpus.query.Query expanded;
    private final QueryTranslator translator;
    private final Translated translated;
    private final Map<Facet, Query> choices;

    /// A search that only counts or walks through its hits, and relates nothing.
    Search(IndexView view, Thesaurus thesaurus, SearchRequest request) throws IOException {
        this(view, thesaurus, new NearWords(Thesaurus.NONE), request);
    }

    /// @param thesaurus what knows which names stand for the same, besides the entries themselves
    /// @param near words that mean nearly the same
    Search(IndexView view, Thesaurus thesaurus, NearWords near, SearchRequest request) throws IOException {
        this(view, thesaurus.and(view.definitions()), near, request, QueryParser.parse(request.text()));
    }

    private Search(IndexView view, Thesaurus thesaurus, NearWords near, SearchRequest request, Parsed parsed)
            throws IOException {
        this.view = view;
        this.thesaurus = thesaurus;
        this.near = near;
        this.request = request;
        this.parsed = parsed;
        expanded = view.compounds().expand(new Expansion(thesaurus).expand(parsed.query()));
        translator = new QueryTranslator(view, thesaurus);
        translated = translator.translate(expanded);
        choices = Choices.of(request.filters());
    }

    /// What was found, and what of it is counted.
    ///
    /// @param top the hits of the page, and one more where there is one
    /// @param all everything found
    /// @param sideways for each facet with a choice, what is found without that choice
    private record Found(TopFieldDocs top, FacetsCollector all, Map<Facet, FacetsCollector> sideways) {}

    /// @param start when the request came, in nanoseconds
    /// @param meaning finds by meaning; empty where the index has no vectors
    ResultPage page(long start, Optional<Meaning> meaning) throws IOException {
        FieldDoc after = Cursor.read(request);
        Map<Facet, FacetCounts> facets = new EnumMap<>(Facet.class);
        TopFieldDocs top;
        if (request.facets().isEmpty()) {
            top = top(after, request.size() + 1);
        } else {
            Found found = withCounts(after, request.facets());
            top = found.top;
            for (Facet facet : request.facets()) {
                var counted = found.sideways.getOrDefault(facet, found.all);
                facets.put(facet, Facets.count(view, facet, request.filters(), counted, request.facetSize()));
            }
        }
        long total = top.totalHits.value();
        List<ScoreDoc> shown = List.of(top.scoreDocs).subList(0, Math.min(request.size(), top.scoreDocs.length));
        String next = top.scoreDocs.length > shown.size() && !shown.isEmpty()
                ? Cursor.behind((FieldDoc) shown.getLast(), request)
                : null;
        var more = after == null && total < request.size()
                ? more(total, translated.query(), meaning)
                : new More(List.of(), null);
        return new ResultPage(
                expanded.print(),
                warnings(),
                total,
                hits(shown),
                facets,
                more.related,
                more.suggestion,
                after == null ? RecognizedValues.in(expanded, translated.query(), view, request.filters()) : List.of(),
                next,
                System.nanoTime() - start);
    }

    /// The next documents in the request's order.
    ///
    /// @param after the last document before; null for the first
    ScoreDoc[] documents(@Nullable FieldDoc after, int most) throws IOException {
        return top(after, most).scoreDocs;
    }

    /// How many entries it finds.
    ///
    /// @param hint what is true of each of them anyway, and is cheap to tell
    int count(Query hint) throws IOException {
        var query = new BooleanQuery.Builder()
                .add(hint, Occur.FILTER)
                .add(translated.query(), Occur.FILTER)
                .add(within(), Occur.FILTER)
                .build();
        return view.count(query);
    }

    /// The values of a facet, with their counts under this request.
    FacetCounts counted(Facet facet) throws IOException {
        Found found = withCounts(null, Set.of(facet));
        return Facets.count(
                view, facet, request.filters(), found.sideways.getOrDefault(facet, found.all), Integer.MAX_VALUE);
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>(parsed.warnings());
        warnings.addAll(translated.warnings());
        return warnings;
    }

    private TopFieldDocs top(@Nullable FieldDoc after, int most) throws IOException {
        var query = new BooleanQuery.Builder().add(translated.query(), Occur.MUST);
        choices.values().forEach(choice -> query.add(choice, Occur.FILTER));
        return view.search(query.build(), hitCollector(after, most));
    }

    /// Entries that the choices allow.
    private Query within() {
        var within = new BooleanQuery.Builder().add(ENTRIES, Occur.FILTER);
        choices.values().forEach(choice -> within.add(choice, Occur.FILTER));
        return within.build();
    }

    private Found withCounts(@Nullable FieldDoc after, Set<Facet> counted) throws IOException {
        var every = new BooleanQuery.Builder().add(translated.query(), Occur.MUST);
        List<Facet> sideways = new ArrayList<>();
        choices.forEach((facet, choice) -> {
            if (counted.contains(facet)) {
                sideways.add(facet);
            } else {
                every.add(choice, Occur.FILTER);
            }
        });
        var collectors =
                new MultiCollectorManager(hitCollector(after, request.size() + 1), new FacetsCollectorManager());
        if (sideways.isEmpty()) {
            Object[] results = view.search(every.build(), collectors);
            return new Found((TopFieldDocs) results[0], (FacetsCollector) results[1], Map.of());
        }
        var config = new FacetsConfig();
        var narrowed = new DrillDownQuery(config, every.build());
        for (Facet facet : sideways) {
            narrowed.add(facet.parameter(), choices.get(facet));
        }
        var result = new Sideways(view, config)
                .search(
                        narrowed,
                        collectors,
                        sideways.stream().map(_ -> new FacetsCollectorManager()).toList());
        Map<Facet, FacetsCollector> bySide = new EnumMap<>(Facet.class);
        for (int i = 0; i < sideways.size(); i++) {
            bySide.put(sideways.get(i), result.drillSidewaysResults().get(i));
        }
        Object[] results = result.drillDownResult();
        return new Found((TopFieldDocs) results[0], (FacetsCollector) results[1], bySide);
    }

    /// Counts document by document. The other way, which Lucene takes where choices are rare, takes values that are
    /// left
    /// out for hits where a segment has no deletions, and scores where nothing wants scores.
    private static final class Sideways extends DrillSideways {
        Sideways(IndexView view, FacetsConfig config) {
            super(view, config, (SortedSetDocValuesReaderState) null);
        }

        @Override
        protected boolean scoreSubDocsAtOnce() {
            return true;
        }
    }

    private TopFieldCollectorManager hitCollector(@Nullable FieldDoc after, int most) {
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

    /// What is shown where hits do not fill a page.
    ///
    /// @param suggestion the query in a better spelling; null where there is none
    private record More(List<Hit> related, @Nullable String suggestion) {}

    /// Finds what else may be meant. Where nothing was found, what the query finds in a better spelling comes before
    /// what has most of its words; where little was found, the better spelling is only offered.
    private More more(long total, Query hits, Optional<Meaning> meaning) throws IOException {
        int most = request.size() - (int) total;
        var spelling = new Spelling(view, thesaurus, near, total <= LITTLE);
        var corrected = spelling.correct(parsed.query());
        if (corrected.isEmpty()) {
            return new More(related(most, hits, Set.of(), meaning), null);
        }
        var better = new Search(view, thesaurus, near, request, new Parsed(corrected.get(), List.of()));
        if (total > 0) {
            boolean many = better.total() >= (spelling.hasUnknownWord() ? total + 1 : MANY_TIMES * total);
            return new More(
                    related(most, hits, Set.of(), meaning),
                    many ? corrected.get().print() : null);
        }
        List<Scored> found = better.besides(most, hits);
        List<Hit> all = new ArrayList<>(better.hits(found, Hit.Match.MOST, better.translated.shown()));
        if (found.size() < most) {
            Set<String> doubtful = words(corrected.get());
            doubtful.removeAll(words(parsed.query()));
            all.addAll(better.related(most - found.size(), either(hits, better.translated.query()), doubtful, meaning));
        }
        return new More(all, found.isEmpty() ? null : corrected.get().print());
    }

    /// The words of a row.
    private static Set<String> words(vigil.corpus.query.Query query) {
        return query instanceof vigil.corpus.query.Query.And(var parts)
                ? parts.stream()
                        .filter(vigil.corpus.query.Query.Word.class::isInstance)
                        .map(part -> ((vigil.corpus.query.Query.Word) part).text())
                        .collect(Collectors.toSet())
                : new HashSet<>();
    }

    private int total() throws IOException {
        return view.count(new BooleanQuery.Builder()
                .add(translated.query(), Occur.FILTER)
                .add(within(), Occur.FILTER)
                .build());
    }

    private List<Scored> besides(int most, Query hits) throws IOException {
        var query = new BooleanQuery.Builder()
                .add(translated.query(), Occur.MUST)
                .add(within(), Occur.FILTER)
                .add(hits, Occur.MUST_NOT)
                .build();
        List<Scored> found = new ArrayList<>();
        for (ScoreDoc hit : view.search(query, most).scoreDocs) {
            found.add(new Scored(hit.doc, hit.score));
        }
        return found;
    }

    private List<Hit> related(int most, Query hits, Set<String> doubtful, Optional<Meaning> meaning)
            throws IOException {
        RelatedUnits units = translator.units(expanded, doubtful, near);
        Optional<String> sentence = parsed.query().sentence();
        if (meaning.isEmpty() || sentence.isEmpty()) {
            return hits(Related.find(view, units, within(), hits, most), Hit.Match.MOST, units.shown());
        }
        var fused = Fusion.of(
                Related.find(view, units, within(), hits, Math.max(most, FUSED)),
                meaning.get().find(sentence.get(), within(), !choices.isEmpty(), hits));
        List<Hit> related = new ArrayList<>();
        List<Scored> shown =
                fused.scored().subList(0, Math.min(most, fused.scored().size()));
        List<Hit> found = hits(shown, Hit.Match.MOST, units.shown());
        for (int i = 0; i < found.size(); i++) {
            Passage nearest = fused.meant().get(shown.get(i).document());
            related.add(nearest == null ? found.get(i) : meant(found.get(i), nearest));
        }
        return related;
    }

    /// A hit that is near in meaning alone, which its nearest passage shows.
    private static Hit meant(Hit hit, Passage nearest) {
        List<Snippet> snippets = hit.entry().text().isBlank() ? List.of() : List.of(Snippets.of(hit.entry(), nearest));
        return new Hit(hit.entry(), hit.score(), snippets, Hit.Match.MEANING);
    }

    private static Query either(Query first, Query second) {
        return new BooleanQuery.Builder()
                .add(first, Occur.SHOULD)
                .add(second, Occur.SHOULD)
                .build();
    }

    private List<Hit> hits(List<ScoreDoc> found) throws IOException {
        List<Scored> scored = new ArrayList<>();
        for (ScoreDoc hit : found) {
            float score = ((FieldDoc) hit).fields[0] instanceof Float relevance ? relevance : 0;
            scored.add(new Scored(hit.doc, score));
        }
        return hits(scored, Hit.Match.ALL, translated.shown());
    }

    private List<Hit> hits(List<Scored> scored, Hit.Match match, Query marked) throws IOException {
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
}
