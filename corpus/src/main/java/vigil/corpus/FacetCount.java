package vigil.corpus;

/// One value of a facet, counted.
///
/// @param value the facet's value
/// @param label its name for people
/// @param count the hits that are found when this value is chosen alone on its facet, all other choices kept
/// @param selected whether it is chosen now
public record FacetCount(String value, String label, long count, boolean selected) {}
