package vigil.indexer;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.corpus.EntrySearcher;
import vigil.corpus.Failure;
import vigil.corpus.IndexStatus;
import vigil.corpus.IndexedCommand;
import vigil.corpus.lucene.LuceneIndex;
import vigil.corpus.query.Thesaurus;

/// `vigil status`: what is in an index.
@Command(
        name = "status",
        description = "Tells what is in the index, and which files could not be read.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private IndexedCommand index = new IndexedCommand();

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// The shape of `vigil status --json`.
    private record StatusJson(
            int publications,
            int entries,
            long setAsideWords,
            List<FailureJson> failures,
            long bytes,
            String engine,
            int schema) {}

    private record FailureJson(String source, String reason) {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (EntrySearcher searcher = LuceneIndex.openSearcher(index.directory(), Thesaurus.NONE)) {
            IndexStatus status = searcher.status();
            out.print(json ? new JsonMapper().writeValueAsString(json(status)) + "\n" : text(status));
            out.flush();
        }
        return 0;
    }

    private static StatusJson json(IndexStatus status) {
        return new StatusJson(
                status.publications(),
                status.entries(),
                status.setAside(),
                status.failures().stream()
                        .map(failure -> new FailureJson(failure.source(), failure.reason()))
                        .toList(),
                status.bytes(),
                status.engine(),
                status.schema());
    }

    private String text(IndexStatus status) {
        var text = new StringBuilder();
        line(text, "index", index.directory().toString());
        line(text, "publications", count(status.publications()));
        line(text, "entries", count(status.entries()));
        line(text, "words set aside", count(status.setAside()));
        line(text, "failures", count(status.failures().size()));
        for (Failure failure : status.failures()) {
            text.append("  ").append(failure.source()).append(": ").append(failure.reason()).append('\n');
        }
        line(text, "size", String.format(Locale.ROOT, "%,.1f MB", status.bytes() / 1e6));
        line(text, "engine", status.engine() + ", layout " + status.schema());
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(String.format(Locale.ROOT, "%-16s %s%n", name, value));
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
