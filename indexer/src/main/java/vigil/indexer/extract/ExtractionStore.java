package vigil.indexer.extract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import vigil.indexer.SourceFile;

/// What was read of sources, kept so that no content is parsed twice: one compressed file each below the index, named
/// after the SHA-256 of the content, `extractions/ab/ab12….json.gz`.
///
/// A file of the store is whole or not there. One that is damaged, of another format, or that an older reader made,
/// counts as not there and is written anew. Failures are kept too, since a file that hangs would cost its time limit
/// in every run; what was skipped is not, since that may be for its name. Many threads and processes may share a
/// store.
public final class ExtractionStore {
    /// The store's folder, inside the index's.
    public static final String FOLDER = "extractions";

    /// Raised when the files of the store are written otherwise.
    private static final int FORMAT = 1;

    private static final String UNFINISHED = "unfinished-";
    private static final ObjectMapper JSON = new ObjectMapper().disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);

    private final Path folder;

    /// What a file of the store holds: one of the two.
    private record Kept(
            int format,
            int reader,
            @Nullable Extracted extracted,
            @Nullable Rejected rejected) {}

    /// The store of the index in this folder.
    public ExtractionStore(Path index) {
        this.folder = index.resolve(FOLDER);
    }

    /// What was read of this content, or why it could not be, told of this source; empty where it is to be read.
    public Optional<Extraction> find(SourceFile source) {
        try (InputStream in =
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file(source.sha256()))), 1 << 16)) {
            Kept kept = JSON.readValue(in, Kept.class);
            // The checksum stands behind the content.
            in.transferTo(OutputStream.nullOutputStream());
            if (kept.format != FORMAT || kept.reader != LocalExtractor.VERSION) {
                return Optional.empty();
            }
            if (kept.extracted != null) {
                return Optional.of(kept.extracted)
                        .filter(words -> words.source().sha256().equals(source.sha256()))
                        .map(words -> words.of(source));
            }
            // Under another ending, another reader may be able to read it.
            return Optional.ofNullable(kept.rejected)
                    .filter(rejected -> ending(rejected.source()).equals(ending(source)))
                    .map(rejected -> new Rejected(source, rejected.reason()));
        } catch (IOException e) {
            // It was never read, or what was kept is damaged or of another time: all the same, it is to be read.
            return Optional.empty();
        }
    }

    /// Keeps what was read, or why it could not be, in the place of what was kept before.
    ///
    /// @throws IOException if it cannot be written, with the way out
    public void put(Extraction extraction) throws IOException {
        switch (extraction) {
            case Extracted words -> write(words.source(), new Kept(FORMAT, LocalExtractor.VERSION, words, null));
            case Rejected failure -> write(failure.source(), new Kept(FORMAT, LocalExtractor.VERSION, null, failure));
            case Skipped _, Unpacked _ -> {
                // What is skipped may be so for its name, and what was unpacked is read member by member.
            }
        }
    }

    /// Forgets what was read of this content. Whether there was something.
    public boolean remove(String sha256) throws IOException {
        return Files.deleteIfExists(file(sha256));
    }

    /// Takes away what processes that were killed left unfinished. Only who holds the index's lock may call this.
    public void sweep() throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(folder, UNFINISHED + "*")) {
                for (Path file : unfinished) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private void write(SourceFile source, Kept kept) throws IOException {
        Path file = file(source.sha256());
        try {
            Files.createDirectories(file.getParent());
            Path unfinished = folder.resolve(UNFINISHED + UUID.randomUUID());
            try {
                try (OutputStream out = compressed(unfinished)) {
                    JSON.writeValue(out, kept);
                }
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new IOException(
                    "what was read of " + source.source() + " could not be kept in " + folder + " (" + e.getMessage()
                            + "); is there space, and may the folder be written? Then run it again",
                    e);
        }
    }

    /// Compresses quickly: the last tenth would take three times as long.
    private static OutputStream compressed(Path file) throws IOException {
        return new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), 1 << 16) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        };
    }

    private Path file(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256 + ".json.gz");
    }

    private static String ending(SourceFile source) {
        String name = String.valueOf(source.path().getFileName());
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
