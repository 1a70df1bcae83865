package vigil.indexer.extract;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.LogManager;
import vigil.indexer.SourceFile;

/// The process in which files are parsed and pages drawn: reads an order from standard input, writes what became of it
/// to standard output, and so on until the input ends.
///
/// What anything else here prints goes to standard error. The process ends with its parent, at once and whatever it is
/// doing, because the parent's end of the pipe closes.
public final class ExtractionWorker {
    private ExtractionWorker() {}

    /// Runs until standard input ends.
    ///
    /// @param args most pages and most characters of one source
    public static void main(String[] args) throws IOException, InterruptedException {
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err);
        LogManager.getLogManager().reset();
        var usual = Limits.USUAL;
        var limits = new Limits(
                Integer.parseInt(args[0]), Integer.parseInt(args[1]), Duration.ofDays(1), usual.heapMegabytes());
        var extractor = new LocalExtractor(limits);
        BlockingQueue<Frames.Order> orders = new LinkedBlockingQueue<>();
        Thread.ofPlatform().daemon().start(() -> receive(orders));
        Frames.write(out, Frames.Answer.READY);
        while (true) {
            Frames.write(out, answer(extractor, orders.take()));
        }
    }

    private static Frames.Answer answer(LocalExtractor extractor, Frames.Order order) {
        SourceFile source = order.source();
        if (order.page() == 0) {
            return Frames.Answer.of(extractor.extract(source));
        }
        try {
            return Frames.Answer.of(Rendering.of(source.content(), order.page(), order.turns()));
        } catch (IOException | RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            return Frames.Answer.of(new Rejected(source, "page " + order.page() + " cannot be drawn"));
        }
    }

    private static void receive(BlockingQueue<Frames.Order> orders) {
        try (var in = new DataInputStream(System.in)) {
            while (true) {
                orders.add(Frames.readOrder(in));
            }
        } catch (IOException e) {
            // The parent closed its end, or is gone: nobody waits for an answer any more.
            Runtime.getRuntime().halt(0);
        }
    }
}
