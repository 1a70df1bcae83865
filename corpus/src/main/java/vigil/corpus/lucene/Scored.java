package vigil.corpus.lucene;

/// A document that was found.
///
/// @param document its number in the commit
/// @param score how well it matched; 0 where hits are in another order
record Scored(int document, float score) {}
