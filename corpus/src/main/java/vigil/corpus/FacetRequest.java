package vigil.corpus;

import org.jspecify.annotations.Nullable;

/// A question for the values of one facet.
///
/// @param facet the facet
/// @param prefix what a label, a value or a word of a label must begin with, in any case; empty for all
/// @param within the question under which they are counted
/// @param size values on a page, 1 to [SearchRequest#MAX_SIZE]
/// @param cursor [FacetPage#next()] of the page before; null for the first page
public record FacetRequest(
        Facet facet,
        String prefix,
        SearchRequest within,
        int size,
        @Nullable String cursor) {
    public FacetRequest {
        if (size < 1 || size > SearchRequest.MAX_SIZE) {
            throw new InvalidRequestException("size", "size must be 1 to " + SearchRequest.MAX_SIZE + ", was " + size);
        }
    }
}
