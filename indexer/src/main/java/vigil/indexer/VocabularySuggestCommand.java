package vigil.indexer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vigil.corpus.EntrySearcher;
import vigil.corpus.IndexedCommand;
import vigil.corpus.Publication;
import vigil.corpus.lucene.LuceneIndex;
import vigil.corpus.query.Thesaurus;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.indexer.suggest.Suggester;
import vigil.indexer.suggest.SuggestionLines;
import vigil.indexer.suggest.Suggestions;

/// `vigil vocabulary suggest`: what the index offers for the table of organizations.
@Command(
        name = "suggest",
        description =
                "Offers for organizations.tsv what publications define and no table knows, as lines of that table.",
        mixinStandardHelpOptions = true)
final class VocabularySuggestCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Mixin
    private IndexedCommand index = new IndexedCommand();

    @Option(
            names = "--least",
            paramLabel = "N",
            defaultValue = "1",
            description = "how many publications must name an organization (default: 1)")
    private int least = 1;

    @Option(names = "--json", description = "answers with JSON")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (least < 1) {
            throw new ParameterException(spec.commandLine(), "--least must be 1 or more, was " + least);
        }
        var suggester = new Suggester(Vocabulary.load());
        try (EntrySearcher searcher = LuceneIndex.openSearcher(index.directory(), Thesaurus.NONE)) {
            for (Publication publication : searcher.publications()) {
                searcher.contents(publication.id()).ifPresent(suggester::read);
            }
        }
        Suggestions suggestions = suggester.suggestions(least);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JSON.writeValueAsString(suggestions));
        } else {
            SuggestionLines.of(suggestions).forEach(out::println);
            spec.commandLine().getErr().println(summary(suggestions));
        }
        out.flush();
        return ExitCode.OK;
    }

    private static String summary(Suggestions suggestions) {
        return "Organizations that no table knows: "
                + suggestions.organizations().size()
                + "; other spellings of known ones: " + suggestions.spellings().size()
                + "; abbreviations with several meanings: "
                + suggestions.disputed().size()
                + ". Kinds are guesses and seats are"
                + " left out: complete the lines that you paste into corpus/vocabulary/organizations.tsv.";
    }
}
