package vigil.indexer;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vigil.corpus.Embedder;
import vigil.corpus.EmbeddingRun;
import vigil.corpus.EntrySearcher;
import vigil.corpus.EntryWriter;
import vigil.corpus.IndexedCommand;
import vigil.corpus.Vectors;
import vigil.corpus.VigilCommand;
import vigil.corpus.lucene.LuceneIndex;
import vigil.corpus.query.Thesaurus;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.indexer.extract.ExtractionStore;
import vigil.indexer.extract.Extractor;
import vigil.indexer.extract.Limits;
import vigil.indexer.extract.RememberingExtractor;
import vigil.indexer.extract.WorkerExtractor;
import vigil.indexer.ocr.Installation;
import vigil.indexer.ocr.OcrMode;
import vigil.indexer.ocr.RecognizingExtractor;
import vigil.indexer.ocr.Tesseract;

/// `vigil index`: brings an index up to date with files and folders.
@Command(
        name = "index",
        description = "Indexes what is new or changed under the paths.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Reads PDF, DOCX, DOC, ODT, RTF, PPTX, PPT, ODP, HTML, EPUB, EML, MSG, Markdown and text, and what lies of these in",
            "ZIP, TAR and GZ archives or is attached to letters. Exit status: 0 done; 1 failed; 2 the call was wrong;",
            "3 done, but some files could not be read: they are listed."
        })
final class IndexCommand implements Callable<Integer> {
    /// How long the end of the process waits for a run to save what it did.
    private static final int SECONDS_TO_SAVE = 20;
    /// What processes put aside while they read, in the index's folder: whoever holds the index's lock may empty it.
    private static final String SCRATCH = "scratch";

