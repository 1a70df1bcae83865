package vigil.indexer.split;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Chooses the order in which the parts of a printed page are read: the one in which sentences go on best.
final class Sequence {
    /// More than a page of text has: a table or a drawing.
    private static final int MOST_PARTS = 150;

    /// What it costs that the running text breaks off.
    static final int BREAK = 2;

    private static final int ORNAMENT_WORDS = 60;
    private static final int FEWEST_NAMES = 3;
    /// Difference between the left edges of texts in one column, in points.
    private static final float EDGE = 3;

    private Sequence() {}

    /// The same parts in the best of six orders: as drawn or by columns, in bands or not; the columns cut by all that
    /// runs across them, or by headings and running text alone.
    ///
    /// @param inColumns the styles of headings that mostly stand within a column
    static List<Part> inOrder(List<Part> drawn, Style main, Set<Style> inColumns) {
        if (drawn.size() > MOST_PARTS || !hasColumns(drawn) && inversions(drawn, main) == 0) {
            return drawn;
        }
        List<Part> byColumns = Columns.inOrder(drawn, part -> true);
        List<Part> around = Columns.inOrder(drawn, part -> !isOrnament(part, main));
        return Stream.of(drawn, byColumns, around)
                .distinct()
                .flatMap(order -> Stream.of(Bands.inOrder(order, main, inColumns), order))
                .min(Comparator.comparingInt(order -> cost(order, main)))
                .orElse(drawn);
    }

    /// How often the running text breaks off, and how often a heading comes behind a text that stands below it.
    static int cost(List<Part> order, Style main) {
        return BREAK * breaks(order, main) + 3 * inversions(order, main) + returns(order) + hops(order);
    }

    /// How often what follows stands in a column further to the left, where it is no lower or the same text goes on.
    private static int hops(List<Part> order) {
        int hops = 0;
        for (int i = 1; i < order.size(); i++) {
            Part before = order.get(i - 1);
            Part part = order.get(i);
            Box last = Box.of(before);
            Box box = Box.of(part);
            if (last != null && box != null && box.right() <= last.left()) {
                boolean goesOn = before.is(Part.Role.TEXT)
                        && part.is(Part.Role.TEXT)
                        && part.style().equals(before.style());
                boolean back = part.is(Part.Role.DISPLAY) && standsBesideOneBefore(order, i);
                hops += goesOn || back || box.top() < last.bottom() ? 1 : 0;
            }
        }
        return hops;
    }

    /// Whether a text that is read before a part stands at its right and reaches as far down.
    private static boolean standsBesideOneBefore(List<Part> order, int index) {
        Box box = Box.of(order.get(index));
        return box != null
                && order.subList(0, index).stream()
                        .filter(part -> part.is(Part.Role.TEXT))
                        .anyMatch(part -> {
                            Box before = Box.of(part);
                            return before != null && before.left() >= box.right() && before.bottom() > box.top() + 1;
                        });
    }

    /// Words across the columns that text runs around: a quotation, the words below a picture.
    private static boolean isOrnament(Part part, Style main) {
        boolean text = part.is(Part.Role.TEXT) && !part.style().equals(main) && part.words() <= ORNAMENT_WORDS;
        return part.is(Part.Role.CAPTION) || text && !isHeading(part);
    }

    /// How often the next text in the same type stands further up, and not further to the right.
    private static int returns(List<Part> order) {
        int returns = 0;
        Part before = null;
        for (Part part : order) {
            if (part.is(Part.Role.TEXT) || part.is(Part.Role.DISPLAY)) {
                Box box = Box.of(part);
                Box last = before != null && before.style().equals(part.style()) ? Box.of(before) : null;
                returns += box != null && last != null && box.top() < last.top() - 1 && box.left() < last.left() + 30
                        ? 1
                        : 0;
                before = part;
            }
        }
        return returns;
    }

    /// How often the running text breaks off: a sentence without its end, an end without its sentence, a heading
    /// without its text.
    static int breaks(List<Part> order, Style main) {
        int breaks = 0;
        float top = top(order);
        Part before = null;
        Part heading = null;
        for (Part part : order) {
            if (part.is(Part.Role.DISPLAY)) {
                breaks += heading != null && heading.style().equals(part.style()) ? 1 : 0;
                heading = part;
            } else if (part.is(Part.Role.TEXT) && part.style().equals(main)) {
                boolean small = part.first().startsSmall();
                boolean open = before != null && !before.last().endsSentence() && !isList(before);
                if (heading != null) {
                    breaks += (small ? 1 : 0) + (open ? 1 : 0);
                } else if (before != null) {
                    boolean goesOn =
                            small || part.first().startsWithAbbreviation() || goesOnAtTop(before, part, order, top);
                    breaks += small && !open || open && !goesOn ? 1 : 0;
                }
                before = part;
                heading = null;
            }
        }
        return breaks;
    }

