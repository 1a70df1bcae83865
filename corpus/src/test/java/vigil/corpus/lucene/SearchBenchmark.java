package vigil.corpus.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import vigil.corpus.ResultPage;
import vigil.corpus.SearchRequest;
import vigil.corpus.query.Thesaurus;

/// The first ten hits with all facets and snippets over 20,000 entries: by the engine, and written directly on
/// Lucene.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init")
public class SearchBenchmark {
    private static final int ENTRIES = 20_000;

    /// How frequent the words of the query are: their ranks in the language.
    @Param({"200", "20,60,150"})
    public String ranks;

    private String[] words;
    private SearchRequest request;
    private LuceneIndex index;
    private EntrySearcher engine;
    private DirectSearch direct;

    @Setup
    public void fill() throws IOException {
        var generated = new GeneratedEntries(1);
        List<Contents> publications = generated.publications(ENTRIES);
        words = Arrays.stream(ranks.split(",", -1))
                .map(rank -> generated.frequent(Integer.parseInt(rank)))
                .toArray(String[]::new);
        request = SearchRequest.of(String.join(" ", words));
        index = LuceneIndex.inMemory();
        try (var writer = index.writer()) {
            for (Contents contents : publications) {
                writer.put(contents);
            }
            writer.commit();
        }
        engine = index.searcher(Thesaurus.NONE);
        direct = new DirectSearch(publications);
        long found = engine.search(request).total();
        if (found != direct.search(words).total() || found < 10) {
            throw new IllegalStateException("the two must find the same, at least ten: " + found);
        }
    }

    @TearDown
    public void close() throws IOException {
        engine.close();
        index.close();
        direct.close();
    }

    @Benchmark
    public ResultPage engine() throws IOException {
        return engine.search(request);
    }

    @Benchmark
    public DirectSearch.Page directLucene() throws IOException {
        return direct.search(words);
    }
}
