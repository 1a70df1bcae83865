package vigil.indexer.tag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.Field;
import vigil.corpus.vocabulary.CountryNames;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.indexer.SourceFile;
import vigil.indexer.extract.Extracted;
import vigil.indexer.extract.Limits;
import vigil.indexer.extract.LocalExtractor;
import vigil.indexer.split.Splitters;

/// Text tagged a second by one thread, with the tables as they are and with many more names in them.
///
/// Each operation tags all publications of some folders, `-p folder=PATH[:PATH…]`; `megabytes` counts their text in
/// UTF-8.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 6, time = 4)
public class TaggingBenchmark {
    @Param("corpus/publications")
    public String folder = "";

    @Param("corpus/vocabulary")
    public String tables = "";

    @Param({"1", "10", "100"})
    public int times = 1;

    private final List<Contents> publications = new ArrayList<>();
    private double megabytes;
    private Function<Contents, Contents> tagger = Function.identity();

    /// Counts megabytes beside operations.
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Text {
        public double megabytes;
    }

    @Setup
    public void read() throws IOException {
        tagger = new Tagger(GrownVocabulary.load(Path.of(tables), times, Files.createTempDirectory("tables")))::tag;
        Splitters splitters = new Splitters(new CountryNames(Vocabulary.load(Path.of(tables)))::areAllOf);
        LocalExtractor extractor = new LocalExtractor(Limits.USUAL);
        for (String path : Pattern.compile(":").splitAsStream(folder).toList()) {
            try (Stream<Path> files = Files.walk(Path.of(path))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    SourceFile source = new SourceFile(
                            file.toAbsolutePath(), file.getFileName().toString(), "0".repeat(64), Files.size(file), 0);
                    if (extractor.extract(source) instanceof Extracted words) {
                        publications.add(splitters.split(words));
                    }
                }
            }
        }
        megabytes = publications.stream()
                        .flatMap(contents -> contents.entries().stream())
                        .mapToLong(TaggingBenchmark::bytes)
                        .sum()
                / 1e6;
        if (megabytes == 0) {
            throw new IllegalStateException("no text in " + folder + "; name a folder of publications with -p folder=");
        }
    }

    private static long bytes(Entry entry) {
        return Stream.of(Field.values())
                .mapToLong(field -> entry.words(field).getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    @Benchmark
    public int tag(Text text) {
        int tags = 0;
        for (Contents contents : publications) {
            for (Entry entry : tagger.apply(contents).entries()) {
                tags += entry.tags().size();
            }
        }
        text.megabytes += megabytes;
        return tags;
    }
}
