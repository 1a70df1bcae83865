package vigil.indexer.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vigil.corpus.vocabulary.Word;
import vigil.indexer.extract.Bookmark;

/// The levels of a publication's headings: as its format or its bookmarks tell them, or by size and weight of their
/// type and the numbers before them.
final class Outline {
    private static final double SAME_SIZE = 1.04;
    private static final int FEWEST_BOOKED = 3;

    private final Map<Look, Integer> ranks = new HashMap<>();
    private final Map<PrintedLine, Integer> depths = new HashMap<>();
    private final Map<Integer, Integer> sizes = new HashMap<>();
    private final Map<String, Integer> booked = new HashMap<>();
    private final Map<Look, Integer> bookedLooks = new HashMap<>();
    private int deepest;

    /// How headings of one level are set.
    ///
    /// @param number the depth of the numbers before them
    private record Look(int halfPoints, boolean bold, boolean capitals, int number) {}

    /// @param bookmarks the publication's own list of its headings; empty where it has none
    Outline(List<List<Part>> pages, List<Bookmark> bookmarks) {
        List<Part> headings = pages.stream()
                .flatMap(List::stream)
                .filter(part -> part.is(Part.Role.DISPLAY) || part.is(Part.Role.SUBHEAD))
                .toList();
        gatherSizes(headings);
        var numbering = new Numbering();
        headings.forEach(heading -> depths.put(heading.first(), numbering.next(heading.raw())));
        numberTheOthers(headings);
        headings.stream()
                .map(this::look)
                .distinct()
                .sorted(Comparator.comparingInt((Look look) -> -look.halfPoints)
                        .thenComparingInt(look -> look.number)
                        .thenComparing(look -> !look.capitals)
                        .thenComparing(look -> !look.bold))
                .forEach(look -> ranks.put(look, ranks.size() + 1));
        trust(bookmarks, headings);
    }

    /// The level of a heading, 1 for the highest.
    int level(Part heading) {
        if (heading.level() > 0) {
            return heading.level();
        }
        Look look = look(heading);
        int rank = ranks.getOrDefault(look, ranks.size() + 1);
        if (deepest == 0) {
            return rank;
        }
        Integer told = booked.get(key(heading.page(), heading.raw()));
        return told != null ? told : bookedLooks.getOrDefault(look, deepest + rank);
    }

    /// Sizes that differ by less than an eye sees are one.
    private void gatherSizes(List<Part> headings) {
        int begin = 0;
        for (int size : headings.stream()
                .mapToInt(heading -> heading.style().halfPoints())
                .sorted()
                .distinct()
                .toArray()) {
            begin = begin > 0 && size <= SAME_SIZE * begin ? begin : size;
            sizes.put(size, begin);
        }
    }

    /// A heading without a number stands as high as the highest of those with one that are set like it.
    private void numberTheOthers(List<Part> headings) {
        Map<Look, Integer> highest = new HashMap<>();
        for (Part heading : headings) {
            int depth = depth(heading);
            if (depth > 0) {
                highest.merge(look(heading, 0), depth, Math::min);
            }
        }
        for (Part heading : headings) {
            if (depth(heading) == Numbering.NONE) {
                depths.put(heading.first(), highest.getOrDefault(look(heading, 0), 0));
            }
        }
    }

    /// Takes levels from the bookmarks, if these name half of the headings.
    private void trust(List<Bookmark> bookmarks, List<Part> headings) {
        Map<String, Integer> levels = new HashMap<>();
        bookmarks.forEach(bookmark -> levels.putIfAbsent(key(bookmark.page(), bookmark.title()), bookmark.level()));
        Map<Look, Map<Integer, Integer>> told = new HashMap<>();
        for (Part heading : headings) {
            String key = key(heading.page(), heading.raw());
            Integer level = levels.get(key);
            if (level != null) {
                booked.put(key, level);
                told.computeIfAbsent(look(heading), look -> new HashMap<>()).merge(level, 1, Integer::sum);
            }
        }
        if (booked.size() >= FEWEST_BOOKED && 2 * booked.size() >= headings.size()) {
            deepest = booked.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            told.forEach((look, counts) -> counts.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .ifPresent(most -> bookedLooks.put(look, most.getKey())));
        }
    }

    private static String key(int page, String words) {
        var key = new ArrayList<String>(List.of(Integer.toString(page)));
        key.addAll(Word.folded(words));
        return String.join(" ", key);
    }

    private int depth(Part heading) {
        return Objects.requireNonNullElse(depths.get(heading.first()), Numbering.NONE);
    }

    private Look look(Part heading) {
        return look(heading, depth(heading));
    }

    private Look look(Part heading, int number) {
        boolean capitals = heading.lines().stream().allMatch(PrintedLine::isCapitals);
        int size = heading.style().halfPoints();
        return new Look(sizes.getOrDefault(size, size), Typography.isBold(heading.first()), capitals, number);
    }
}
