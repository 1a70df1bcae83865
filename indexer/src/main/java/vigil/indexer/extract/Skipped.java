package vigil.indexer.extract;

import vigil.indexer.SourceFile;

/// A source that is left alone, because nothing here reads what it is: a picture, an archive, a table of figures.
///
/// @param reason what it is, for people: `no reader for image/png`
public record Skipped(SourceFile source, String reason) implements Extraction {}
