package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;
import vigil.indexer.extract.Block;
import vigil.indexer.extract.Page;

/// Takes the parts of a page from a format that names them: headings with their level, paragraphs, captions.
final class MarkedParts implements PartReader {
    private final PageMarks marks;

    MarkedParts(PageMarks marks) {
        this.marks = marks;
    }

    @Override
    public List<Part> read(Page page) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            List<PrintedLine> lines = block.lines().stream()
                    .filter(line -> !line.text().isBlank())
                    .map(line -> PrintedLine.of(page.number(), line))
                    .toList();
            if (lines.isEmpty()) {
                continue;
            }
            Part.Role role = switch (block.role()) {
                case HEADING -> Part.Role.DISPLAY;
                case CAPTION -> Part.Role.CAPTION;
                case ARTIFACT -> marks.roleOf(page, i, lines.getFirst()).orElse(Part.Role.RUNNING_HEAD);
                case UNKNOWN, PARAGRAPH, LIST_ITEM, TABLE_ROW, ASIDE, FOOTNOTE -> Part.Role.TEXT;
                case GARBAGE -> Part.Role.OTHER;
            };
            parts.add(new Part(role, Style.SINGLE, lines, block.level()));
        }
        return parts;
    }
}
