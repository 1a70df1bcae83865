package vigil.server.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Facet;
import vigil.corpus.FacetCount;
import vigil.corpus.FacetCounts;
import vigil.corpus.FacetPage;
import vigil.corpus.Filters;
import vigil.corpus.ValueFilter;
import vigil.server.request.FacetTree;
import vigil.server.request.FilterValue;
import vigil.server.request.Histogram;

/// The counted values of a facet.
///
/// @param untagged the entries that the parameter's value `none` finds
/// @param histogram of years alone: the entries by decade and by year, on every page the same
public record FacetJson(
        List<ValueJson> values,
        int total,
        boolean more,
        long untagged,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Histogram histogram) {

    /// One value, counted.
    ///
    /// @param value what the facet's parameter takes to choose it
    /// @param excluded present and true where entries with it are left out now
    /// @param path of crimes and regions: the values that contain it, the largest first, and last the value itself
    public record ValueJson(
            String value,
            String label,
            long count,
            boolean selected,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean excluded,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<String> path) {

        private static ValueJson of(Facet facet, FacetCount count, Filters filters, FacetTree tree) {
            ValueFilter filter = filters.values().get(facet);
            return new ValueJson(
                    FilterValue.written(count.value()),
                    count.label(),
                    count.count(),
                    count.selected(),
                    filter != null && filter.none().contains(count.value()) ? true : null,
                    FacetTree.nests(facet) ? tree.path(facet, count.value()) : null);
        }
    }

    /// The shape of these counts.
    ///
    /// @param filters the choices under which they were counted
    public static FacetJson of(Facet facet, FacetCounts counts, Filters filters, FacetTree tree) {
        return new FacetJson(
                counts.values().stream()
                        .map(count -> ValueJson.of(facet, count, filters, tree))
                        .toList(),
                counts.total(),
                counts.more(),
                counts.untagged(),
                facet == Facet.YEAR ? Histogram.of(counts, filters) : null);
    }

    /// One page of all values of a facet.
    public record PageJson(
            String facet,
            @JsonUnwrapped FacetJson counts,
            @Nullable String next) {

        /// The shape of this page.
        public static PageJson of(Facet facet, FacetPage page, Filters filters, FacetTree tree) {
            return new PageJson(facet.parameter(), FacetJson.of(facet, page.counts(), filters, tree), page.next());
        }
    }
}
