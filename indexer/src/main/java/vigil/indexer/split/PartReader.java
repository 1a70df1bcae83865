package vigil.indexer.split;

import java.util.List;
import vigil.indexer.extract.Block;
import vigil.indexer.extract.Page;

/// Finds the parts of a page: by what the format says of them, by how they are set, or else by what the text shows.
sealed interface PartReader permits MarkedParts, PlainParts, PrintedParts {

    /// The parts of a page in reading order, as far as a page alone tells it.
    List<Part> read(Page page);

    /// The reader that fits a publication.
    static PartReader of(List<Page> pages, PageMarks marks) {
        long lines = 0;
        long looks = 0;
        long marked = 0;
        for (Page page : pages) {
            for (var block : page.blocks()) {
                marked += isMarkedUp(block) ? 1 : 0;
                lines += block.lines().size();
                looks += block.lines().stream()
                        .filter(line -> line.look() != null)
                        .count();
            }
        }
        if (looks > 0 && looks * 2 >= lines) {
            return new PrintedParts(pages, marks);
        }
        return marked > 0 ? new MarkedParts(marks) : new PlainParts(marks);
    }

    /// Whether the format tells what a block is, and with it the order of the page.
    static boolean isMarkedUp(Block block) {
        return switch (block.role()) {
            case HEADING, PARAGRAPH, LIST_ITEM, TABLE_ROW, FOOTNOTE -> true;
            case UNKNOWN, CAPTION, ARTIFACT, ASIDE, GARBAGE -> false;
        };
    }
}
