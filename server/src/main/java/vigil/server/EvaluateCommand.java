package vigil.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.corpus.Embedder;
import vigil.corpus.EmbeddingRun;
import vigil.corpus.Entry;
import vigil.corpus.EntrySearcher;
import vigil.corpus.EntryWriter;
import vigil.corpus.IndexedCommand;
import vigil.corpus.lucene.LuceneIndex;
import vigil.corpus.query.Thesaurus;
import vigil.server.data.Json;
import vigil.server.evaluate.Collection;
import vigil.server.evaluate.Evaluation;
import vigil.server.evaluate.Judgments;
import vigil.server.evaluate.Topic;

/// `vigil evaluate`: how well the search finds what people judged relevant.
@Command(
        name = "evaluate",
        description = {
            "Measures the search against relevance judgments: nDCG@10, recall@100, mean reciprocal rank.",
            "Judgments name entries of the index by their ids; with --corpus, texts of that file by their _id."
        },
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    @Mixin
    private IndexedCommand index = new IndexedCommand();

    @Option(
            names = "--topics",
            paramLabel = "FILE.jsonl",
            required = true,
            description = "what is asked: {\"_id\": …, \"text\": …} a line, or {\"id\", \"query\", \"filters\"}")
    private Path topics = Path.of("");

    @Option(
            names = "--qrels",
            paramLabel = "FILE.tsv",
            required = true,
            description = "what is relevant: topic, answer and grade a line")
    private Path judgments = Path.of("");

    @Option(
            names = "--corpus",
            paramLabel = "FILE.jsonl",
            description = "a collection in BEIR's form, {\"_id\": …, \"title\": …, \"text\": …} a line,"
                    + " to search in an index of its own, which is deleted afterwards")
    private @Nullable Path corpus;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "the language of the collection (default: en)")
    private String language = "en";

    @Option(names = "--semantic", description = "with --corpus: finds by meaning, too, as vigil index --semantic does")
    private boolean semantic;

    @Option(names = "--json", description = "answers with JSON")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<Topic> asked = Topic.read(file(topics));
        Judgments judged = Judgments.read(file(judgments));
        Optional<Embedder> embedder = semantic ? Optional.of(Embedder.wanted()) : Optional.empty();
        if (corpus == null) {
            try (Opened opened = Opened.of(index)) {
                print(evaluate(opened, asked, judged, Entry::id));
            }
            return 0;
        }
        Path folder = Files.createTempDirectory("vigil-evaluate");
        try {
            try (EntryWriter writer = LuceneIndex.openWriter(folder)) {
                int texts = Collection.index(file(corpus), language, writer);
                spec.commandLine().getErr().println(texts + " texts indexed");
            }
            if (embedder.isPresent()) {
                embed(folder, embedder.get());
            }
            try (Opened opened = Opened.at(folder)) {
                print(evaluate(
                        opened, asked, judged, entry -> entry.publication().source()));
            }
        } finally {
            delete(folder);
        }
        return 0;
    }

    private static void embed(Path folder, Embedder embedder) throws IOException {
        try (EntryWriter writer = LuceneIndex.openWriter(folder);
                EntrySearcher searcher = LuceneIndex.openSearcher(folder, Thesaurus.NONE)) {
            new EmbeddingRun(searcher, writer, embedder).run((_, _, _) -> {});
        }
    }

    private static Path file(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IOException("there is no file " + file + " that can be read");
        }
        return file;
    }

    private static Evaluation evaluate(
            Opened opened, List<Topic> asked, Judgments judged, Function<Entry, String> named) throws IOException {
        return Evaluation.of(opened.searcher(), opened.parser(), asked, judged, named);
    }

    private void print(Evaluation evaluation) {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.indented(evaluation));
        } else {
            var measures = evaluation.measures();
            out.printf(
                    Locale.ROOT,
                    "nDCG@10     %.4f%nrecall@100  %.4f%nMRR         %.4f%ntopics      %d%n",
                    measures.ndcg10(),
                    measures.recall100(),
                    measures.reciprocalRank(),
                    evaluation.topics());
            if (evaluation.unjudged() > 0) {
                spec.commandLine()
                        .getErr()
                        .println(evaluation.unjudged() + " topics without a relevant answer were passed over");
            }
        }
        out.flush();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
