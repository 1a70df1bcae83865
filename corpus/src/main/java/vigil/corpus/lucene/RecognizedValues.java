package vigil.corpus.lucene;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vigil.corpus.Facet;
import vigil.corpus.FacetCount;
import vigil.corpus.FacetCounts;
import vigil.corpus.Filters;
import vigil.corpus.Recognized;
import vigil.corpus.ValueFilter;
import vigil.corpus.query.Query;

/// The values of facets that the words of a query name.
final class RecognizedValues {
    /// Most values that are counted for one query.
    private static final int MOST = 5;

    private RecognizedValues() {}

    /// Those that choosing, in place of the choice on their facet, would leave a hit for, in the order of the query;
    /// those chosen already left out.
    ///
    /// @param query as it was read, with what stands for the same
    /// @param narrowed the same within the choices
    static List<Recognized> in(Query query, NarrowedQuery narrowed, Filters filters) throws IOException {
        Map<Query.Tagged, String> named = new LinkedHashMap<>();
        collect(query, named);
        named.keySet().removeIf(tag -> isChosen(tag, filters));
        List<Map.Entry<Query.Tagged, String>> first =
                named.entrySet().stream().limit(MOST).toList();
        if (first.isEmpty()) {
            return List.of();
        }
        Map<Facet, FacetCounts> counts = narrowed.counts(
                first.stream().map(each -> each.getKey().facet()).collect(toSet()));
        List<Recognized> recognized = new ArrayList<>();
        for (var each : first) {
            Query.Tagged tag = each.getKey();
            for (FacetCount count : requireNonNull(counts.get(tag.facet())).values()) {
                if (count.value().equals(tag.value()) && count.count() > 0) {
                    recognized.add(
                            new Recognized(tag.facet(), tag.value(), count.label(), each.getValue(), count.count()));
                }
            }
        }
        return recognized;
    }

    private static boolean isChosen(Query.Tagged tag, Filters filters) {
        ValueFilter choice = filters.values().get(tag.facet());
        return choice != null && choice.any().contains(tag.value());
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
}
