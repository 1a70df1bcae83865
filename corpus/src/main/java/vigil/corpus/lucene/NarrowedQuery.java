package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TotalHitCountCollectorManager;
import vigil.corpus.Facet;
import vigil.corpus.FacetCounts;
import vigil.corpus.Filters;

/// A query within the choices of a request, asked of one commit.
final class NarrowedQuery {
    private final IndexView view;
    private final Query query;
    private final Filters filters;
    private final Map<Facet, Query> choices;

    /// @param query finds entries
    NarrowedQuery(IndexView view, Query query, Filters filters) {
        this.view = view;
        this.query = query;
        this.filters = filters;
        choices = Choices.of(filters);
    }

    /// What was found.
    ///
    /// @param hits what was collected of hits
    /// @param counts of each facet that was to be counted
    record Found<T>(T hits, Map<Facet, FacetCounts> counts) {}

    /// What an entry must have to be among the choices.
    Collection<Query> choices() {
        return choices.values();
    }

    /// How many entries it finds.
    int count() throws IOException {
        return view.count(narrowed(Occur.FILTER).build());
    }

    /// How many entries it finds that have something else, too.
    int count(Query also) throws IOException {
        return view.count(narrowed(Occur.FILTER).add(also, Occur.FILTER).build());
    }

    /// The best of what it finds besides others.
    List<Scored> besides(int most, Query others) throws IOException {
        var besides = narrowed(Occur.MUST).add(others, Occur.MUST_NOT);
        List<Scored> found = new ArrayList<>();
        for (ScoreDoc hit : view.search(besides.build(), most).scoreDocs) {
            found.add(new Scored(hit.doc, hit.score));
        }
        return found;
    }

    private BooleanQuery.Builder narrowed(Occur occur) {
        var narrowed = new BooleanQuery.Builder().add(query, occur);
        choices.values().forEach(choice -> narrowed.add(choice, Occur.FILTER));
        return narrowed;
    }

    /// Finds hits, and counts the values of facets: those of a facet with a choice as if it had none.
    ///
    /// @param hits collects hits
    /// @param size values of each facet wanted
    <C extends Collector, T> Found<T> find(CollectorManager<C, T> hits, Set<Facet> counted, int size)
            throws IOException {
        if (counted.isEmpty()) {
            return new Found<>(view.search(narrowed(Occur.MUST).build(), hits), Map.of());
        }
        var every = new BooleanQuery.Builder().add(query, Occur.MUST);
        List<Facet> sideways = new ArrayList<>();
        choices.forEach((facet, choice) -> {
            if (counted.contains(facet)) {
                sideways.add(facet);
            } else {
                every.add(choice, Occur.FILTER);
            }
        });
        Map<Facet, Documents> bySide = new EnumMap<>(Facet.class);
        var collectors = new Documents.With<>(hits);
        var found = sideways.isEmpty()
                ? view.search(every.build(), collectors)
                : sideways(every.build(), collectors, sideways, bySide);
        Map<Facet, FacetCounts> counts = new EnumMap<>(Facet.class);
        for (Facet facet : counted) {
            var documents = bySide.getOrDefault(facet, found.documents());
            counts.put(facet, Facets.count(view, facet, filters, documents, size));
        }
        return new Found<>(found.other(), counts);
    }

    /// All values of facets, counted alike.
    Map<Facet, FacetCounts> counts(Set<Facet> counted) throws IOException {
        return find(new TotalHitCountCollectorManager(view.getSlices()), counted, Integer.MAX_VALUE)
                .counts();
    }

    private <T> T sideways(
            Query every, CollectorManager<?, T> collectors, List<Facet> sideways, Map<Facet, Documents> bySide)
            throws IOException {
        var config = new FacetsConfig();
        var narrowed = new DrillDownQuery(config, every);
        for (Facet facet : sideways) {
            narrowed.add(facet.parameter(), choices.get(facet));
        }
        var each = sideways.stream().map(_ -> new Documents.Manager()).toList();
        var result = new Sideways(view, config).search(narrowed, collectors, each);
        for (int i = 0; i < sideways.size(); i++) {
            bySide.put(sideways.get(i), result.drillSidewaysResults().get(i));
        }
        return result.drillDownResult();
    }

    /// Counts document by document. The other way, which Lucene takes where choices are rare, takes values that are
    /// left out for hits where a segment has no deletions, and scores where nothing wants scores.
    private static final class Sideways extends DrillSideways {
        Sideways(IndexView view, FacetsConfig config) {
            super(view, config, (SortedSetDocValuesReaderState) null);
        }

        @Override
        protected boolean scoreSubDocsAtOnce() {
            return true;
        }
    }
}
