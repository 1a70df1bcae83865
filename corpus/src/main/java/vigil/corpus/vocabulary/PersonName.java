package vigil.corpus.vocabulary;

/// A name of a country or a place that persons bear, too: Jordan, Chad.
///
/// @param name the name
/// @param given whether it is a given name
/// @param surname whether it is a surname
public record PersonName(Name name, boolean given, boolean surname) {}
