package vigil.corpus;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The option `--index`, which all commands that work on an index share.
public final class IndexedCommand {
    @Option(
            names = "--index",
            paramLabel = "DIR",
            defaultValue = "${env:VIGIL_INDEX:-index}",
            description = "the index (default: $VIGIL_INDEX, else ./index)")
    private Path directory = Path.of("index");

    /// Where the index is, or shall be.
    public Path directory() {
        return directory;
    }
}
