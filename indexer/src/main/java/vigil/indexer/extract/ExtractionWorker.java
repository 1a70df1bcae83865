package vigil.indexer.extract;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.LogManager;
import vigil.indexer.Cataloguer;
import vigil.indexer.SourceFile;

/// The process in which files are parsed, pages drawn and entries found: reads an order from standard input, writes
/// what became of it to standard output, and so on until the input ends.
///
/// What anything else here prints goes to standard error. The process ends with its parent, at once and whatever it
/// is doing, because the parent's end of the pipe closes.
public final class ExtractionWorker {
    private final Limits limits;
    private final LocalExtractor extractor;
    private final Cataloguer cataloguer;
    private final WorkerHeap heap = new WorkerHeap();
    private final BlockingQueue<Frames.Order> orders = new LinkedBlockingQueue<>();

    private ExtractionWorker(Limits limits, Cataloguer cataloguer) {
        this.limits = limits;
        this.extractor = new LocalExtractor(limits);
        this.cataloguer = cataloguer;
    }

    /// A process that reads and draws, and finds no entries: runs until standard input ends.
    ///
    /// @param args see [#serve]
    public static void main(String[] args) throws IOException, InterruptedException {
        serve(args, words -> {
            throw new UnreadableException("no entries are found by this process");
        });
    }

    /// Does what it is told until standard input ends.
    ///
    /// @param args most pages, most characters and most MiB of an answer for one source
    public static void serve(String[] args, Cataloguer cataloguer) throws IOException, InterruptedException {
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err);
        LogManager.getLogManager().reset();
        var limits =
                Limits.USUAL.reading(Integer.parseInt(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        var worker = new ExtractionWorker(limits, cataloguer);
        Thread.ofPlatform().daemon().start(worker::receive);
        Frames.write(out, Frames.Answer.READY, limits.answerBytes());
        worker.obey(out);
    }

    private void obey(DataOutputStream out) throws IOException, InterruptedException {
        while (true) {
            Frames.Order order = orders.take();
            if (!Frames.write(out, answer(order), limits.answerBytes())) {
                var tooMuch = new Rejected(
                        order.source(),
                        "what was read of it fills more than " + limits.answerMegabytes()
                                + " MB: split it, then index its parts");
                Frames.write(out, Frames.Answer.of(tooMuch), limits.answerBytes());
            }
            heap.tidy();
        }
    }

    private Frames.Answer answer(Frames.Order order) {
        SourceFile source = order.source();
        if (order.words() != null) {
            return catalogue(order.words());
        }
        if (order.page() == 0) {
            return Frames.Answer.of(extractor.extract(source));
        }
        try {
            return Frames.Answer.of(Rendering.of(source.content(), order.page(), order.turns()));
        } catch (IOException | RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            return Frames.Answer.of(new Rejected(source, "page " + order.page() + " cannot be drawn"));
        }
    }

    private Frames.Answer catalogue(Extracted words) {
        try {
            return Frames.Answer.of(cataloguer.catalogue(words));
        } catch (IOException e) {
            return Frames.Answer.of(new Rejected(words.source(), String.valueOf(e.getMessage())));
        }
    }

    private void receive() {
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
