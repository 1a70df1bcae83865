package vigil.server;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.corpus.IndexedCommand;
import vigil.corpus.ResultPage;
import vigil.corpus.SearchRequest;
import vigil.server.data.Json;
import vigil.server.data.SearchJson;
import vigil.server.request.FacetTree;
import vigil.server.request.Parameters;

/// `vigil search`: the best hits, and what they are about.
@Command(name = "search", description = "Searches the index.", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
    @Mixin
    private IndexedCommand index = new IndexedCommand();

    @Mixin
    private FilterCommand filters = new FilterCommand();

    @Option(names = "--size", paramLabel = "N", description = "how many hits (default: 10)")
    private @Nullable String size;

    @Option(names = "--json", description = "answers with JSON, as the server's /api/v1/search does")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try (Opened opened = Opened.of(index)) {
            Parameters parameters = filters.parameters();
            if (size != null) {
                parameters = parameters.with("size", size);
            }
            SearchRequest request = opened.parser().search(parameters);
            ResultPage page = opened.searcher().search(request);
            String answer = json
                    ? Json.indented(SearchJson.of(request, page, new FacetTree(opened.vocabulary()))) + "\n"
                    : new TerminalText(TerminalText.colours()).hits(request, page);
            spec.commandLine().getOut().print(answer);
            spec.commandLine().getOut().flush();
            return 0;
        }
    }
}
