package vigil.indexer.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// PDF: pages of lines with their place and look, in reading order as far as the structure tree tells it, or else
/// their geometry.
final class PdfFormat implements Format {

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("application/pdf");
    }

    @Override
    public Yield read(Path file, String mediaType, Limits limits) throws IOException {
        try (var bytes = new RandomAccessReadBufferedFile(file)) {
            var opening = new PdfOpening(bytes, limits);
            try (PDDocument document = opening.parse()) {
                return read(document, opening.isMended(), limits);
            }
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(
                    "it is protected by a password: open it and save a copy without one, then index it again");
        }
    }

    private static Yield read(PDDocument document, boolean mended, Limits limits) throws IOException {
        var pages = new ArrayList<Page>();
        var notes = new ArrayList<String>();
        if (mended) {
            notes.add("it is damaged: its pages were found one by one, and may be incomplete or out of order");
        }
        int read = new GlyphStripper(document, limits, (number, sheet) -> {
                    Page page = page(number, sheet);
                    pages.add(page);
                    if (!sheet.fault().isEmpty()) {
                        notes.add("page " + number + " could not be read to its end: " + sheet.fault());
                    }
                })
                .strip();
        if (read == 0) {
            throw new UnreadableException("it has no page; make it again, or save a copy from a PDF reader");
        }
        if (read < document.getNumberOfPages()) {
            notes.add("only the first " + read + " of " + document.getNumberOfPages()
                    + " pages were read, up to the limit of " + limits.pages() + " pages and " + limits.chars()
                    + " characters");
        }
        return new Yield(null, Pictures.marked(document, pages), notes, Bookmarks.of(document));
    }

    private static Page page(int number, GlyphStripper.Sheet sheet) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : upright(number, sheet)) {
            blocks.add(isOffPage(block, sheet) ? block.as(Block.Role.ARTIFACT) : block);
        }
        for (Block block : Blocks.of(Lines.of(sheet.turned()))) {
            blocks.add(new Block(block.lines(), Block.Role.ASIDE, 0));
        }
        return new Page(number, sheet.width(), sheet.height(), blocks);
    }

    private static List<Block> upright(int number, GlyphStripper.Sheet sheet) {
        List<Block> told = TaggedPage.of(number, sheet.height(), sheet.upright());
        if (!told.isEmpty()) {
            return Panels.of(sheet, () -> Segment.of(sheet.upright())).numbered(told);
        }
        List<Segment> segments = Segment.of(sheet.upright());
        Panels panels = Panels.of(sheet, () -> segments);
        return ReadingOrder.of(Blocks.of(Lines.of(segments, panels), panels), sheet.height());
    }

    /// Printers' marks stand outside of the page that is seen.
    private static boolean isOffPage(Block block, GlyphStripper.Sheet sheet) {
        return block.lines().stream()
                .map(Blocks::look)
                .allMatch(look -> look.x() + look.width() <= 0
                        || look.x() >= sheet.width()
                        || look.y() + look.height() <= 0
                        || look.y() >= sheet.height());
    }
}
