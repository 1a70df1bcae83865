package vigil.indexer.ocr;

import java.util.ArrayList;
import java.util.List;
import vigil.indexer.extract.Block;
import vigil.indexer.extract.Line;
import vigil.indexer.extract.Page;

/// Evens the sizes of recognized lines. Measured in a picture, lines of one type differ by a tenth or two, and would
/// pass for headings and notes.
final class Sizes {
    /// Lines that differ less from most of the text are set in its size.
    private static final float SAME = 0.25f;

    private Sizes() {}

    /// The same pages, the lines of those that were recognized set in the size of most of the text, or in whole
    /// points.
    static List<Page> evened(List<Page> pages) {
        float usual = usual(pages);
        return pages.stream()
                .map(page -> page.origin() == Page.Origin.OCR
                        ? page.read(
                                page.blocks().stream()
                                        .map(block -> evened(block, usual))
                                        .toList(),
                                Page.Origin.OCR)
                        : page)
                .toList();
    }

    /// The size that half of the letters do not exceed.
    private static float usual(List<Page> pages) {
        var lines = new ArrayList<Line>();
        for (Page page : pages) {
            if (page.origin() == Page.Origin.OCR) {
                page.blocks().forEach(block -> lines.addAll(block.lines()));
            }
        }
        lines.sort((one, other) -> Float.compare(size(one), size(other)));
        int letters = lines.stream().mapToInt(line -> line.text().length()).sum();
        int passed = 0;
        for (Line line : lines) {
            passed += line.text().length();
            if (2 * passed >= letters) {
                return Math.max(1, Math.round(size(line)));
            }
        }
        return 1;
    }

    private static Block evened(Block block, float usual) {
        return new Block(block.lines().stream().map(line -> evened(line, usual)).toList(), block.role(), block.level());
    }

    private static Line evened(Line line, float usual) {
        Line.Look look = line.look();
        if (look == null) {
            return line;
        }
        boolean same = Math.abs(look.size() - usual) <= SAME * usual;
        float size = same ? usual : Math.max(1, Math.round(look.size()));
        return new Line(
                line.text(),
                new Line.Look(
                        look.x(),
                        look.y(),
                        look.width(),
                        look.height(),
                        size,
                        look.font(),
                        look.bold(),
                        look.italic()));
    }

    private static float size(Line line) {
        Line.Look look = line.look();
        return look == null ? 0 : look.size();
    }
}
