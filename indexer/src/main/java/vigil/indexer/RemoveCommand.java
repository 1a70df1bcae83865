package vigil.indexer;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vigil.corpus.EntrySearcher;
import vigil.corpus.EntryWriter;
import vigil.corpus.Failure;
import vigil.corpus.IndexedCommand;
import vigil.corpus.Publication;
import vigil.corpus.VigilCommand;
import vigil.corpus.lucene.LuceneIndex;
import vigil.corpus.query.Thesaurus;
import vigil.indexer.extract.ExtractionStore;

/// `vigil remove`: takes publications out of an index.
@Command(
        name = "remove",
        description = "Takes publications out of the index; their files are not touched.",
        mixinStandardHelpOptions = true)
final class RemoveCommand implements Callable<Integer> {
    @Mixin
    private IndexedCommand index = new IndexedCommand();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH_OR_ID",
            description = "the file or folder that was indexed, or a publication's id")
    private List<String> wanted = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var unknown = new ArrayList<String>();
        var store = new ExtractionStore(index.directory());
        // The searcher comes first: it says so where there is no index, and a writer would make one.
        try (EntrySearcher searcher = LuceneIndex.openSearcher(index.directory(), Thesaurus.NONE);
                EntryWriter writer = LuceneIndex.openWriter(index.directory())) {
            List<Publication> publications = searcher.publications();
            List<Failure> failures = searcher.status().failures();
            var archives = new ArchiveStore(index.directory());
            for (String one : wanted) {
                boolean known = false;
                for (Publication publication : publications) {
                    if (publication.id().equals(one) || lies(publication.location(), one)) {
                        known = true;
                        if (writer.remove(publication.id())) {
                            store.remove(publication.sha256());
                            spec.commandLine().getOut().println("removed: " + publication.source());
                        }
                    }
                }
                for (Failure failure : failures) {
                    if (lies(failure.location(), one)) {
                        known = true;
                        writer.forgetFailure(failure.location());
                    }
                }
                archives.forget(location -> lies(location.toString(), one));
                if (!known) {
                    unknown.add(one);
                }
            }
            writer.commit();
            archives.save(
                    searcher.publications().stream().map(Publication::sha256).collect(Collectors.toSet()));
        }
        unknown.forEach(one -> spec.commandLine()
                .getErr()
                .println("vigil remove: the index holds nothing of " + one + "; `vigil status` says what it holds"));
        return unknown.isEmpty() ? ExitCode.OK : VigilCommand.FAILED;
    }

    private static boolean lies(String location, String wanted) {
        try {
            return Path.of(location).startsWith(Path.of(wanted).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
