package vigil.indexer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.corpus.Embedder;
import vigil.corpus.EntrySearcher;
import vigil.corpus.Failure;
import vigil.corpus.IndexStatus;
import vigil.corpus.IndexedCommand;
import vigil.corpus.PageNumbers;
import vigil.corpus.Publication;
import vigil.corpus.Vectors;
import vigil.corpus.lucene.LuceneIndex;
import vigil.corpus.query.Thesaurus;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.VocabularyException;

/// `vigil status`: what is in an index.
@Command(
        name = "status",
        description = "Says what is in the index, and which files could not be read.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /// @param vocabulary its version; null where it is not known
    /// @param entries how many are tagged by it
    private record TaggedBy(@Nullable String vocabulary, int entries) {}

    @Mixin
    private IndexedCommand index = new IndexedCommand();

    @Option(names = "--json", description = "answers with JSON")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try (EntrySearcher searcher = LuceneIndex.openSearcher(index.directory(), Thesaurus.NONE)) {
            PrintWriter out = spec.commandLine().getOut();
            String vocabulary = vocabulary();
            if (json) {
                out.println(JSON.writeValueAsString(json(searcher, vocabulary)));
            } else {
                print(searcher, vocabulary, out);
            }
            out.flush();
        }
        return ExitCode.OK;
    }

    /// The version of the vocabulary; empty where its tables are wrong, which says nothing about the index.
    private String vocabulary() throws IOException {
        try {
            return Vocabulary.load().version();
        } catch (VocabularyException wrong) {
            spec.commandLine().getErr().println("vigil status: the vocabulary cannot be used: " + wrong.getMessage());
            return "";
        }
    }

    private static void print(EntrySearcher searcher, String vocabulary, PrintWriter out) throws IOException {
        IndexStatus status = searcher.status();
        for (Publication publication : searcher.publications()) {
            out.println(publication.id() + "  " + publication.source());
        }
        for (Failure failure : status.failures()) {
            out.println("could not be read: " + failure.source() + ": " + failure.reason());
        }
        List<Publication> waiting = waiting(searcher);
        for (Publication publication : waiting) {
            out.println("waits for text recognition: " + publication.source() + ": "
                    + PageNumbers.of(publication.reading().waitingPages()));
        }
        if (!waiting.isEmpty()) {
            out.println(ReportText.waiting(pages(waiting), waiting.size())
                    + " With tesseract installed, vigil index reads what waits.");
        }
        out.println(String.format(
                Locale.ROOT,
                "%,d publications, %,d entries, %,d words in no entry, %,d files not read, %.1f MB, %s, layout %d",
                status.publications(),
                status.entries(),
                status.setAside(),
                status.failures().size(),
                status.bytes() / 1e6,
                status.engine(),
                status.schema()));
        Vectors vectors = status.vectors();
        if (vectors != null) {
            out.println(String.format(
                    Locale.ROOT,
                    "%,d passages with vectors of the model %s, by which questions are found by meaning%s",
                    vectors.passages(),
                    vectors.model(),
                    unused(vectors).map(reason -> ": not now, " + reason).orElse("")));
        }
        if (!vocabulary.isEmpty()) {
            out.println("vocabulary " + vocabulary
                    + status.advice(vocabulary).map(advice -> ": " + advice).orElse(""));
        }
    }

    /// Why this program does not search by these vectors; empty where it does.
    private static Optional<String> unused(Vectors vectors) {
        return Embedder.installed()
                .map(vectors::refusal)
                .orElse(Optional.of("for this vigil was built without the module that reads them;"
                        + " `vigil index PATH --semantic` fetches it"));
    }

    private static List<Publication> waiting(EntrySearcher searcher) throws IOException {
        return searcher.publications().stream()
                .filter(publication -> !publication.reading().waitingPages().isEmpty())
                .toList();
    }

    private static int pages(List<Publication> waiting) {
        return waiting.stream()
                .mapToInt(publication -> publication.reading().waitingPages().size())
                .sum();
    }

    private static Map<String, Object> json(EntrySearcher searcher, String vocabulary) throws IOException {
        IndexStatus status = searcher.status();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("publications", status.publications());
        json.put("entries", status.entries());
        json.put("setAside", status.setAside());
        json.put("bytes", status.bytes());
        json.put("engine", status.engine());
        json.put("schema", status.schema());
        json.put("vectors", status.vectors());
        json.put("vocabulary", vocabulary.isEmpty() ? null : vocabulary);
        json.put("outdated", vocabulary.isEmpty() ? null : status.outdated(vocabulary));
        json.put(
                "taggedBy",
                status.taggedBy().entrySet().stream()
                        .map(tagged ->
                                new TaggedBy(tagged.getKey().isEmpty() ? null : tagged.getKey(), tagged.getValue()))
                        .toList());
        List<Map<String, String>> failures = status.failures().stream()
                .map(failure -> Map.of("source", failure.source(), "reason", failure.reason()))
                .toList();
        json.put("failures", failures);
        List<IndexReport.Waiting> waiting = waiting(searcher).stream()
                .map(publication -> new IndexReport.Waiting(
                        publication.source(), publication.reading().waitingPages()))
                .toList();
        json.put("waiting", waiting);
        return json;
    }
}
