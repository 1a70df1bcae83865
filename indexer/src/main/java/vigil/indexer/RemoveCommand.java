package vigil.indexer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vigil.corpus.EntrySearcher;
import vigil.corpus.EntryWriter;
import vigil.corpus.IndexedCommand;
import vigil.corpus.Publication;
import vigil.corpus.lucene.LuceneIndex;
import vigil.corpus.query.Thesaurus;

/// `vigil remove`: takes publications out of an index. Files are not touched.
@Command(
        name = "remove",
        description = "Takes publications out of the index; their files are not touched.",
        mixinStandardHelpOptions = true)
final class RemoveCommand implements Callable<Integer> {
    @Mixin
    private IndexedCommand index = new IndexedCommand();

    @Parameters(
            paramLabel = "PATH_OR_ID",
            arity = "1..*",
            description = "a publication's id, its file, or a folder with all below it")
    private List<String> named = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try (EntrySearcher searcher = LuceneIndex.openSearcher(index.directory(), Thesaurus.NONE);
                EntryWriter writer = LuceneIndex.openWriter(index.directory())) {
            Map<String, Publication> chosen = new LinkedHashMap<>();
            List<Publication> held = searcher.publications();
            for (String name : named) {
                List<Publication> meant =
                        held.stream().filter(publication -> means(name, publication)).toList();
                if (meant.isEmpty()) {
                    throw new ParameterException(
                            spec.commandLine(),
                            "no publication in the index has the id or the path " + name
                                    + "; `vigil status` counts them, `vigil search` shows their ids");
                }
                meant.forEach(publication -> chosen.put(publication.id(), publication));
            }
            for (Publication publication : chosen.values()) {
                writer.remove(publication.id());
                spec.commandLine().getOut().println("removed  " + publication.id() + "  " + publication.source());
            }
            writer.commit();
            return 0;
        }
    }

    private static boolean means(String name, Publication publication) {
        return publication.id().equals(name) || isUnder(publication.location(), name);
    }

    private static boolean isUnder(String location, String name) {
        return Path.of(location).startsWith(Path.of(name).toAbsolutePath().normalize());
    }
}
