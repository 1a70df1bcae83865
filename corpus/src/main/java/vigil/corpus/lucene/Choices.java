package vigil.corpus.lucene;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Facet;
import vigil.corpus.Filters;
import vigil.corpus.Role;
import vigil.corpus.ValueFilter;
import vigil.corpus.YearRange;

/// The choices of a request as Lucene queries, one for each facet on which there is a choice.
final class Choices {
    private Choices() {}

    static Map<Facet, Query> of(Filters filters) {
        Map<Facet, Query> queries = new EnumMap<>(Facet.class);
        filters.values()
                .forEach((facet, filter) -> queries.put(facet, of(Schema.facet(facet, filters.countryRole()), filter)));
        YearRange years = filters.years();
        if (years != null) {
            queries.put(Facet.YEAR, of(years));
        }
        return queries;
    }

    static Query of(YearRange years) {
        return IntPoint.newRangeQuery(Schema.YEARS, years.from(), years.to());
    }

    /// Entries with this value, in any role.
    static Query of(Facet facet, String value, @Nullable Role role) {
        return new TermQuery(new Term(Schema.facet(facet, role), value));
    }

    private static Query of(String field, ValueFilter filter) {
        var query = new BooleanQuery.Builder();
        query.add(filter.any().isEmpty() ? MatchAllDocsQuery.INSTANCE : any(field, filter.any()), Occur.FILTER);
        if (!filter.none().isEmpty()) {
            query.add(any(field, filter.none()), Occur.MUST_NOT);
        }
        return query.build();
    }

    private static Query any(String field, Collection<String> values) {
        if (values.contains(ValueFilter.UNTAGGED)) {
            var query = new BooleanQuery.Builder().add(untagged(field), Occur.SHOULD);
            List<String> others = values.stream()
                    .filter(value -> !value.equals(ValueFilter.UNTAGGED))
                    .toList();
            if (!others.isEmpty()) {
                query.add(any(field, others), Occur.SHOULD);
            }
            return query.build();
        }
        if (values.size() == 1) {
            return new TermQuery(new Term(field, values.iterator().next()));
        }
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private static Query untagged(String field) {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(new FieldExistsQuery(field), Occur.MUST_NOT)
                .build();
    }
}
