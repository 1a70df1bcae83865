package vigil.indexer.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import vigil.indexer.SourceFile;
import vigil.indexer.extract.Block;
import vigil.indexer.extract.Page;
import vigil.indexer.extract.PageImage;
import vigil.indexer.extract.PageRenderer;
import vigil.indexer.split.Languages;

/// Recognizes the pages of one publication.
///
/// A page is read in the language of the page before it. Where the words do not make sense, the page is turned as
/// tesseract says that it lies, and the likeliest language of each script that is installed is tried, then the others
/// of the best one's script, until one makes sense. Where they do, but are of another language that is installed, it
/// is read in that one, too. The reading of which tesseract is surest counts. Threads may share one.
final class PageReader {
    /// Above this confidence the words make sense. The right language gives 65 to 95 on the scans that were looked
    /// at, another script 30 to 46.
    private static final double SENSE = 70;
    /// Below this confidence there are no words.
    private static final double NO_WORDS = 35;
    /// Below this confidence words are missing or wrong so often that a reader must know.
    private static final double HARD = 55;
    /// A page is turned only where tesseract is as sure of it.
    private static final double TURN = 1;
    /// After as many pages on which no language made sense, no other is tried.
    private static final int TRIALS = 3;
    /// After as many pages at which the drawing or tesseract failed, the others are left alone.
    private static final int FAILURES = 3;

    private final Tesseract tesseract;
    private final PageRenderer renderer;
    private final SourceFile source;
    private final Packs packs;
    private final AtomicInteger inVain = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile String language;
    private volatile String missing = "";

    /// What came of a page.
    ///
    /// @param page as it is now
    /// @param state how well it went
    /// @param script the script for which there is no language, where [State#NO_LANGUAGE] says so
    record Answer(Page page, State state, String script) {}

    /// How well a page could be read.
    enum State {
        READ,
        /// Many of its words may be wrong.
        HARD,
        /// No word could be made out: it keeps those that the file holds.
        WORDLESS,
        /// It could not be drawn, or took too long to: it keeps the words that the file holds.
        NOT_DRAWN,
        /// Tesseract failed, or took too long: it waits on.
        FAILED,
        /// There is no language for its script: it waits on.
        NO_LANGUAGE
    }

    /// @param tag BCP 47 tag of the publication's language; `und` where it is unknown
    PageReader(Tesseract tesseract, PageRenderer renderer, SourceFile source, String tag) {
        this.tesseract = tesseract;
        this.renderer = renderer;
        this.source = source;
        this.packs = new Packs(tesseract.languages());
        this.language = packs.of(tag).orElseGet(packs::first);
    }

    /// Reads a page that waits.
    Answer read(Page page) throws IOException {
        if (failures.get() >= FAILURES) {
            return new Answer(page, State.FAILED, "");
        }
        Optional<PageImage> image = renderer.render(source, page.number(), 0);
        if (image.isEmpty()) {
            failures.incrementAndGet();
            return new Answer(page.read(page.blocks(), Page.Origin.OCR), State.NOT_DRAWN, "");
        }
        try {
            return read(page, image.get());
        } finally {
            Files.deleteIfExists(image.get().file());
        }
    }

    private Answer read(Page page, PageImage image) throws IOException {
        String begin = language;
        Optional<Recognized> first = read(image, begin);
        if (first.isEmpty()) {
            failures.incrementAndGet();
            return new Answer(page, State.FAILED, "");
        }
        Recognized best = first.get();
        if (best.confidence() >= SENSE && !best.lying()) {
            return answer(page, image, refined(image, best, begin));
        }
        Optional<Tesseract.Orientation> lies = tesseract.orientation(image.file());
        int turns = lies.filter(how -> how.confidence() >= TURN)
                .map(Tesseract.Orientation::turns)
                .orElse(0);
        if (turns != 0) {
            Optional<PageImage> turned = renderer.render(source, page.number(), turns);
            if (turned.isPresent()) {
                try {
                    Recognized upright = read(turned.get(), begin).orElse(Recognized.NOTHING);
                    return otherwise(page, turned.get(), best.lying() ? upright : best.or(upright), begin, lies);
                } finally {
                    Files.deleteIfExists(turned.get().file());
                }
            }
        }
        return otherwise(page, image, best, begin, lies);
    }

    /// Tries other languages, where the one to begin with makes no sense.
    private Answer otherwise(
            Page page, PageImage image, Recognized first, String begin, Optional<Tesseract.Orientation> lies)
            throws IOException {
        var best = new Trial(begin, first);
        if (first.confidence() < SENSE && inVain.get() < TRIALS) {
            String script = lies.map(Tesseract.Orientation::script).orElse("");
            best = best(image, best, packs.likeliest(script));
            if (best.words.confidence() < SENSE) {
                best = best(image, best, packs.alike(best.language));
            }
            if (best.words.confidence() < SENSE) {
                inVain.incrementAndGet();
            }
            if (best.words.confidence() < HARD
                    && !packs.reads(script)
                    && Packs.forScript(script).isPresent()) {
                missing = script;
            }
        }
        if (best.words.confidence() < HARD && !missing.isEmpty()) {
            return new Answer(page, State.NO_LANGUAGE, missing);
        }
        return answer(page, image, refined(image, best.words, best.language));
    }

    private record Trial(String language, Recognized words) {}

    private Trial best(PageImage image, Trial first, List<String> others) throws IOException {
        Trial best = first;
        for (String other : others) {
            if (best.words.confidence() < SENSE && !other.equals(first.language)) {
                Recognized words = read(image, other).orElse(Recognized.NOTHING);
                best = words.confidence() > best.words.confidence() ? new Trial(other, words) : best;
            }
        }
        return best;
    }

    /// The same page in the language that its words are of, if that is better.
    private Recognized refined(PageImage image, Recognized best, String chosen) throws IOException {
        Optional<String> other = Languages.of(best.text()).flatMap(packs::of).filter(code -> !code.equals(chosen));
        if (other.isPresent() && best.confidence() > NO_WORDS) {
            Recognized again = read(image, other.get()).orElse(Recognized.NOTHING);
            boolean better = again.confidence() > best.confidence();
            language = better ? other.get() : chosen;
            return better ? again : best;
        }
        if (best.confidence() > HARD) {
            language = chosen;
        }
        return best;
    }

    private Optional<Recognized> read(PageImage image, String code) throws IOException {
        Optional<String> hocr = tesseract.read(image.file(), image.dpi(), code);
        return hocr.isEmpty() ? Optional.empty() : Optional.of(Hocr.read(hocr.get(), image.dpi()));
    }

    /// The page with the words recognized. Those that the file holds are set aside, for nothing is lost.
    private static Answer answer(Page page, PageImage image, Recognized words) {
        if (words.confidence() < NO_WORDS || words.blocks().isEmpty()) {
            return new Answer(page.read(page.blocks(), Page.Origin.OCR), State.WORDLESS, "");
        }
        float points = 72 / image.dpi();
        List<Block> blocks = new ArrayList<>(words.blocks());
        for (Block stated : page.blocks()) {
            blocks.add(new Block(stated.lines(), Block.Role.GARBAGE, 0));
        }
        var read = new Page(page.number(), image.width() * points, image.height() * points, blocks, Page.Origin.OCR);
        return new Answer(read, words.confidence() < HARD ? State.HARD : State.READ, "");
    }
}
