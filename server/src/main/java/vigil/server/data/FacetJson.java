package vigil.server.data;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Facet;
import vigil.corpus.FacetCount;
import vigil.corpus.FacetCounts;
import vigil.corpus.FacetPage;

/// The counted values of a facet within a page of hits.
public record FacetJson(List<FacetCount> values, int total, boolean more, long untagged) {

    /// The shape of these counts.
    public static FacetJson of(FacetCounts counts) {
        return new FacetJson(counts.values(), counts.total(), counts.more(), counts.untagged());
    }

    /// One page of all values of a facet.
    public record PageJson(
            String facet,
            List<FacetCount> values,
            int total,
            boolean more,
            long untagged,
            @Nullable String next) {

        /// The shape of this page.
        public static PageJson of(Facet facet, FacetPage page) {
            FacetCounts counts = page.counts();
            return new PageJson(
                    facet.parameter(), counts.values(), counts.total(), counts.more(), counts.untagged(), page.next());
        }
    }
}
