package vigil.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.corpus.Entry;
import vigil.corpus.IndexedCommand;
import vigil.corpus.InvalidRequestException;
import vigil.server.data.Csv;
import vigil.server.data.EntryJson;
import vigil.server.data.Json;

/// `vigil export`: every hit, whole, as it comes.
@Command(
        name = "export",
        description = "Writes every entry that a search finds, without a limit.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private IndexedCommand index = new IndexedCommand();

    @Mixin
    private FilterCommand filters = new FilterCommand();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "jsonl", description = "jsonl (default) or csv")
    private String format = "jsonl";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// The reader has gone, as `head` does when it has enough.
    private static final class ReaderGoneException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Function<Entry, String> form = switch (format) {
            case "jsonl" -> entry -> Json.line(EntryJson.of(entry)) + "\n";
            case "csv" -> Csv::row;
            default -> throw new InvalidRequestException("format", "format is jsonl or csv, was \"" + format + "\"");
        };
        try (Opened opened = Opened.of(index)) {
            var request = opened.parser().search(filters.parameters());
            out.print(format.equals("csv") ? Csv.HEADER : "");
            opened.searcher().forEach(request, entry -> {
                out.print(form.apply(entry));
                if (out.checkError()) {
                    throw new ReaderGoneException();
                }
            });
            out.flush();
        } catch (ReaderGoneException gone) {
            return 0;
        }
        return 0;
    }
}
