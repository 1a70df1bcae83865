package vigil.corpus;

/// A value that words of a query name, offered as a filter.
///
/// @param facet its facet
/// @param value its value
/// @param label its label
/// @param text the words of the query that name it
/// @param count the hits when it is chosen, in place of any other choice on its facet
public record Recognized(Facet facet, String value, String label, String text, long count) {}
