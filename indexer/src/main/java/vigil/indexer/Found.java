package vigil.indexer;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file that a walk came upon, or that lay in an archive.
///
/// @param path absolute and normalized; of a file in an archive, its path in there behind the path of the archive
/// @param source its path below the folder that was named in the call, with `/`; the file's name where a file was
///     named
/// @param bytes its size
/// @param modifiedMillis time of its last change, or of its archive's, in milliseconds since 1970
/// @param lies in which archive, and as what; null for a file that lies in a folder
record Found(
        Path path,
        String source,
        long bytes,
        long modifiedMillis,
        @Nullable Lies lies) {

    /// How a file lies in an archive.
    ///
    /// @param in the archive
    /// @param sha256 64 hexadecimal digits of the file's content
    /// @param content where its bytes can be read
    record Lies(Found in, String sha256, Path content) {}

    /// A file that lies in a folder.
    Found(Path path, String source, long bytes, long modifiedMillis) {
        this(path, source, bytes, modifiedMillis, null);
    }

    /// In how many archives it lies, one in the other.
    int depth() {
        return lies == null ? 0 : lies.in.depth() + 1;
    }

    /// The file on disk that it is, or in which it lies.
    Found outermost() {
        return lies == null ? this : lies.in.outermost();
    }

    /// Where its bytes can be read.
    Path content() {
        return lies == null ? path : lies.content;
    }
}
