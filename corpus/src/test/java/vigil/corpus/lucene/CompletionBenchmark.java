package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
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
import vigil.corpus.Completion;
import vigil.corpus.CompletionRequest;
import vigil.corpus.Contents;
import vigil.corpus.EntrySearcher;
import vigil.corpus.query.Thesaurus;

/// One more letter of the beginning of a heading, over 100,000 entries: what a keystroke costs, with its percentiles.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init")
public class CompletionBenchmark {
    private static final int ENTRIES = 100_000;

    /// How many words of the heading are typed, the last of them letter by letter.
    @Param({"1", "3"})
    public int words;

    private final List<String> typed = new ArrayList<>();
    private int next;
    private LuceneIndex index;
    private EntrySearcher searcher;

    @Setup
    public void fill() throws IOException {
        index = LuceneIndex.inMemory();
        try (var writer = index.writer()) {
            for (Contents contents : new GeneratedEntries(1).publications(ENTRIES)) {
                writer.put(contents);
                type(contents.entries().getFirst().heading());
            }
            writer.commit();
        }
        searcher = index.searcher(Thesaurus.NONE);
    }

    private void type(String heading) {
        String text = String.join(" ", List.of(heading.split(" ", -1)).subList(0, words));
        for (int end = text.lastIndexOf(' ') + 2; end <= text.length(); end++) {
            typed.add(text.substring(0, end));
        }
    }

    @TearDown
    public void close() throws IOException {
        searcher.close();
        index.close();
    }

    @Benchmark
    public List<Completion> keystroke() throws IOException {
        next = (next + 1) % typed.size();
        return searcher.completions(CompletionRequest.of(typed.get(next)));
    }
}
