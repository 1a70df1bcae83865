package vigil.corpus.lucene;

/// An entry that is near to a question in meaning.
///
/// @param document the entry's number in the commit
/// @param passage the stretch of its text that is nearest
record Meant(int document, Passage passage) {}
