package vigil.corpus;

import org.jspecify.annotations.Nullable;

/// One page of a facet's values.
///
/// @param counts the values of this page
/// @param next what to ask for the next page; null on the last
public record FacetPage(FacetCounts counts, @Nullable String next) {}
