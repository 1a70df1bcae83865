package vigil.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Puts lines together that stand together: one column, one size, one weight, one leading.
///
/// A line goes on with the newest block that it fits, so that columns drawn line by line across the page come apart.
final class Blocks {
    /// How many blocks stay open for another line.
    private static final int OPEN = 8;

    private final List<List<Line>> blocks = new ArrayList<>();
    private final float leading;
    private final Panels panels;

    private Blocks(float leading, Panels panels) {
        this.leading = leading;
        this.panels = panels;
    }

    /// The blocks of one page, in the order of their first lines. Every line has a look.
    static List<Block> of(List<Line> lines) {
        return of(lines, Panels.NONE);
    }

    /// The same, none of which reaches out of a box.
    static List<Block> of(List<Line> lines, Panels panels) {
        var blocks = new Blocks(leading(lines), panels);
        lines.forEach(blocks::add);
        return blocks.blocks.stream()
                .map(block -> new Block(block, Block.Role.UNKNOWN, 0, panels.at(look(block.getFirst()))))
                .toList();
    }

    private void add(Line line) {
        int oldest = Math.max(0, blocks.size() - OPEN);
        for (int i = blocks.size() - 1; i >= oldest; i--) {
            if (goesOn(blocks.get(i), look(line))) {
                blocks.get(i).add(line);
                return;
            }
        }
        blocks.add(new ArrayList<>(List.of(line)));
    }

    private boolean goesOn(List<Line> block, Line.Look next) {
        Line.Look last = look(block.getLast());
        float step = step(last, next);
        float usual = block.size() > 1 ? step(look(block.get(block.size() - 2)), last) : usual(next.size());
        return sameType(last, next)
                && last.bold() == next.bold()
                && step > 0.4f * next.size()
                && step <= 1.2f * usual + 0.5f
                && sameColumn(last, next)
                && panels.at(last) == panels.at(next);
    }

    /// What a block of one line may expect of the next: what is usual on the page, if that is in proportion.
    private float usual(float size) {
        return Math.clamp(leading * size, 1.25f * size, 2.2f * size);
    }

    /// The step from line to line that most of a page has, as a multiple of the size of its type.
    private static float leading(List<Line> lines) {
        var steps = new ArrayList<Float>();
        for (int i = 1; i < lines.size(); i++) {
            Line.Look last = look(lines.get(i - 1));
            Line.Look next = look(lines.get(i));
            float step = step(last, next) / next.size();
            if (sameType(last, next) && sameColumn(last, next) && step > 0.4f && step < 3) {
                steps.add(step);
            }
        }
        steps.sort(null);
        return steps.isEmpty() ? 1.25f : steps.get(steps.size() / 2);
    }

    private static float step(Line.Look last, Line.Look next) {
        return next.y() + Glyph.ASCENT * next.size() - last.y() - Glyph.ASCENT * last.size();
    }

    private static boolean sameType(Line.Look one, Line.Look other) {
        return Math.abs(one.size() - other.size()) <= 0.12f * Math.max(one.size(), other.size());
    }

    private static boolean sameColumn(Line.Look one, Line.Look other) {
        float overlap = Math.min(one.x() + one.width(), other.x() + other.width()) - Math.max(one.x(), other.x());
        return overlap >= 0.5f * Math.min(one.width(), other.width());
    }

    static Line.Look look(Line line) {
        return Objects.requireNonNull(line.look(), "a printed line has a look");
    }
}
