package vigil.indexer.split;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads what stands in a printed box in one go, in columns of its own, and what stands around it as if it were one
/// thing.
final class BoxOrder {
    /// Of no text that there is.
    static final Style STYLE = new Style(false, 0, "box");

    private BoxOrder() {}

    /// The best order of the parts of a page.
    ///
    /// @param inColumns the styles of headings that mostly stand within a column
    static List<Part> inOrder(List<Part> drawn, Style main, Set<Style> inColumns) {
        return of(drawn, parts -> Sequence.inOrder(parts, main, inColumns));
    }

    private static List<Part> of(List<Part> drawn, UnaryOperator<List<Part>> order) {
        Map<Integer, List<Part>> boxes =
                drawn.stream().filter(part -> part.box() > 0).collect(Collectors.groupingBy(Part::box));
        var whole = new IdentityHashMap<Part, List<Part>>();
        var outer = new ArrayList<Part>();
        var begun = new HashSet<Integer>();
        for (Part part : drawn) {
            List<Part> box = boxes.get(part.box());
            PrintedLine ground = box == null ? null : ground(box);
            if (box == null || ground == null) {
                outer.add(part);
            } else if (begun.add(part.box())) {
                var unit = new Part(Part.Role.TEXT, STYLE, List.of(ground));
                outer.add(unit);
                whole.put(unit, order.apply(box));
            }
        }
        return order.apply(outer).stream()
                .flatMap(part -> whole.getOrDefault(part, List.of(part)).stream())
                .toList();
    }

    /// A line that takes the place of all that stands in a box; null where it is not known where that is.
    private static @Nullable PrintedLine ground(List<Part> parts) {
        Box box = Box.around(parts);
        return box == null
                ? null
                : new PrintedLine(
                        parts.getFirst().page(),
                        "—",
                        false,
                        new PrintedLine.Look(box.left(), box.top(), box.right(), box.bottom(), 10, "", false, false),
                        parts.getFirst().box());
    }
}
