package vigil.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import vigil.corpus.VigilCommand;

/// The sample publications, indexed once for all tests that ask them.
public final class Samples {
    private static final Path INDEX = indexed();

    private Samples() {}

    /// The folder of the index.
    public static Path index() {
        return INDEX;
    }

    private static Path indexed() {
        try {
            Path folder = Files.createTempDirectory("samples");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            Path publications = Path.of(System.getProperty("vigil.home", ""), "corpus", "publications");
            assertThat(VigilCommand.commandLine()
                            .execute("index", publications.toString(), "--index", folder.toString()))
                    .isZero();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
