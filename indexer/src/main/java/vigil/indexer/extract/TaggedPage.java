package vigil.indexer.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Puts a page together as the structure tree tells: its paragraphs, headings and rows of tables, in their order.
///
/// A tree is believed as far as it is sane. One that leaves out much of a page, or jumps about on it where the order
/// of drawing does not, is not; of one that takes each line for a paragraph, or a whole page, the order alone is.
final class TaggedPage {
    /// The share of a page's letters that its tree must hold.
    private static final double COVERED = 0.8;
    /// The share of a page's height at its head and foot where running heads stand.
    private static final float EDGE = 0.12f;
    /// More blocks in one paragraph than it could consist of, by its look.
    private static final int MOST_BLOCKS = 3;
    /// More paragraphs in one cell than a table of facts has.
    private static final int MOST_PARAGRAPHS = 2;

    private final int number;
    private final float height;
    private final List<Glyph> told = new ArrayList<>();
    private final List<Glyph> artifacts = new ArrayList<>();
    private final List<Glyph> loose = new ArrayList<>();

    private TaggedPage(int number, float height, List<Glyph> glyphs) {
        this.number = number;
        this.height = height;
        for (Glyph glyph : glyphs) {
            Mark mark = glyph.mark();
            (mark == null ? loose : mark.unit().role() == Block.Role.ARTIFACT ? artifacts : told).add(glyph);
        }
        told.sort(Comparator.comparingInt(
                glyph -> Objects.requireNonNull(glyph.mark()).place()));
    }

    /// The blocks of a page in reading order; none where its tags do not tell it.
    ///
    /// @param number 1-based
    /// @param glyphs in the order in which they are drawn
    static List<Block> of(int number, float height, List<Glyph> glyphs) {
        var page = new TaggedPage(number, height, glyphs);
        if (letters(page.told) < COVERED * (letters(page.told) + letters(page.loose)) || page.told.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = page.blocks();
        if (ReadingOrder.isScrambled(blocks, height)
                && !ReadingOrder.isScrambled(Blocks.of(Lines.of(glyphs)), height)) {
            return List.of();
        }
        return page.withRest(blocks);
    }

    private static long letters(List<Glyph> glyphs) {
        long letters = 0;
        for (Glyph glyph : glyphs) {
            letters += glyph.blank() ? 0 : 1;
        }
        return letters;
    }

    private List<Block> blocks() {
        var read = new LinkedHashMap<Mark.Unit, List<Line>>();
        units().forEach((unit, glyphs) -> {
            List<Line> lines = Lines.of(glyphs);
            if (!lines.isEmpty()) {
                read.put(unit, lines);
            }
        });
        List<Line> all = read.values().stream().flatMap(List::stream).toList();
        if (isByLine(read, all)) {
            return Blocks.of(all);
        }
        var blocks = new ArrayList<Block>();
        var notes = new ArrayList<Block>();
        read.forEach((unit, lines) -> (unit.role() == Block.Role.FOOTNOTE ? notes : blocks).addAll(block(unit, lines)));
        blocks.addAll(notes);
        return blocks;
    }

    /// The glyphs of each unit, in the order of reading; the cells of a table's row are one.
    private Map<Mark.Unit, List<Glyph>> units() {
        Map<Mark.Unit, List<Glyph>> units = told.stream()
                .collect(Collectors.groupingBy(
                        glyph -> Objects.requireNonNull(glyph.mark()).unit(), LinkedHashMap::new, Collectors.toList()));
        Map<Integer, List<Mark.Unit>> rows =
                units.keySet().stream().filter(unit -> unit.row() > 0).collect(Collectors.groupingBy(Mark.Unit::row));
        var read = new LinkedHashMap<Mark.Unit, List<Glyph>>();
        units.forEach((unit, glyphs) -> {
            List<Mark.Unit> row = rows.getOrDefault(unit.row(), List.of(unit));
            boolean whole = unit.row() > 0 && isRow(row, units);
            Mark.Unit key =
                    whole ? new Mark.Unit(row.getFirst().number(), Block.Role.TABLE_ROW, 0, unit.row(), 0) : unit;
            read.computeIfAbsent(key, begun -> new ArrayList<>()).addAll(glyphs);
        });
        return read;
    }

    /// Whether the paragraphs of a row are read as one. Where a cell holds headings or several paragraphs, it is no
    /// row to a reader but a way of setting a page.
    private static boolean isRow(List<Mark.Unit> row, Map<Mark.Unit, List<Glyph>> units) {
        Map<Integer, Long> paragraphs = row.stream()
                .filter(unit -> !units.getOrDefault(unit, List.of()).stream().allMatch(Glyph::blank))
                .collect(Collectors.groupingBy(Mark.Unit::cell, Collectors.counting()));
        return row.stream().noneMatch(unit -> unit.role() == Block.Role.HEADING)
                && paragraphs.values().stream().allMatch(count -> count <= MOST_PARAGRAPHS);
    }

    /// Whether the tree takes single lines for paragraphs that are, by their look, parts of one.
    private static boolean isByLine(Map<Mark.Unit, List<Line>> read, List<Line> all) {
        long single = read.entrySet().stream()
                .filter(unit -> unit.getKey().row() == 0 && unit.getValue().size() == 1)
                .count();
        return 3 * single > 2L * read.size() && 3 * Blocks.of(all).size() < read.size();
    }

    private static List<Block> block(Mark.Unit unit, List<Line> lines) {
        boolean named = unit.role() != Block.Role.UNKNOWN;
        if (unit.role() == Block.Role.TABLE_ROW) {
            return List.of(new Block(lines, unit.role(), 0));
        }
        List<Block> parts = named && lines.size() <= MOST_BLOCKS ? List.of() : Blocks.of(lines);
        return named && parts.size() <= MOST_BLOCKS ? List.of(new Block(lines, unit.role(), unit.level())) : parts;
    }

    /// The blocks with what the tree leaves out, each where it stands on paper.
    private List<Block> withRest(List<Block> blocks) {
        var all = new ArrayList<>(blocks);
        Blocks.of(Lines.of(loose)).forEach(block -> insert(block, all));
        for (Block block : Blocks.of(Lines.of(artifacts))) {
            insert(number > 1 && isAtEdge(block) ? new Block(block.lines(), Block.Role.ARTIFACT, 0) : block, all);
        }
        return all;
    }

    private boolean isAtEdge(Block block) {
        return block.lines().stream()
                .map(Blocks::look)
                .allMatch(look -> look.y() + look.height() < EDGE * height || look.y() > (1 - EDGE) * height);
    }

    /// Puts a block before the first one that stands below it.
    private static void insert(Block block, List<Block> all) {
        Box box = Box.of(block, 0);
        for (int i = 0; i < all.size(); i++) {
            Box other = Box.of(all.get(i), 0);
            if (box.isAbove(other) || box.bottom() <= other.top() && !other.isBeside(box)) {
                all.add(i, block);
                return;
            }
        }
        all.add(block);
    }
}
