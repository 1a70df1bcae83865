package vigil.indexer;

import java.nio.file.Path;

/// A file as it lies on disk, or in an archive there.
///
/// @param path absolute and normalized; of a file in an archive, its path in there behind the path of the archive
/// @param source its path below the folder that was named in the call, with `/`; the file's name where a file was
///     named
/// @param sha256 64 hexadecimal digits of its content
/// @param bytes its size
/// @param modifiedMillis time of its last change, or of its archive's, in milliseconds since 1970
/// @param content where its bytes can be read
public record SourceFile(Path path, String source, String sha256, long bytes, long modifiedMillis, Path content) {
    /// A file whose bytes lie where it lies.
    public SourceFile(Path path, String source, String sha256, long bytes, long modifiedMillis) {
        this(path, source, sha256, bytes, modifiedMillis, path);
    }
}
