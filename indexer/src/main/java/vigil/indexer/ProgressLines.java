package vigil.indexer;

import java.io.PrintWriter;
import java.time.Duration;
import vigil.indexer.ocr.RecognizingExtractor;

/// Tells of a run's course in lines, one a second at most, and one for each file that could not be read.
final class ProgressLines implements IndexRun.Progress, RecognizingExtractor.Progress {
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(1);

    private final PrintWriter out;
    private long told = System.nanoTime();

    ProgressLines(PrintWriter out) {
        this.out = out;
    }

    @Override
    public synchronized void after(int done, int total, Outcome last) {
        if (last instanceof Outcome.Failed failed) {
            out.println("failed: " + failed.source() + ": " + failed.reason());
        }
        if (System.nanoTime() - told >= BETWEEN_LINES.toNanos()) {
            told = System.nanoTime();
            out.println(done + " of " + total + " files, " + last.source());
        }
        out.flush();
    }

    @Override
    public synchronized void recognized(SourceFile source, int done, int total) {
        if (System.nanoTime() - told >= BETWEEN_LINES.toNanos()) {
            told = System.nanoTime();
            out.println(source.source() + ": page " + done + " of " + total + " recognized");
            out.flush();
        }
    }
}
