package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vigil.indexer.extract.Block;
import vigil.indexer.extract.Line;
import vigil.indexer.extract.Page;

/// Lines of one block, parted from the marks between them.
///
/// @param lines at least one
/// @param role null where it is not known yet
/// @param said what the format says of the block
/// @param level of a heading, 1 to 6; else 0
record Piece(List<PrintedLine> lines, Part.@Nullable Role role, Block.Role said, int level) {
    private static final Pattern QUOTE_SIGNS = Pattern.compile("[“”„«»\"‘’\\s]+");
    private static final Pattern CAPTION = Pattern.compile(
            "(?:.*\\b(?:credits?|photos?|photographs?|image|foto|fotos|crédit photo|©)\\s*(?::|by\\b|par\\b|de\\b|/|©).*|"
                    + ".*\\p{L} photo/.*|\\(?©.*|(?:photo|foto|image|figure|abbildung|ilustración) ?\\d*[:.].*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    Piece {
        lines = List.copyOf(lines);
    }

    /// The pieces of a page, in its order.
    static List<Piece> of(Page page, PageMarks marks) {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            var left = new ArrayList<PrintedLine>();
            for (Line line : block.lines()) {
                if (line.text().isBlank()) {
                    continue;
                }
                PrintedLine printed = PrintedLine.of(page.number(), line, block.box());
                Optional<Part.Role> mark = QUOTE_SIGNS.matcher(printed.text()).matches()
                        ? Optional.of(Part.Role.PULL_QUOTE)
                        : marks.roleOf(page, i, printed);
                if (mark.isPresent()) {
                    flush(left, block, pieces);
                    pieces.add(new Piece(List.of(printed), mark.get(), block.role(), 0));
                } else {
                    left.add(printed);
                }
            }
            flush(left, block, pieces);
        }
        return pieces;
    }

    /// Words as they stand below a picture.
    static boolean isCaption(CharSequence text) {
        return CAPTION.matcher(text).matches();
    }

    private static void flush(List<PrintedLine> lines, Block block, List<Piece> pieces) {
        if (lines.isEmpty()) {
            return;
        }
        PrintedLine last = lines.getLast();
        int mark = PageMarks.startOfMark(last.text());
        boolean marked = mark > 0 && mark < last.text().length();
        if (marked) {
            lines.set(lines.size() - 1, last.withText(last.text().substring(0, mark)));
        }
        pieces.add(new Piece(lines, null, block.role(), block.level()));
        if (marked) {
            PrintedLine sign = last.withText(last.text().substring(mark).strip());
            pieces.add(new Piece(List.of(sign), Part.Role.GOES_ON, block.role(), 0));
        }
        lines.clear();
    }
}
