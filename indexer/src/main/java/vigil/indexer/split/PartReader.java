package vigil.indexer.split;

import java.util.List;
import vigil.indexer.extract.Page;

/// Finds the parts of a page: by what its text shows, or by how it is set where the format tells.
sealed interface PartReader permits PlainParts, PrintedParts {

    /// The parts of a page in reading order, as far as a page alone tells it.
    List<Part> read(Page page);

    /// The reader that fits a publication.
    static PartReader of(List<Page> pages, PageMarks marks) {
        long lines = 0;
        long looks = 0;
        for (Page page : pages) {
            for (var block : page.blocks()) {
                lines += block.lines().size();
                looks += block.lines().stream().filter(line -> line.look() != null).count();
            }
        }
        return looks > 0 && looks * 2 >= lines ? new PrintedParts(pages, marks) : new PlainParts(marks);
    }
}
