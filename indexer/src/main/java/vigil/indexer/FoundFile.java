package vigil.indexer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file that was found under the paths of a call, of which only name, size and time are known.
///
/// @param path absolute and normalized
/// @param source its path below the folder that was named, with `/`; the file's name where a file was named
/// @param bytes its size
/// @param modifiedMillis time of its last change, in milliseconds since 1970
record FoundFile(Path path, String source, long bytes, long modifiedMillis) {

    /// Reads the file once to learn its hash.
    SourceFile hashed() throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return new SourceFile(path, source, HexFormat.of().formatHex(digest.digest()), bytes, modifiedMillis);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
