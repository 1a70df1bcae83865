package vigil.corpus;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One question to an index.
///
/// @param text what the user typed, any text; empty finds every entry
/// @param filters the choices made
/// @param sort the order
/// @param grouping whether entries of one publication may fill a page; of no meaning in orders by date
/// @param size hits on a page, 0 to [#MAX_SIZE]
/// @param cursor [ResultPage#next()] of the page before; null for the first page
/// @param facets the facets to count
/// @param facetSize values to show of each facet, those that are chosen or left out always among them
public record SearchRequest(
        String text,
        Filters filters,
        Sort sort,
        Grouping grouping,
        int size,
        @Nullable String cursor,
        Set<Facet> facets,
        int facetSize) {
    /// Most hits on one page.
    public static final int MAX_SIZE = 1000;

    public SearchRequest {
        facets = Set.copyOf(facets);
        if (size < 0 || size > MAX_SIZE) {
            throw new InvalidRequestException(
                    "size", "size must be 0 to " + MAX_SIZE + ", was " + size + "; use an export for every hit");
        }
        if (facetSize < 0) {
            throw new IllegalArgumentException("facetSize must not be negative, was " + facetSize);
        }
    }

    /// The first ten hits for a text, best first, with ten values of every facet.
    public static SearchRequest of(String text) {
        return new SearchRequest(
                text, Filters.NONE, Sort.RELEVANCE, Grouping.PUBLICATION, 10, null, Set.of(Facet.values()), 10);
    }

    /// The same question, narrowed to these choices.
    public SearchRequest with(Filters chosen) {
        return new SearchRequest(text, chosen, sort, grouping, size, cursor, facets, facetSize);
    }

    /// The same question in this order.
    public SearchRequest with(Sort order) {
        return new SearchRequest(text, filters, order, grouping, size, cursor, facets, facetSize);
    }

    /// The same question, grouped in this way.
    public SearchRequest with(Grouping way) {
        return new SearchRequest(text, filters, sort, way, size, cursor, facets, facetSize);
    }

    /// The same question, one page of this size after `cursor`.
    public SearchRequest page(int hits, @Nullable String after) {
        return new SearchRequest(text, filters, sort, grouping, hits, after, facets, facetSize);
    }
}
