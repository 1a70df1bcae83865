package vigil.indexer;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vigil.corpus.EntrySearcher;
import vigil.corpus.EntryWriter;
import vigil.corpus.IndexedCommand;
import vigil.corpus.VigilCommand;
import vigil.corpus.lucene.LuceneIndex;
import vigil.corpus.query.Thesaurus;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.indexer.extract.Extractor;
import vigil.indexer.extract.Limits;
import vigil.indexer.extract.LocalExtractor;
import vigil.indexer.split.Splitters;

/// `vigil index`: reads what is new or changed, and reports on every file.
@Command(
        name = "index",
        description = "Indexes what is new or changed under the paths.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit status: 0 done; 1 failed; 2 the call was wrong; 3 done, but some files could not be read."
        })
final class IndexCommand implements Callable<Integer> {
    private static final long STOP_SECONDS = 150;

    @Mixin
    private IndexedCommand index = new IndexedCommand();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files, or folders with all below them")
    private List<Path> paths = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "files read at a time (default: one for each core)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--force", description = "read again what is unchanged")
    private boolean force;

    @Option(names = "--prune", description = "take out the publications under the paths whose files are gone")
    private boolean prune;

    @Option(names = "--json", description = "report as JSON")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        check();
        var vocabulary = Vocabulary.load();
        var splitters = new Splitters();
        SourceWalk walk = SourceWalk.of(paths, index.directory());
        try (EntryWriter writer = LuceneIndex.openWriter(index.directory());
                EntrySearcher searcher = LuceneIndex.openSearcher(index.directory(), Thesaurus.NONE);
                Extractor extractor = new LocalExtractor(Limits.USUAL);
                Progress progress = Progress.over(walk.files().size(), json)) {
            var run = new IndexRun(
                    extractor, splitters::split, contents -> contents, writer, new Holdings(searcher), progress);
            return report(runUntilStopped(run, walk));
        }
    }

    private void check() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 or more, was " + threads);
        }
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new ParameterException(spec.commandLine(), "there is no file or folder at " + path);
            }
        }
    }

    /// Runs; where the process is told to end (Ctrl-C), ends the run and commits first.
    private Report runUntilStopped(IndexRun run, SourceWalk walk) throws IOException {
        var ended = new CountDownLatch(1);
        var stopper = new Thread(
                () -> {
                    run.stop();
                    try {
                        ended.await(STOP_SECONDS, TimeUnit.SECONDS);
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(stopper);
        try {
            return run.run(walk, paths, new IndexRun.Options(threads, force, prune));
        } finally {
            ended.countDown();
            removeHook(stopper);
        }
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingAlready) {
            // The hook is at work, and has been told.
        }
    }

    private int report(Report report) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? new JsonMapper().writeValueAsString(ReportJson.of(report)) + "\n" : report.text());
        out.flush();
        return report.failed() > 0 ? VigilCommand.SOME_FAILED : 0;
    }
}
