package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;

/// Parts paragraphs that stand close together, as clauses and numbered paragraphs do: each begins set in, below a
/// line that ends in a mark.
final class Clauses {
    private static final float SET_IN = 8;

    private Clauses() {}

    /// The parts of a page, each paragraph a part of its own.
    static List<Part> of(List<Part> page) {
        var parts = new ArrayList<Part>();
        for (Part part : page) {
            if (part.is(Part.Role.TEXT) && part.lines().size() > 1) {
                int from = 0;
                for (int i = 1; i < part.lines().size(); i++) {
                    if (begins(part, i)) {
                        parts.add(
                                new Part(part.role(), part.style(), part.lines().subList(from, i), part.level()));
                        from = i;
                    }
                }
                parts.add(new Part(
                        part.role(),
                        part.style(),
                        part.lines().subList(from, part.lines().size()),
                        part.level()));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private static boolean begins(Part part, int at) {
        PrintedLine before = part.lines().get(at - 1);
        PrintedLine line = part.lines().get(at);
        PrintedLine.Look look = line.look();
        if (look == null || line.startsSmall() || !before.text().matches(".*[,;:.،؛，；。：]\\W{0,2}")) {
            return false;
        }
        double margin = part.lines().stream()
                .map(PrintedLine::look)
                .filter(other -> other != null)
                .mapToDouble(PrintedLine.Look::x)
                .min()
                .orElse(look.x());
        boolean byLine = part.lines().stream()
                .allMatch(other -> other.look() != null && other.look().x() - margin < 1);
        return look.x() - margin > SET_IN || byLine && Shape.isBullet(line.text());
    }
}
