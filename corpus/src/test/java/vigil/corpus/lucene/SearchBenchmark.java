package vigil.corpus.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import vigil.corpus.Contents;
import vigil.corpus.EntrySearcher;
import vigil.corpus.Facet;
import vigil.corpus.Filters;
import vigil.corpus.ResultPage;
import vigil.corpus.SearchRequest;
import vigil.corpus.ValueFilter;
import vigil.corpus.query.Thesaurus;

/// The first ten hits with all facets and snippets over 100,000 entries: by the engine, and written directly on
/// Lucene.
///
/// The two indexes lie in a folder that `-jvmArgsAppend -Dvigil.benchmark=FOLDER` names, and are made where they are
/// not there.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init")
public class SearchBenchmark {
    private static final int ENTRIES = 100_000;

    /// What is asked, by words that are frequent or less so.
    public enum Shape {
        WORD,
        THREE_WORDS,
        PHRASE,
        PREFIX,
        FUZZY,
        FILTER
    }

    @Param
    public Shape shape;

    private SearchRequest request;
    private Query query;
    private @Nullable String country;
    private EntrySearcher engine;
    private DirectSearch direct;

    @Setup
    public void open() throws IOException {
        var generated = new GeneratedEntries(1);
        Path folder = Path.of(System.getProperty("vigil.benchmark", "target/benchmark"));
        fill(generated, folder);
        ask(generated);
        engine = LuceneIndex.openSearcher(folder.resolve("engine"), Thesaurus.NONE);
        direct = new DirectSearch(folder.resolve("direct"));
        long found = engine.search(request).total();
        if (found != direct.search(query, country).total() || found < 10) {
            throw new IllegalStateException("the two must find the same, at least ten: " + found + " and "
                    + direct.search(query, country).total());
        }
    }

    private static void fill(GeneratedEntries generated, Path folder) throws IOException {
        if (Files.isDirectory(folder.resolve("direct"))) {
            return;
        }
        List<Contents> publications = generated.publications(ENTRIES);
        try (var writer = LuceneIndex.openWriter(folder.resolve("engine"))) {
            for (Contents contents : publications) {
                writer.put(contents);
            }
            writer.commit();
        }
        DirectSearch.write(folder.resolve("direct"), publications);
    }

    private void ask(GeneratedEntries generated) {
        String first = generated.frequent(20);
        String second = generated.frequent(60);
        String rare = generated.frequent(200);
        switch (shape) {
            case WORD, FILTER -> {
                query = DirectSearch.words(rare);
                request = SearchRequest.of(rare);
                if (shape == Shape.FILTER) {
                    country = "RWA";
                    request = request.with(new Filters(
                            Map.of(
                                    Facet.COUNTRY,
                                    new ValueFilter(new LinkedHashSet<>(Set.of("RWA")), new LinkedHashSet<>())),
                            null,
                            null));
                }
            }
            case THREE_WORDS -> {
                query = DirectSearch.words(first, second, generated.frequent(150));
                request = SearchRequest.of(first + " " + second + " " + generated.frequent(150));
            }
            case PHRASE -> {
                query = new PhraseQuery("words", first, second);
                request = SearchRequest.of("\"" + first + " " + second + "\"");
            }
            case PREFIX -> {
                String beginning = rare.substring(0, rare.length() - 1);
                query = new PrefixQuery(new Term("words", beginning));
                request = SearchRequest.of(beginning + "*");
            }
            case FUZZY -> {
                query = new FuzzyQuery(new Term("words", rare), 1, 0);
                request = SearchRequest.of(rare + "~1");
            }
        }
    }

    @TearDown
    public void close() throws IOException {
        engine.close();
        direct.close();
    }

    @Benchmark
    public ResultPage engine() throws IOException {
        return engine.search(request);
    }

    @Benchmark
    public DirectSearch.Page directLucene() throws IOException {
        return direct.search(query, country);
    }
}
