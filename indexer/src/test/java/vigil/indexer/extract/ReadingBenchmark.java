package vigil.indexer.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vigil.indexer.SourceFile;

/// Pages of PDFs read a second, by two at a time: by Vigil's worker processes, by the same code in this process, and
/// by Tika's plain text without text recognition.
///
/// Each operation is one pass over all PDFs of a folder: `-p folder=PATH[:PATH…]`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 30, time = 3)
@Measurement(iterations = 10, time = 3)
public class ReadingBenchmark {
    private static final int THREADS = 2;

    @Param("")
    public String folder = "";

    private final List<SourceFile> sources = new ArrayList<>();
    private ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private Extractor here = new LocalExtractor(Limits.USUAL);
    private Extractor workers = here;

    /// Counts pages beside operations.
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        public long pages;
    }

    @Setup
    public void find() throws IOException {
        for (String path : Pattern.compile(":").splitAsStream(folder).toList()) {
            try (Stream<Path> files = Files.walk(Path.of(path))) {
                for (Path file : (Iterable<Path>)
                        files.filter(name -> name.toString().endsWith(".pdf")).sorted()::iterator) {
                    sources.add(new SourceFile(file, file.toString(), "0".repeat(64), Files.size(file), 0));
                }
            }
        }
        workers = new WorkerExtractor(Limits.USUAL);
    }

    @TearDown
    public void close() {
        threads.shutdown();
        workers.close();
    }

    @Benchmark
    public void vigil(Read read) throws InterruptedException, ExecutionException {
        read.pages += pass(source -> pages(workers.extract(source)));
    }

    @Benchmark
    public void vigilInProcess(Read read) throws InterruptedException, ExecutionException {
        read.pages += pass(source -> pages(here.extract(source)));
    }

    @Benchmark
    public void tikaInProcess(Read read) throws InterruptedException, ExecutionException {
        read.pages += pass(ReadingBenchmark::tika);
    }

    private interface Reader {
        int pages(SourceFile source) throws Exception;
    }

    private long pass(Reader reader) throws InterruptedException, ExecutionException {
        Queue<SourceFile> waiting = new ConcurrentLinkedQueue<>(sources);
        Callable<Long> drain = () -> {
            long pages = 0;
            for (SourceFile next = waiting.poll(); next != null; next = waiting.poll()) {
                pages += reader.pages(next);
            }
            return pages;
        };
        long pages = 0;
        for (Future<Long> part : threads.invokeAll(List.of(drain, drain))) {
            pages += part.get();
        }
        return pages;
    }

    private static int pages(Extraction extraction) {
        return extraction instanceof Extracted words ? words.pages().size() : 0;
    }

    private static int tika(SourceFile source) throws Exception {
        var config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        var context = new ParseContext();
        context.set(PDFParserConfig.class, config);
        var metadata = new Metadata();
        var text = new BodyContentHandler(-1);
        try (var in = TikaInputStream.get(source.path())) {
            new PDFParser().parse(in, text, metadata, context);
        }
        return metadata.getInt(PagedText.N_PAGES);
    }
}
