package vigil.indexer.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The boxes of a printed page: tinted grounds and ruled frames with a text of their own, apart from what stands around
/// them.
///
/// No box is the ground of the whole page, of a picture, of a heading or of the rows of a table. What lies within a
/// box belongs to that.
final class Panels {
    /// No boxes.
    static final Panels NONE = new Panels(List.of());

    /// More pieces than a page of boxes has: a drawing or a table.
    private static final int MOST = 120;
    /// The share of the page that a box covers at most.
    private static final float LARGEST = 0.65f;
    /// What comes as near to both edges of the page, in points, runs over them, as its ground does.
    private static final float BLEED = 20;
    /// As many rows, with others between or ruled apart, make a table.
    private static final int ROWS = 3;
    /// The highest row of a table, in points.
    private static final float ROW = 80;
    /// How far the ground of a box's title may reach over that of its text, or stay behind it, in points.
    private static final float OVERHANG = 6;

    /// How far a line may reach over the edge of the box that it stands in, in points.
    private static final float OVER = 1.5f;

    private final List<Rectangle> panels;
    /// Lines below a box that run on from a text within it, for which its ground is too short; each a box number.
    private final Map<Segment.Place, Integer> below = new HashMap<>();

    private Panels(List<Rectangle> panels) {
        this.panels = panels;
    }

    /// The boxes of a page, from top to bottom.
    ///
    /// @param lines what its upright glyphs are cut into, asked for where it may have boxes
    static Panels of(GlyphStripper.Sheet sheet, Supplier<List<Segment>> lines) {
        if (sheet.rectangles().isEmpty() || sheet.upright().isEmpty()) {
            return NONE;
        }
        List<Rectangle> filled = PanelPieces.joined(pieces(sheet, Rectangle.Way.FILLED));
        var all = new ArrayList<>(withoutZebra(filled, sheet.upright()));
        List<Rectangle> rules = pieces(sheet, Rectangle.Way.RULE);
        var frames = new ArrayList<>(pieces(sheet, Rectangle.Way.FRAMED));
        frames.addAll(PanelPieces.ruled(rules));
        all.addAll(PanelPieces.withoutCells(frames));
        all.removeIf(
                panel -> panel.height() < Rectangles.LOWEST || isGround(panel, sheet) || isTable(panel, filled, rules));
        List<Rectangle> outer = outermost(all);
        if (outer.isEmpty()) {
            return NONE;
        }
        List<Segment> segments = lines.get();
        Segment.Type usual = Gutters.commonest(segments);
        List<Rectangle> panels = outer.stream()
                .filter(panel -> holdsText(panel, segments, usual) && !Overruns.isMarked(panel, segments))
                .sorted(Comparator.comparingDouble(Rectangle::top).thenComparingDouble(Rectangle::left))
                .toList();
        if (panels.isEmpty()) {
            return NONE;
        }
        var found = new Panels(panels);
        for (int i = 0; i < panels.size(); i++) {
            for (Segment line : Overruns.below(panels.get(i), segments)) {
                found.below.put(line.place(), i + 1);
            }
        }
        return found;
    }

    /// The number of the box that a line stands in, from 1; 0 where it stands in none.
    int at(Line.Look look) {
        return at(look.x(), look.y(), look.x() + look.width(), look.y() + look.height());
    }

    int at(Segment segment) {
        return at(segment.left(), segment.top(), segment.right(), segment.bottom());
    }

    private int at(float left, float top, float right, float bottom) {
        for (int i = 0; i < panels.size(); i++) {
            if (isIn(panels.get(i), left, top, right, bottom)) {
                return i + 1;
            }
        }
        return below.isEmpty() ? 0 : below.getOrDefault(Segment.Place.of(left, bottom), 0);
    }

    static boolean isIn(Rectangle panel, Segment segment) {
        return isIn(panel, segment.left(), segment.top(), segment.right(), segment.bottom());
    }

    private static boolean isIn(Rectangle panel, float left, float top, float right, float bottom) {
        float middle = (left + right) / 2;
        return middle > panel.left()
                && middle < panel.right()
                && top > panel.top() - OVER
                && bottom < panel.bottom() + OVER;
    }

    /// The same blocks with the numbers of their boxes, cut where one reaches out of a box.
    List<Block> numbered(List<Block> blocks) {
        if (panels.isEmpty()) {
            return blocks;
        }
        var numbered = new ArrayList<Block>();
        for (Block block : blocks) {
            var run = new ArrayList<Line>();
            int box = 0;
            for (Line line : block.lines()) {
                int own = at(Blocks.look(line));
                if (!run.isEmpty() && own != box) {
                    numbered.add(new Block(run, block.role(), block.level(), box));
                    run.clear();
                }
                box = own;
                run.add(line);
            }
            numbered.add(new Block(run, block.role(), block.level(), box));
        }
        return numbered;
    }

    private static List<Rectangle> pieces(GlyphStripper.Sheet sheet, Rectangle.Way way) {
        List<Rectangle> pieces = sheet.rectangles().stream()
                .filter(rectangle -> rectangle.is(way))
                .distinct()
                .toList();
        return pieces.size() > MOST ? List.of() : pieces;
    }