    /// A list of names, none of which ends as a sentence does.
    private static boolean isList(Part part) {
        return part.lines().size() >= FEWEST_NAMES
                && part.lines().stream().noneMatch(line -> line.startsSmall() || line.endsSentence());
    }

    /// Whether a text whose last line fills its column, as that of a paragraph seldom does, goes on at the very head of
    /// a column further to the right, or below a heading that stands there.
    private static boolean goesOnAtTop(Part before, Part part, List<Part> order, float top) {
        Box box = Box.of(before);
        Box next = Box.of(part);
        PrintedLine.Look last = before.last().look();
        return box != null
                && next != null
                && last != null
                && right(before, box, order) - last.right() < last.size()
                && next.left() >= box.right()
                && (next.top() < top + last.size() || isBelowBanner(next, last.size(), order));
    }

    /// Whether a heading that reaches across a text's column stands directly above it, and no text.
    private static boolean isBelowBanner(Box text, float size, List<Part> order) {
        boolean banner = false;
        for (Part part : order) {
            Box box = Box.of(part);
            if (box != null && part.is(Part.Role.TEXT) && box.isOver(text)) {
                return false;
            }
            banner |= box != null
                    && part.is(Part.Role.DISPLAY)
                    && box.left() < text.left() - 2 * size
                    && box.right() > text.left() + 2 * size
                    && box.bottom() <= text.top()
                    && text.top() - box.bottom() < 2 * size;
        }
        return banner;
    }

    /// The right edge of a text's column: of the text itself, or, if that is one line, of those set alike above it.
    private static float right(Part text, Box box, List<Part> order) {
        if (text.lines().size() > 1) {
            return box.right();
        }
        return (float) order.stream()
                .filter(part -> part.lines().size() > 1 && part.style().equals(text.style()))
                .map(Box::of)
                .filter(other -> other != null && Math.abs(other.left() - box.left()) < EDGE)
                .mapToDouble(Box::right)
                .max()
                .orElse(Float.MAX_VALUE);
    }

    private static float top(List<Part> parts) {
        return (float) parts.stream()
                .filter(part -> part.is(Part.Role.TEXT) || part.is(Part.Role.DISPLAY))
                .map(Box::of)
                .filter(Objects::nonNull)
                .mapToDouble(Box::top)
                .min()
                .orElse(0);
    }

    private static boolean hasColumns(List<Part> parts) {
        List<Box> boxes = parts.stream()
                .filter(part -> part.is(Part.Role.TEXT) || part.is(Part.Role.DISPLAY))
                .map(Box::of)
                .filter(Objects::nonNull)
                .toList();
        for (Box box : boxes) {
            if (boxes.stream().anyMatch(other -> !other.equals(box) && other.isBeside(box))) {
                return true;
            }
        }
        return false;
    }

    /// A heading, or what may turn out to be one in small letters.
    static boolean isHeading(Part part) {
        boolean bold = part.lines().stream().allMatch(Typography::isBold);
        boolean small = part.is(Part.Role.TEXT) || part.is(Part.Role.SUBHEAD);
        return part.is(Part.Role.DISPLAY) || small && bold && part.isTitle();
    }

    /// How many texts stand on the wrong side of a heading: behind one that stands below them, before one above them.
    private static int inversions(List<Part> order, Style main) {
        int inversions = 0;
        for (int i = 0; i < order.size(); i++) {
            Box heading = isHeading(order.get(i)) ? Box.of(order.get(i)) : null;
            for (int j = 0; heading != null && j < order.size(); j++) {
                Part part = order.get(j);
                Box box = part.is(Part.Role.TEXT) || part.is(Part.Role.DISPLAY) ? Box.of(part) : null;
                boolean mainText = part.is(Part.Role.TEXT) && part.style().equals(main);
                if (box != null && (j < i ? heading.isOver(box) : j > i && mainText && box.isOver(heading))) {
                    inversions++;
                }
            }
        }
        return inversions;
    }
}
