package vigil.indexer;

import java.nio.file.Path;

/// A file as it lies on disk.
///
/// @param path absolute and normalized
/// @param source its path below the folder that was named in the call, with `/`; the file's name where a file was named
/// @param sha256 64 hexadecimal digits of its content
/// @param bytes its size
/// @param modifiedMillis time of its last change, in milliseconds since 1970
public record SourceFile(Path path, String source, String sha256, long bytes, long modifiedMillis) {}
