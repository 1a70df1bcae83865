package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import vigil.corpus.Facet;
import vigil.corpus.Filters;
import vigil.corpus.Recognized;
import vigil.corpus.ValueFilter;
import vigil.corpus.query.Query;

/// The values of facets that the words of a query name.
final class RecognizedValues {
    /// Most values that are counted for one query.
    private static final int MOST = 5;

    private RecognizedValues() {}

    /// Those that choosing would leave a hit for, in the order of the query; those chosen already left out.
    ///
    /// @param query as it was read, with what stands for the same
    /// @param translated the same for Lucene
    static List<Recognized> in(Query query, org.apache.lucene.search.Query translated, IndexView view, Filters filters)
            throws IOException {
        Map<Query.Tagged, String> named = new LinkedHashMap<>();
        collect(query, named);
        List<Recognized> recognized = new ArrayList<>();
        int counted = 0;
        for (var each : named.entrySet()) {
            Query.Tagged tag = each.getKey();
            ValueFilter chosen = filters.values().get(tag.facet());
            boolean isChosen = chosen != null && chosen.any().contains(tag.value());
            if (!isChosen && counted++ < MOST) {
                int count = view.count(chosen(tag, translated, filters));
                if (count > 0) {
                    String label = view.labels().of(tag.facet(), tag.value());
                    recognized.add(new Recognized(tag.facet(), tag.value(), label, each.getValue(), count));
                }
            }
        }
        return recognized;
    }

    private static void collect(Query query, Map<Query.Tagged, String> named) {
        switch (query) {
            case Query.And(var queries) -> queries.forEach(part -> collect(part, named));
            case Query.Or(var queries) -> queries.forEach(part -> collect(part, named));
            case Query.Same(var typed, var others) -> {
                for (Query other : others) {
                    if (other instanceof Query.Tagged tag) {
                        named.putIfAbsent(tag, typed.print());
                    }
                }
            }
            case Query.All _,
                    Query.Word _,
                    Query.Phrase _,
                    Query.Prefix _,
                    Query.Wildcard _,
                    Query.Fuzzy _,
                    Query.In _,
                    Query.Tagged _,
                    Query.Years _,
                    Query.Not _ -> {}
        }
    }

    /// What is found with this value in place of the choice on its facet.
    private static org.apache.lucene.search.Query chosen(
            Query.Tagged tag, org.apache.lucene.search.Query translated, Filters filters) {
        var chosen = new BooleanQuery.Builder()
                .add(translated, Occur.FILTER)
                .add(Choices.of(tag.facet(), tag.value(), filters.countryRole()), Occur.FILTER);
        Choices.of(filters).forEach((Facet facet, org.apache.lucene.search.Query choice) -> {
            if (facet != tag.facet()) {
                chosen.add(choice, Occur.FILTER);
            }
        });
        return chosen.build();
    }
}
