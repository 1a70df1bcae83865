package vigil.indexer.extract;

import vigil.indexer.SourceFile;

/// A source that is no publication but holds some: an archive.
///
/// @param mediaType as found in the content, `application/zip`
public record Unpacked(SourceFile source, String mediaType, Enclosed enclosed) implements Extraction {}
