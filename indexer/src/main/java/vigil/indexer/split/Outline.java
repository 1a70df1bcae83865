package vigil.indexer.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The levels of a publication's headings: as its format tells them, or by size and weight of their type and the
/// numbers
/// before them.
final class Outline {
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})*)\\.?\\s+\\p{L}.*");
    private static final Pattern CHAPTER = Pattern.compile(
            "(?:chapter|part|annex|appendix|chapitre|partie|annexe|capítulo|parte|anexo)\\s+(?:\\d+|[IVXLC]+|[A-Z])\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+\\.\\s+\\S.*");
    private static final Pattern LETTER = Pattern.compile("[A-Z]\\.\\s+\\S.*");

    private final Map<Look, Integer> ranks = new HashMap<>();

    /// How headings of one level are set.
    private record Look(int halfPoints, boolean bold, boolean capitals, int number) {}

    Outline(List<List<Part>> pages) {
        var looks = new ArrayList<Look>();
        for (List<Part> page : pages) {
            for (Part part : page) {
                if (part.is(Part.Role.DISPLAY) && !looks.contains(look(part))) {
                    looks.add(look(part));
                }
            }
        }
        looks.sort(Comparator.comparingInt((Look look) -> -look.halfPoints)
                .thenComparingInt(look -> look.number)
                .thenComparing(look -> !look.capitals)
                .thenComparing(look -> !look.bold));
        for (Look look : looks) {
            ranks.put(look, ranks.size() + 1);
        }
    }

    /// The level of a heading, 1 for the highest.
    int level(Part heading) {
        return heading.level() > 0 ? heading.level() : ranks.getOrDefault(look(heading), ranks.size() + 1);
    }

    /// How deep the number before a heading is: 0 for a chapter or none, 1 for "1" or "I.", 2 for "1.1" or "A.".
    static int depth(String heading) {
        Matcher decimal = DECIMAL.matcher(heading);
        if (decimal.matches()) {
            return decimal.group(1).split("\\.").length;
        }
        if (CHAPTER.matcher(heading).matches()) {
            return 0;
        }
        return ROMAN.matcher(heading).matches() ? 1 : LETTER.matcher(heading).matches() ? 2 : 0;
    }

    private static Look look(Part heading) {
        boolean capitals = heading.lines().stream().allMatch(PrintedLine::isCapitals);
        return new Look(
                heading.style().halfPoints(), Typography.isBold(heading.first()), capitals, depth(heading.raw()));
    }
}
