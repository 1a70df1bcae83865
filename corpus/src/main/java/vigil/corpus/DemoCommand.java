package vigil.corpus;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `vigil demo`: the commands `index` and `serve`, one after the other, on the sample publications.
///
/// The commands are found by their names, so that this module knows neither the one that reads nor the one that
/// serves.
@Command(
        name = "demo",
        description = "Indexes the sample publications and serves them.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "the port (default: 8080)")
    private String port = "8080";

    @Option(names = "--index", paramLabel = "DIR", description = "the index (default: one of its own, in target)")
    private @Nullable Path index;

    @Override
    public Integer call() {
        Path home = Path.of(System.getProperty("vigil.home", ""));
        String into = (index == null ? home.resolve("target").resolve("demo-index") : index).toString();
        String publications = home.resolve("corpus").resolve("publications").toString();
        CommandLine vigil = VigilCommand.commandLine();
        int indexed = vigil.execute("index", publications, "--index", into);
        return indexed == CommandLine.ExitCode.OK || indexed == VigilCommand.SOME_FAILED
                ? vigil.execute("serve", "--index", into, "--port", port)
                : indexed;
    }
}
