package vigil.indexer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.corpus.EntrySearcher;
import vigil.corpus.EntryWriter;
import vigil.corpus.IndexedCommand;
import vigil.corpus.VigilCommand;
import vigil.corpus.lucene.LuceneIndex;
import vigil.corpus.query.Thesaurus;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.indexer.retag.ChangeJson;
import vigil.indexer.retag.ChangeText;
import vigil.indexer.retag.EntryChange;
import vigil.indexer.retag.RetagReport;
import vigil.indexer.retag.RetagRun;

/// `vigil retag`: applies the vocabulary as it is now to what is indexed.
@Command(
        name = "retag",
        description = "Applies the vocabulary as it is now to what is indexed, without reading a file again.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "What is tagged by this vocabulary already is left alone. Ids, pages and texts stay as they are. Exit status:",
            "0 done; 1 failed; 2 the call was wrong; 3 done, but some publications could not be tagged: they are listed."
        })
final class RetagCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Mixin
    private IndexedCommand index = new IndexedCommand();

    @Option(names = "--dry-run", description = "changes nothing, and reports what would change")
    private boolean dryRun;

    @Option(
            names = "--diff",
            description = {
                "prints each entry that changes, and its tags before (-) and after (+);",
                "the report goes to standard error"
            })
    private boolean diff;

    @Option(
            names = "--force",
            description = "tags also what is tagged by this vocabulary already, by an older vigil for example")
    private boolean force;

    @Option(
            names = "--json",
            description = "the report as JSON; with --diff, a line of JSON for each entry that changes")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        RetagReport report = retag(Vocabulary.load());
        PrintWriter out =
                diff ? spec.commandLine().getErr() : spec.commandLine().getOut();
        out.print(json && !diff ? JSON.writeValueAsString(report) + "\n" : ChangeText.of(report, dryRun));
        out.flush();
        return report.failed().isEmpty() ? ExitCode.OK : VigilCommand.SOME_FAILED;
    }

    private RetagReport retag(Vocabulary vocabulary) throws IOException {
        // The searcher comes first: it says so where there is no index, and a writer would make one.
        try (EntrySearcher searcher = LuceneIndex.openSearcher(index.directory(), Thesaurus.NONE)) {
            if (dryRun) {
                return run(new RetagRun(searcher, Optional.empty(), vocabulary, this::print));
            }
            try (EntryWriter writer = LuceneIndex.openWriter(index.directory())) {
                return run(new RetagRun(searcher, Optional.of(writer), vocabulary, this::print));
            }
        }
    }

    private RetagReport run(RetagRun run) throws IOException {
        return run.run(force, new ProgressLines(spec.commandLine().getErr()));
    }

    private void print(EntryChange change) {
        if (diff) {
            spec.commandLine().getOut().print(json ? ChangeJson.line(change) : ChangeText.of(change));
        }
    }
}
