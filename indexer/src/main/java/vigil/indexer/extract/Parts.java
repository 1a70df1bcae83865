package vigil.indexer.extract;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// The parts of a format that is a ZIP file itself: DOCX, ODT, EPUB.
final class Parts implements Closeable {
    /// Most bytes that all parts may unpack to that are read of one source.
    private static final long MOST_BYTES = 400L << 20;

    private final ZipFile zip;
    private long bytes;

    /// Opens the parts of a file.
    ///
    /// @throws IOException if it is damaged
    Parts(Path file) throws IOException {
        this.zip = ZipFile.builder().setPath(file).get();
    }

    /// The names of all parts.
    List<String> names() {
        return java.util.Collections.list(zip.getEntries()).stream()
                .map(ZipArchiveEntry::getName)
                .toList();
    }

    /// A part, whole; empty if there is none of this name.
    ///
    /// @throws UnreadableException if it is a zip bomb
    Optional<byte[]> read(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            var out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > MOST_BYTES) {
                    throw new UnreadableException(
                            "it unpacks to far more than a publication holds, and is taken for a zip bomb");
                }
                out.write(buffer, 0, read);
            }
            return Optional.of(out.toByteArray());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