    @Mixin
    private IndexedCommand index = new IndexedCommand();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, and folders with all that lies in them")
    private List<Path> paths = List.of();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "files read at a time, each by a process of up to 1 GB (default: the processors, 8 at most)")
    private @Nullable Integer threads;

    @Option(
            names = "--ocr",
            paramLabel = "MODE",
            description = {
                "text recognition with tesseract: auto (default) reads pages that are pictures or whose text is garbage,",
                "where it is installed; never; always reads all pages of PDFs"
            })
    private String ocr = "auto";

    @Option(
            names = "--semantic",
            description = {
                "also keeps a vector of each passage, by which questions are found by their meaning; for entries in English.",
                "The first use fetches a model of some 140 MB. Later runs on the same index need not say it again."
            })
    private boolean semantic;

    @Option(names = "--force", description = "reads files again that have not changed")
    private boolean force;

    @Option(names = "--prune", description = "takes out what was read from files under the paths that are gone")
    private boolean prune;

    @Option(names = "--json", description = "the report as JSON")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new ParameterException(spec.commandLine(), path + " does not exist");
            }
        }
        if (threads != null && threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 or more, was " + threads);
        }
        OcrMode mode = mode();
        Optional<Tesseract> tesseract = mode == OcrMode.NEVER
                ? Optional.empty()
                : Tesseract.on(String.valueOf(System.getenv("PATH")), Tesseract.USUAL_LIMIT);
        if (mode == OcrMode.ALWAYS && tesseract.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--ocr always: tesseract is not installed. " + Installation.hint());
        }
        Optional<Embedder> embedder = semantic ? Optional.of(Embedder.wanted()) : Embedder.installed();
        var settings = new IndexRun.Settings(
                threads == null ? Math.min(Runtime.getRuntime().availableProcessors(), 8) : threads, force, prune);
        PrintWriter out = spec.commandLine().getOut();
        IndexReport report = run(settings, tesseract, mode == OcrMode.ALWAYS, embedder);
        out.print(json ? ReportText.json(report) : ReportText.of(report, hint(mode, tesseract.isPresent())));
        out.flush();
        return report.failed().isEmpty() ? ExitCode.OK : VigilCommand.SOME_FAILED;
    }

    private OcrMode mode() {
        return Stream.of(OcrMode.values())
                .filter(mode -> mode.name().equalsIgnoreCase(ocr))
                .findFirst()
                .orElseThrow(() ->
                        new ParameterException(spec.commandLine(), "--ocr must be auto, never or always, was " + ocr));
    }

    private static String hint(OcrMode mode, boolean installed) {
        if (mode == OcrMode.NEVER) {
            return "Without --ocr never, they are recognized where tesseract is installed.";
        }
        return installed ? "The command vigil show tells what is missing." : Installation.hint();
    }

    private IndexReport run(
            IndexRun.Settings settings, Optional<Tesseract> tesseract, boolean all, Optional<Embedder> embedder)
            throws IOException {
        Vocabulary vocabulary = Vocabulary.load();
        var store = new ExtractionStore(index.directory());
        var progress = new ProgressLines(spec.commandLine().getErr());
        try (EntryWriter writer = LuceneIndex.openWriter(index.directory());
                EntrySearcher searcher = LuceneIndex.openSearcher(index.directory(), Thesaurus.of(vocabulary));
                WorkerExtractor workers = new WorkerExtractor(
                        IndexingWorker.class,
                        Limits.USUAL,
                        settings.threads(),
                        index.directory().resolve(SCRATCH));
                Extractor reading = new RememberingExtractor(workers, store, settings.force());
                Extractor extractor = tesseract
                        .<Extractor>map(program -> new RecognizingExtractor(
                                reading, workers, store, program, all, settings.threads(), progress))
                        .orElse(reading)) {
            Optional<EmbeddingRun> embedding = embedding(searcher, writer, embedder);
            store.sweep();
            var reader = new SourceReader(extractor, workers, writer);
            var run = new IndexRun(searcher, reader, settings, progress);
            Runnable stop = () -> {
                embedding.ifPresent(EmbeddingRun::stop);
                run.stop();
            };
            IndexReport report = saving(stop, () -> {
                IndexReport read = run.run(paths, index.directory());
                if (embedding.isPresent()) {
                    embed(embedding.get(), searcher, progress);
                }
                return read;
            });
            searcher.status()
                    .advice(vocabulary.version())
                    .ifPresent(advice -> spec.commandLine().getErr().println("vigil index: " + advice));
            return report;
        }
    }

    /// What keeps the vectors of the index: where they are wanted now, or were before.
    private Optional<EmbeddingRun> embedding(EntrySearcher searcher, EntryWriter writer, Optional<Embedder> embedder)
            throws IOException {
        Vectors vectors = searcher.status().vectors();
        if (!semantic && vectors == null) {
            return Optional.empty();
        }
        Optional<String> refusal = vectors == null
                ? Optional.empty()
                : embedder.map(vectors::refusal)
                        .orElse(Optional.of("the index has vectors of the model " + vectors.model()
                                + ", and this vigil cannot make any: name --semantic to fetch what makes them"));
        if (refusal.isPresent() && semantic) {
            throw new IOException(refusal.get());
        }
        refusal.ifPresent(reason -> spec.commandLine()
                .getErr()
                .println("vigil index: " + reason + ". What is new is found by its words alone."));
        return refusal.isPresent()
                ? Optional.empty()
                : embedder.map(model -> new EmbeddingRun(searcher, writer, model));
    }

    private void embed(EmbeddingRun embedding, EntrySearcher searcher, ProgressLines progress) throws IOException {
        int publications = embedding.run(progress);
        Vectors vectors = searcher.status().vectors();
        if (publications > 0 && vectors != null) {
            spec.commandLine()
                    .getErr()
                    .printf(
                            Locale.ROOT,
                            "vectors made for %,d %s; the index has %,d, of the model %s%n",
                            publications,
                            publications == 1 ? "publication" : "publications",
                            vectors.passages(),
                            vectors.model());
        }
    }

    private interface Work {
        IndexReport run() throws IOException;
    }

    /// Runs, but ends the run in order when the process is told to end, by Ctrl-C for example.
    ///
    /// @param stop has the run end soon
    private static IndexReport saving(Runnable stop, Work work) throws IOException {
        var done = new CountDownLatch(1);
        var hook = Thread.ofPlatform().unstarted(() -> {
            stop.run();
            try {
                done.await(SECONDS_TO_SAVE, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.run();
        } finally {
            done.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process is ending already, and the hook with it.
            }
        }
    }
}
