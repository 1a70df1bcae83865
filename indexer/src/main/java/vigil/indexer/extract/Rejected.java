package vigil.indexer.extract;

import vigil.indexer.SourceFile;

/// A source that could not be read.
///
/// @param reason a sentence for people: what is wrong with the file and what to do
public record Rejected(SourceFile source, String reason) implements Extraction {}
