package vigil.corpus;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The values of one facet under a search.
///
/// @param values most frequent first, then by label; values that are chosen or left out are always among them
/// @param total how many values have a count, shown or not
/// @param more whether values are left out
/// @param untagged the entries found, under all other choices, that have no value on this facet
/// @param years of [Facet#YEAR] the entries found in each year, shown or not, earliest first, years without an entry
/// left out; empty for other facets
public record FacetCounts(
        List<FacetCount> values, int total, boolean more, long untagged, SortedMap<Integer, Long> years) {
    public FacetCounts {
        values = List.copyOf(values);
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }
}
