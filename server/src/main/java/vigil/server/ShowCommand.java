package vigil.server;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.EntrySearcher;
import vigil.corpus.IndexedCommand;
import vigil.corpus.Publication;
import vigil.server.data.ContentsJson;
import vigil.server.data.EntryJson;
import vigil.server.data.Json;
import vigil.server.html.Wording;

/// `vigil show`: one entry, or one publication and its entries.
@Command(
        name = "show",
        description = "Shows one entry with its tags, or one publication and its entries.",
        mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
    @Mixin
    private IndexedCommand index = new IndexedCommand();

    @Parameters(paramLabel = "ID", description = "the id of an entry or a publication, or enough of its beginning")
    private String id = "";

    @Option(names = "--json", description = "answers with JSON, as the server's API does")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try (Opened opened = Opened.of(index)) {
            EntrySearcher searcher = opened.searcher();
            int dash = id.indexOf('-');
            Publication publication = publication(searcher, dash < 0 ? id : id.substring(0, dash));
            Contents contents = searcher.contents(publication.id()).orElseThrow();
            String answer = dash < 0 ? said(contents) : said(entry(contents, id.substring(dash + 1)));
            spec.commandLine().getOut().print(answer);
            spec.commandLine().getOut().flush();
            return 0;
        }
    }

    private String said(Contents contents) {
        return json
                ? Json.indented(ContentsJson.of(contents)) + "\n"
                : new TerminalText(TerminalText.colours()).contents(contents);
    }

    private String said(Entry entry) {
        return json ? Json.indented(EntryJson.of(entry)) + "\n" : new TerminalText(TerminalText.colours()).entry(entry);
    }

    private static Publication publication(EntrySearcher searcher, String beginning) throws IOException {
        List<Publication> found = searcher.publications().stream()
                .filter(publication -> publication.id().startsWith(beginning))
                .toList();
        if (found.size() != 1 || beginning.isEmpty()) {
            String those = found.stream().limit(5).map(Publication::id).collect(Collectors.joining(", "));
            throw new IllegalArgumentException(
                    found.isEmpty()
                            ? "no publication has an id that begins with \"" + beginning + "\""
                            : "many publications have an id that begins with \"" + beginning + "\": " + those);
        }
        return found.getFirst();
    }

    private static Entry entry(Contents contents, String place) {
        Optional<Entry> found = contents.entries().stream()
                .filter(entry -> entry.id().endsWith("-" + place)
                        || Integer.toString(entry.place()).equals(place))
                .findFirst();
        return found.orElseThrow(() -> new IllegalArgumentException(
                "the publication " + contents.publication().id() + " has "
                        + Wording.entries(contents.entries().size()) + " and no -" + place));
    }
}
