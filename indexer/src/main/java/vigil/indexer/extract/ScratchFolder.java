package vigil.indexer.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder for what a process puts aside while it works, and what it may leave there when it dies.
///
/// @param path it exists
record ScratchFolder(Path path) {

    /// A new one in a folder, which is made where it is missing.
    static ScratchFolder in(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new ScratchFolder(Files.createTempDirectory(folder, "worker"));
    }

    /// Takes away what was put aside since then: what came of earlier work may not have been fetched yet.
    void clear(Instant since) {
        for (Path file : filesIn(path)) {
            try {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                if (attributes.isRegularFile()
                        && attributes.creationTime().toInstant().isAfter(since)) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                // It goes with the folder.
            }
        }
    }

    /// Takes away a folder and all that is in it, as far as that can be done.
    static void delete(Path folder) {
        for (Path file : filesIn(folder)) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // A file that a dying process still writes: the next run takes it away.
            }
        }
    }

    /// What is in there before what it is in.
    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
