package vigil.indexer;

import java.nio.file.Path;

/// A file that a walk came upon, not yet opened.
///
/// @param path absolute and normalized
/// @param source its path below the folder that was named in the call, with `/`; the file's name where a file was named
/// @param bytes its size
/// @param modifiedMillis time of its last change, in milliseconds since 1970
record Found(Path path, String source, long bytes, long modifiedMillis) {}
