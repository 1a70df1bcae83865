package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringValueFacetCounts;
import vigil.corpus.Facet;
import vigil.corpus.FacetCount;
import vigil.corpus.FacetCounts;
import vigil.corpus.Filters;
import vigil.corpus.ValueFilter;

/// Counts the values of one facet over entries that were found without a choice on it.
final class Facets {
    private static final Comparator<FacetCount> MOST_FREQUENT_FIRST = Comparator.comparingLong(FacetCount::count)
            .reversed()
            .thenComparing(FacetCount::label, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(FacetCount::value);

    /// All values of a facet, in the order in which they are shown.
    ///
    /// @param values most frequent first, then by label; those chosen are among them, even with a count of 0
    /// @param withCount how many have a count
    /// @param untagged the entries that have no value
    record Counted(List<FacetCount> values, int withCount, long untagged) {
        /// The first `size` of them, and all that are chosen.
        FacetCounts first(int size) {
            List<FacetCount> shown = new ArrayList<>();
            for (FacetCount value : values) {
                if (shown.size() < size || value.selected()) {
                    shown.add(value);
                }
            }
            return new FacetCounts(shown, withCount, shown.size() < values.size(), untagged);
        }
    }

    private Facets() {}

    static Counted count(IndexView view, Facet facet, Filters filters, FacetsCollector found) throws IOException {
        long entries = 0;
        for (var documents : found.getMatchingDocs()) {
            entries += documents.totalHits();
        }
        Set<String> missing = new HashSet<>(chosen(facet, filters));
        List<FacetCount> values = new ArrayList<>();
        long tagged = 0;
        var state = view.facet(Schema.facet(facet, filters.countryRole()));
        if (state.isPresent() && entries > 0) {
            String field = Schema.facet(facet, filters.countryRole());
            FacetResult counts = new StringValueFacetCounts(state.get(), found).getAllChildren(field);
            if (counts != null) {
                tagged = counts.value.longValue();
                for (LabelAndValue count : counts.labelValues) {
                    String label = view.labels().of(facet, count.label);
                    boolean selected = missing.remove(count.label) || isChosenYear(facet, filters, count.label);
                    values.add(new FacetCount(count.label, label, count.value.longValue(), selected));
                }
            }
        }
        int withCount = values.size();
        missing.forEach(value -> values.add(new FacetCount(value, view.labels().of(facet, value), 0, true)));
        values.sort(MOST_FREQUENT_FIRST);
        return new Counted(values, withCount, entries - tagged);
    }

    private static Set<String> chosen(Facet facet, Filters filters) {
        ValueFilter filter = filters.values().get(facet);
        return filter == null ? Set.of() : filter.any();
    }

    private static boolean isChosenYear(Facet facet, Filters filters, String value) {
        var years = filters.years();
        if (facet != Facet.YEAR || years == null) {
            return false;
        }
        int year = Integer.parseInt(value);
        return years.from() <= year && year <= years.to();
    }

    /// Whether the value, its label or a word of its label begins with this, in any case and without regard to accents.
    static boolean begins(FacetCount value, String prefix) {
        List<String> wanted = Words.exact(prefix);
        if (wanted.isEmpty()) {
            return true;
        }
        if (value.value().toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT))) {
            return true;
        }
        List<String> words = Words.exact(value.label());
        for (int from = 0; from + wanted.size() <= words.size(); from++) {
            int last = wanted.size() - 1;
            if (words.subList(from, from + last).equals(wanted.subList(0, last))
                    && words.get(from + last).startsWith(wanted.get(last))) {
                return true;
            }
        }
        return false;
    }
}
