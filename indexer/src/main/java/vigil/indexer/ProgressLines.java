package vigil.indexer;

import java.io.PrintWriter;
import java.time.Duration;
import vigil.corpus.EmbeddingRun;
import vigil.corpus.Publication;
import vigil.indexer.ocr.RecognizingExtractor;
import vigil.indexer.retag.RetagRun;

/// Tells of a run's course in lines, one a second at most, and one for each file that could not be read.
final class ProgressLines
        implements IndexRun.Progress, RecognizingExtractor.Progress, RetagRun.Progress, EmbeddingRun.Progress {
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
        sometimes(done + " of " + total + " files, " + last.source());
        out.flush();
    }

    @Override
    public synchronized void recognized(SourceFile source, int done, int total) {
        sometimes(source.source() + ": page " + done + " of " + total + " recognized");
        out.flush();
    }

    @Override
    public synchronized void after(int done, int total, Publication last) {
        sometimes(done + " of " + total + " publications, " + last.source());
        out.flush();
    }

    private void sometimes(String line) {
        if (System.nanoTime() - told >= BETWEEN_LINES.toNanos()) {
            told = System.nanoTime();
            out.println(line);
        }
    }
}
