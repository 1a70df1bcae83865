package vigil.corpus;

import java.util.List;

/// The values of one facet under a search.
///
/// @param values most frequent first, then by label; selected values are always among them
/// @param total how many values have a count, shown or not
/// @param more whether values are left out
/// @param untagged the entries found, under all other choices, that have no value on this facet
public record FacetCounts(List<FacetCount> values, int total, boolean more, long untagged) {
    public FacetCounts {
        values = List.copyOf(values);
    }
}
