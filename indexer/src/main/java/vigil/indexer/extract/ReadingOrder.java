package vigil.indexer.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts the blocks of a page in reading order.
///
/// The order in which they are drawn is mostly the order in which they were written, and is kept; but a heading that
/// is drawn late moves before the text that stands below it, and a page of one column is read downwards. Only where
/// the order of drawing shows that it is not that of reading, for it hops between columns or runs up the page, the
/// order on paper decides: [Columns].
final class ReadingOrder {
    /// Share of the page's height at its head and foot where running heads stand, which are drawn at any time.
    private static final float MARGIN = 0.07f;
    /// More blocks than a page of text has: a drawing, whose order does not matter.
    private static final int MOST = 1000;

    private final List<Box> drawn;
    private final float height;

    private ReadingOrder(List<Box> drawn, float height) {
        this.drawn = drawn;
        this.height = height;
    }

    /// The blocks of a page of this height, drawn in the order given. Every line has a look.
    static List<Block> of(List<Block> drawn, float height) {
        if (drawn.size() > MOST) {
            return drawn;
        }
        Map<Integer, List<Block>> boxed =
                drawn.stream().filter(block -> block.box() > 0).collect(Collectors.groupingBy(Block::box));
        return boxed.isEmpty() ? flat(drawn, height) : withBoxes(drawn, boxed, height);
    }

    /// What stands in a box is read in one go, where its first block is drawn.
    private static List<Block> withBoxes(List<Block> drawn, Map<Integer, List<Block>> boxed, float height) {
        var whole = new IdentityHashMap<Block, List<Block>>();
        var outer = new ArrayList<Block>();
        var begun = new HashSet<Integer>();
        for (Block block : drawn) {
            if (block.box() == 0) {
                outer.add(block);
            } else if (begun.add(block.box())) {
                List<Block> box = Objects.requireNonNull(boxed.get(block.box()));
                List<Line> lines =
                        box.stream().flatMap(each -> each.lines().stream()).toList();
                var unit = new Block(lines, Block.Role.UNKNOWN, 0, block.box());
                outer.add(unit);
                whole.put(unit, flat(box, height));
            }
        }
        return flat(outer, height).stream()
                .flatMap(unit -> whole.getOrDefault(unit, List.of(unit)).stream())
                .toList();
    }

    private static List<Block> flat(List<Block> drawn, float height) {
        var boxes = new ArrayList<Box>();
        for (Block block : drawn) {
            boxes.add(Box.of(block, boxes.size()));
        }
        return new ReadingOrder(boxes, height).read().stream().map(Box::block).toList();
    }

    /// Whether blocks in this order hop between columns or run up the page.
    static boolean isScrambled(List<Block> blocks, float height) {
        if (blocks.size() > MOST) {
            return false;
        }
        var boxes = new ArrayList<Box>();
        for (Block block : blocks) {
            boxes.add(Box.of(block, boxes.size()));
        }
        var order = new ReadingOrder(boxes, height);
        return order.isScrambled(boxes);
    }

    private List<Box> read() {
        var placed = new LinkedHashSet<Box>();
        drawn.forEach(box -> place(box, box, placed));
        List<Box> order = List.copyOf(placed);
        return isScrambled(order) ? Columns.read(order) : order;
    }

    /// Places a box, but before it the headings that stand above it and are drawn later: its own, and a banner above
    /// that.
    private void place(Box box, Box text, Set<Box> placed) {
        if (placed.contains(box)) {
            return;
        }
        for (Box other : drawn) {
            if (!placed.contains(other)
                    && other.couldHead(text)
                    && other.isNear(box)
                    && other.isNextAbove(box, drawn)) {
                place(other, text, placed);
            }
        }
        placed.add(box);
    }

    private boolean isScrambled(List<Box> order) {
        List<Box> body = order.stream()
                .filter(box -> box.bottom() >= MARGIN * height && box.top() <= (1 - MARGIN) * height)
                .toList();
        int pairs = 0;
        int upwards = 0;
        for (int i = 0; i < body.size(); i++) {
            for (int j = i + 1; j < body.size(); j++) {
                Box earlier = body.get(i);
                Box later = body.get(j);
                if (later.isNextAbove(earlier, body)) {
                    pairs++;
                    upwards++;
                } else if (earlier.isNextAbove(later, body)) {
                    pairs++;
                    if (hops(earlier, later, body.subList(i + 1, j))) {
                        return true;
                    }
                }
            }
        }
        return 3 * upwards > pairs || upwards > 0 && Columns.isOne(body);
    }

    /// Whether a text leaves its column for the one beside it, and comes back to go on.
    private static boolean hops(Box earlier, Box later, List<Box> between) {
        return earlier.looksLike(later)
                && later.top() - earlier.bottom() < 3 * later.size()
                && between.stream()
                        .anyMatch(box -> box.looksLike(earlier)
                                && box.width() > Columns.LEAST_WIDTH
                                && (box.isBeside(earlier) || box.isBeside(later)));
    }
}