    private static boolean isGround(Rectangle panel, GlyphStripper.Sheet sheet) {
        boolean across = panel.left() <= BLEED && panel.right() >= sheet.width() - BLEED;
        boolean down = panel.top() <= BLEED && panel.bottom() >= sheet.height() - BLEED;
        return down
                || across && (panel.top() <= BLEED || panel.bottom() >= sheet.height() - BLEED)
                || panel.width() * panel.height() > LARGEST * sheet.width() * sheet.height();
    }

    /// Whether rows that are tinted otherwise, or rules from edge to edge, part what is in it.
    private static boolean isTable(Rectangle panel, List<Rectangle> filled, List<Rectangle> rules) {
        int rows = 0;
        for (Rectangle row : filled) {
            rows += panel.holds(row) && row.colour() != panel.colour() && row.height() < ROW && isAcross(row, panel)
                    ? 1
                    : 0;
        }
        int across = 0;
        int down = 0;
        for (Rectangle rule : rules) {
            boolean within = panel.holds(rule)
                    && rule.top() > panel.top() + Rectangle.TOUCH
                    && rule.bottom() < panel.bottom() - Rectangle.TOUCH;
            across += within && !rule.isUpright() && isAcross(rule, panel) ? 1 : 0;
            boolean inside = panel.holds(rule)
                    && rule.left() > panel.left() + Rectangle.TOUCH
                    && rule.right() < panel.right() - Rectangle.TOUCH;
            down += inside && rule.isUpright() && rule.height() > 0.8f * panel.height() ? 1 : 0;
        }
        return rows >= ROWS || across >= ROWS || down >= 2 || down > 0 && across > 0;
    }

    private static boolean isAcross(Rectangle row, Rectangle panel) {
        return row.width() > 0.8f * panel.width();
    }

    /// Leaves out the rows of tables of which every other one is tinted: what stands between two of them is text.
    private static List<Rectangle> withoutZebra(List<Rectangle> filled, List<Glyph> glyphs) {
        List<Rectangle> kept = new ArrayList<>(filled);
        var seen = new HashSet<Rectangle>();
        for (Rectangle first : filled) {
            if (seen.contains(first)) {
                continue;
            }
            List<Rectangle> rows = filled.stream()
                    .filter(row -> row.isInLineWith(first, Rectangle.TOUCH)
                            && row.height() < ROW
                            && row.colour() == first.colour())
                    .sorted(Comparator.comparingDouble(Rectangle::top))
                    .toList();
            seen.addAll(rows);
            int between = 0;
            for (int i = 1; i < rows.size(); i++) {
                Rectangle upper = rows.get(i - 1);
                Rectangle lower = rows.get(i);
                float top = upper.bottom();
                boolean near = lower.top() - top < ROW;
                between += near && hasGlyph(glyphs, first.left(), top, first.right(), lower.top()) ? 1 : 0;
            }
            if (between >= ROWS - 1) {
                kept.removeAll(rows);
            }
        }
        return kept;
    }

    private static boolean hasGlyph(List<Glyph> glyphs, float left, float top, float right, float bottom) {
        return glyphs.stream()
                .anyMatch(glyph -> !glyph.blank()
                        && glyph.x() > left
                        && glyph.right() < right
                        && glyph.baseline() > top
                        && glyph.baseline() < bottom);
    }

    private static List<Rectangle> outermost(List<Rectangle> panels) {
        var outer = new ArrayList<Rectangle>();
        panels.stream()
                .sorted(Comparator.comparingDouble(panel -> -panel.width() * panel.height()))
                .filter(panel -> outer.stream().noneMatch(other -> other.holds(panel)))
                .forEach(outer::add);
        for (int i = 0; i < outer.size(); i++) {
            Rectangle body = outer.get(i);
            for (Rectangle title : List.copyOf(outer)) {
                boolean above = title.isInLineWith(body, OVERHANG)
                        && Math.abs(title.bottom() - body.top()) <= Rectangle.TOUCH
                        && body.height() > 2 * title.height();
                if (above) {
                    body = body.with(title);
                    outer.set(i, body);
                    outer.remove(title);
                    i = Math.min(i, outer.size() - 1);
                    break;
                }
            }
        }
        return outer;
    }

    /// Whether a text stands in it, and no heading, word or number alone: two lines of running text, or more of them.
    private static boolean holdsText(Rectangle panel, List<Segment> segments, Segment.Type usual) {
        var bottoms = new ArrayList<Float>();
        boolean running = false;
        float width = 0;
        for (Segment segment : segments) {
            if (isIn(panel, segment)) {
                if (bottoms.isEmpty() || Math.abs(bottoms.getLast() - segment.bottom()) > segment.size() / 2) {
                    bottoms.add(segment.bottom());
                }
                width += segment.width();
                Segment.Type type = segment.type();
                running |= type.size() <= 1.1f * usual.size() && (!type.bold() || usual.bold());
            }
        }
        return running && bottoms.size() >= 2 && width > panel.width();
    }
}
