package vigil.indexer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vigil.corpus.VigilCommand;
import vigil.corpus.vocabulary.Example;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.VocabularyFolder;
import vigil.indexer.tag.Tagger;

/// `vigil vocabulary check`: whether the tables are right, and whether all of their examples hold.
@Command(
        name = "check",
        description = "Reads the tables of the vocabulary and tags every sentence of examples.tsv with them.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit status: 0 all examples hold; 1 some do not, or a table is wrong; 2 the call was wrong."})
final class VocabularyCheckCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "the tables (default: those that Vigil works with)")
    private @Nullable Path folder;

    @Option(names = "--json", description = "answers with JSON")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Path tables = folder == null ? VocabularyFolder.find() : folder;
        Vocabulary vocabulary = Vocabulary.load(tables);
        List<Example> examples = Example.read(tables, vocabulary);
        var tagger = new Tagger(vocabulary);
        var report = new TrialReport(
                examples.stream().map(example -> Trial.of(example, tagger)).toList());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JSON.writeValueAsString(report.json()));
        } else {
            out.print(report.text());
        }
        out.flush();
        return report.failed().isEmpty() ? ExitCode.OK : VigilCommand.FAILED;
    }
}
