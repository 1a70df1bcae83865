package vigil.indexer.ocr;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import vigil.corpus.Publication;
import vigil.indexer.SourceFile;
import vigil.indexer.extract.Extracted;
import vigil.indexer.extract.Extraction;
import vigil.indexer.extract.ExtractionStore;
import vigil.indexer.extract.Extractor;
import vigil.indexer.extract.Legibility;
import vigil.indexer.extract.Page;
import vigil.indexer.extract.PageRenderer;
import vigil.indexer.split.Languages;

/// Reads sources as another extractor does, and recognizes the words of the pages that wait for it.
///
/// Pages of all sources together take as many cores as the run has threads. What was recognized is kept in the store
/// with the rest of its source, every half minute and when the run is stopped, so that no page is read twice.
public final class RecognizingExtractor implements Extractor {
    private static final String STOPPED = "stopped while words were recognized";
    private static final String PDF = "application/pdf";

    /// What is told of the course of the work, from many threads.
    public interface Progress {
        /// One more page of a source is done.
        ///
        /// @param done how many are, this one among them
        /// @param total all pages of the source that are to be recognized
        void recognized(SourceFile source, int done, int total);
    }

    private final Extractor reader;
    private final PageRenderer renderer;
    private final ExtractionStore store;
    private final Tesseract tesseract;
    private final boolean all;
    private final Progress progress;
    private final Semaphore cores;
    private final ExecutorService pages = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean closed;

    /// @param reader reads the files; closed with this
    /// @param renderer draws their pages
    /// @param store where what was recognized is kept
    /// @param all whether all pages of PDFs are recognized, whatever text they hold
    /// @param threads pages that are recognized at a time
    public RecognizingExtractor(
            Extractor reader,
            PageRenderer renderer,
            ExtractionStore store,
            Tesseract tesseract,
            boolean all,
            int threads,
            Progress progress) {
        this.reader = reader;
        this.renderer = renderer;
        this.store = store;
        this.tesseract = tesseract;
        this.all = all;
        this.progress = progress;
        this.cores = new Semaphore(threads, true);
    }

    @Override
    public boolean findsMore(Publication known) {
        return !known.reading().waitingPages().isEmpty()
                || (all
                        && known.mediaType().equals(PDF)
                        && known.reading().ocrPages().size() < known.pages());
    }

    @Override
    public Extraction extract(SourceFile source) throws IOException {
        Extraction extraction = reader.extract(source);
        return extraction instanceof Extracted words && words.pages().stream().anyMatch(page -> waits(page, words))
                ? recognized(words)
                : extraction;
    }

    private boolean waits(Page page, Extracted words) {
        return switch (page.origin()) {
            case WAITING -> true;
            case TEXT -> all && words.mediaType().equals(PDF);
            case OCR -> false;
        };
    }

    private Extracted recognized(Extracted words) throws IOException {
        List<Page> waiting =
                words.pages().stream().filter(page -> waits(page, words)).toList();
        var scan = new PageReader(tesseract, renderer, words.source(), language(words));
        var recognition = new Recognition(words, store);
        Work work = page -> {
            PageReader.Answer answer = scan.read(page);
            progress.recognized(words.source(), recognition.take(answer), waiting.size());
        };
        try {
            // The first page finds out the language for the others.
            onOneCore(work, waiting.getFirst());
            var coming = new ArrayList<Future<?>>();
            for (Page page : waiting.subList(1, waiting.size())) {
                coming.add(pages.submit(() -> {
                    onOneCore(work, page);
                    return page;
                }));
            }
            for (Future<?> done : coming) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(STOPPED);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        } finally {
            // A thread that is interrupted cannot write a file.
            boolean interrupted = Thread.interrupted();
            recognition.save();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        return recognition.words();
    }

    private interface Work {
        void on(Page page) throws IOException;
    }

    private void onOneCore(Work work, Page page) throws IOException {
        try {
            cores.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(STOPPED);
        }
        try {
            if (closed) {
                throw new InterruptedIOException(STOPPED);
            }
            work.on(page);
        } finally {
            cores.release();
        }
    }

    /// The language of the pages that need no recognition.
    private static String language(Extracted words) {
        String text = words.pages().stream()
                .filter(page -> page.origin() == Page.Origin.TEXT)
                .map(Legibility::text)
                .collect(Collectors.joining("\n"));
        return Languages.of(text).orElse("und");
    }

    @Override
    public void close() {
        closed = true;
        tesseract.close();
        pages.shutdownNow();
        reader.close();
    }
}
