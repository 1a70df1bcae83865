package vigil.indexer.split;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vigil.indexer.extract.Block;
import vigil.indexer.extract.Line;
import vigil.indexer.extract.Page;

/// The letters in the outer margin of a book in the order of the alphabet, by which a thumb finds its place.
///
/// They stand outside of all text, at the same distance from the edge on several pages.
final class ThumbIndex {
    private static final Pattern LETTER = Pattern.compile("\\s*\\p{Lu}{1,2}\\s*");
    private static final int FEWEST_PAGES = 3;
    private static final int TEXT_CHARS = 15;

    private final Set<Integer> columns = new HashSet<>();

    ThumbIndex(List<Page> pages) {
        Map<Integer, Set<Integer>> pagesOf = new HashMap<>();
        for (Page page : pages) {
            for (Block block : page.blocks()) {
                Line line = block.lines().getFirst();
                if (isLetter(block) && isOutside(page, line)) {
                    pagesOf.computeIfAbsent(column(line), column -> new HashSet<>())
                            .add(page.number());
                }
            }
        }
        pagesOf.forEach((column, on) -> {
            if (on.size() >= FEWEST_PAGES) {
                columns.add(column);
            }
        });
    }

    /// Whether a block of this page is one of the letters.
    boolean has(Page page, Block block) {
        Line line = block.lines().getFirst();
        return isLetter(block) && columns.contains(column(line)) && isOutside(page, line);
    }

    private static boolean isLetter(Block block) {
        Line line = block.lines().getFirst();
        return block.lines().size() == 1
                && line.look() != null
                && LETTER.matcher(line.text()).matches();
    }

    private static int column(Line line) {
        return line.look() == null ? -1 : Math.round(line.look().x() / 4);
    }

    private static boolean isOutside(Page page, Line letter) {
        Line.Look own = letter.look();
        boolean left = own != null;
        boolean right = own != null;
        for (Block block : page.blocks()) {
            for (Line line : block.lines()) {
                Line.Look look = line.look();
                if (own != null && look != null && line.text().length() >= TEXT_CHARS) {
                    left &= own.x() + own.width() < look.x();
                    right &= own.x() > look.x() + look.width();
                }
            }
        }
        return left || right;
    }
}
