package vigil.indexer.split;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where printed boxes stand among the other parts of their page.
final class BoxPlaces {
    /// A heading stands as near to its text, in points.
    private static final float NEAR = 12;

    private BoxPlaces() {}

    /// The boxes of a page by columns, each from top to bottom.
    static List<List<Part>> boxes(List<Part> page) {
        var boxes = new LinkedHashMap<Integer, List<Part>>();
        page.stream()
                .filter(part -> part.box() > 0 && isContent(part) && Box.of(part) != null)
                .forEach(part -> boxes.computeIfAbsent(part.box(), _ -> new ArrayList<>())
                        .add(part));
        var inOrder = new ArrayList<List<Part>>();
        for (List<Part> box : boxes.values()) {
            int place = 0;
            while (place < inOrder.size() && isBefore(around(inOrder.get(place)), around(box))) {
                place++;
            }
            inOrder.add(place, box);
        }
        return inOrder;
    }

    private static boolean isBefore(Box one, Box other) {
        boolean beside = one.right() <= other.left() || other.right() <= one.left();
        return beside ? one.left() < other.left() : one.top() < other.top();
    }

    static Box around(List<Part> box) {
        return Objects.requireNonNull(Box.around(box));
    }

    /// Whether a heading outside of a box stands directly above it.
    static boolean isHeadedOutside(List<Part> box, List<Part> page) {
        Box own = around(box);
        return page.stream()
                .filter(part -> part.box() == 0 && part.is(Part.Role.DISPLAY))
                .map(Box::of)
                .anyMatch(other -> other != null
                        && other.isOver(own)
                        && own.top() - other.bottom() < NEAR
                        && own.top() >= other.bottom());
    }

    /// The first lines of a heading, at the foot of the column or page before, where no more of its box stands; null
    /// where the heading is whole.
    static @Nullable Part begun(Part heading, List<Part> before, List<List<Part>> pages) {
        List<Part> content = before.stream().filter(BoxPlaces::isContent).toList();
        boolean over = content.isEmpty() && !pages.isEmpty();
        List<Part> last =
                over ? pages.getLast().stream().filter(part -> !part.isMark()).toList() : content;
        Part begun = last.isEmpty() ? null : last.getLast();
        if (begun == null
                || !begun.is(Part.Role.DISPLAY)
                || begun.box() > 0 && !over
                || !Face.of(begun).equals(Face.of(heading))) {
            return null;
        }
        Box above = Box.of(begun);
        Box own = Box.of(heading);
        boolean column = above != null && own != null && own.bottom() < above.top() && own.left() > above.left();
        return over || column ? begun : null;
    }

    /// Whether no text stands between two boxes of a page, one above the other, but at most a picture.
    static boolean isDirectlyAbove(Box upper, List<Part> box, List<Part> page) {
        Box own = around(box);
        return upper.isOver(own)
                && page.stream()
                        .filter(part ->
                                isText(part) && part.box() != box.getFirst().box())
                        .map(Box::of)
                        .noneMatch(part -> part != null
                                && part.top() > upper.bottom() - 1
                                && part.bottom() < own.top() + 1
                                && upper.isOver(part));
    }

    /// Whether no text stands above a box, or below it, in its columns, up to what runs across the page there.
    static boolean isAtEdge(Box own, List<Part> page, boolean upper) {
        float edge = upper ? -Float.MAX_VALUE : Float.MAX_VALUE;
        for (Part part : page) {
            Box other = part.isHeadingOrBanner() || part.is(Part.Role.MASTHEAD) ? Box.of(part) : null;
            if (other != null && part.box() == 0 && isAlone(part, other, page)) {
                if (upper && other.bottom() <= own.top() + 1) {
                    edge = Math.max(edge, other.bottom());
                } else if (!upper && other.top() >= own.bottom() - 1) {
                    edge = Math.min(edge, other.top());
                }
            }
        }
        for (Part part : page) {
            Box other = isText(part) ? Box.of(part) : null;
            boolean between = other != null
                    && (upper
                            ? other.bottom() > edge && other.bottom() <= own.top() + 1 && other.isOver(own)
                            : other.top() < edge && other.top() >= own.bottom() - 1 && own.isOver(other));
            if (between) {
                return false;
            }
        }
        return true;
    }

    /// Whether nothing on the page stands beside a heading.
    private static boolean isAlone(Part heading, Box own, List<Part> page) {
        for (Part part : page) {
            Box other = part.isMark() || part.equals(heading) ? null : Box.of(part);
            if (other != null && other.isBeside(own)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(Part part) {
        return isContent(part) && !part.is(Part.Role.CAPTION);
    }

    private static boolean isContent(Part part) {
        return switch (part.role()) {
            case TEXT, DISPLAY, BANNER, SUBHEAD, TITLE, SUBTITLE, CAPTION -> true;
            case PULL_QUOTE, GOES_ON, RUNNING_HEAD, PAGE_NUMBER, CONTENTS, MASTHEAD, OTHER, BOX -> false;
        };
    }
}
