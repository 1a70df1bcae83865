package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;
import vigil.corpus.Caption;

/// The captions of a story. Lines in one type that stand directly below one another are one caption.
final class Captions {
    /// Widest gap between the lines of one caption, as a multiple of the size of its type.
    private static final float GAP = 1.6f;
    /// Difference between the left edges of lines in one column, as a share of the size of their type.
    private static final float EDGE = 0.5f;

    private Captions() {}

    static List<Caption> of(List<Part> parts, Hyphens hyphens) {
        var captions = new ArrayList<Caption>();
        for (int begin = 0, end; begin < parts.size(); begin = end) {
            end = begin + 1;
            while (end < parts.size() && goesOn(parts.get(end - 1), parts.get(end))) {
                end++;
            }
            List<PrintedLine> lines = parts.subList(begin, end).stream()
                    .flatMap(part -> part.lines().stream())
                    .toList();
            captions.add(
                    new Caption(Prose.line(lines, hyphens), parts.get(begin).page()));
        }
        return captions;
    }

    private static boolean goesOn(Part part, Part next) {
        PrintedLine.Look above = part.last().look();
        PrintedLine.Look below = next.first().look();
        return above != null
                && below != null
                && next.page() == part.page()
                && next.style().equals(part.style())
                && Math.abs(below.x() - above.x()) < EDGE * above.size()
                && below.y() > above.y()
                && below.y() - above.bottom() < GAP * above.size();
    }
}
