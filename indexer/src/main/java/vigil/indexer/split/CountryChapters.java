package vigil.indexer.split;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vigil.corpus.vocabulary.Word;

/// The chapters of an annual report that has one for each country, known by their headings: names of countries, set
/// alike, in the order of the alphabet for the most part, with a text of some length below each.
///
/// A heading that is set like them is a chapter's, too, though its words are no name that is known. What is set below
/// them in several chapters is a heading within a chapter. All others stand above the chapters or beside them: parts,
/// regions, forewords, an index.
final class CountryChapters {
    private static final int FEWEST = 8;
    private static final int FEWEST_WORDS = 40;
    private static final double ASCENDING = 0.7;
    private static final double LARGER = 1.04;
    private static final int MOST_HEADING_WORDS = 15;
    /// In how many chapters a heading within them occurs at least; a region's occurs a few times in a whole report.
    private static final double WITHIN_SHARE = 0.125;

    /// The level of a country's name that stands alone in its paragraph and is no heading to the format.
    private static final int UNSTATED = Integer.MAX_VALUE - 1;

    private static final int MOST_NAME_WORDS = 8;

    /// Where a heading stands in the publication.
    enum Place {
        /// Above chapters, or beside them.
        ABOVE,
        CHAPTER,
        /// Below a chapter's heading.
        WITHIN
    }

    private final Outline outline;
    private final Predicate<String> isCountry;
    private final int level;
    private final boolean all;
    private final Set<Integer> within;
    private final int highestWithin;
    private final int largestWithin;
    private final Set<Integer> regions;

    private CountryChapters(Outline outline, Predicate<String> isCountry, int level, List<Heading> headings) {
        this.outline = outline;
        this.isCountry = isCountry;
        this.level = level;
        List<Heading> peers = span(headings).stream()
                .filter(heading -> heading.level == level)
                .toList();
        this.all = 2 * peers.stream().filter(Heading::country).count() >= peers.size();
        this.within = within(headings);
        this.highestWithin = within.stream().mapToInt(Integer::intValue).min().orElse(Integer.MAX_VALUE);
        this.largestWithin = headings.stream()
                .filter(heading -> within.contains(heading.level))
                .mapToInt(Heading::halfPoints)
                .max()
                .orElse(0);
        this.regions = span(headings).stream()
                .filter(heading -> heading.level != level && !within.contains(heading.level))
                .map(Heading::level)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// @param words of the text between this heading and the next
    private record Heading(String name, int level, int halfPoints, boolean country, int words) {
        Heading withWords(int more) {
            return new Heading(name, level, halfPoints, country, words + more);
        }
    }

    /// The chapters of these pages; empty where they have none.
    static Optional<CountryChapters> of(List<List<Part>> pages, Outline outline, Predicate<String> isCountry) {
        List<Heading> headings = headings(pages, outline, isCountry);
        Map<Integer, List<Heading>> countries = new HashMap<>();
        headings.stream()
                .filter(Heading::country)
                .forEach(heading -> countries
                        .computeIfAbsent(heading.level, level -> new ArrayList<>())
                        .add(heading));
        return countries.entrySet().stream()
                .filter(entry -> areChapters(entry.getValue(), headings))
                .max(Map.Entry.comparingByValue((one, other) -> Long.compare(distinct(one), distinct(other))))
                .map(entry -> new CountryChapters(outline, isCountry, entry.getKey(), headings));
    }

    private static List<Heading> headings(List<List<Part>> pages, Outline outline, Predicate<String> isCountry) {
        var headings = new ArrayList<Heading>();
        for (Part part : pages.stream().flatMap(Collection::stream).toList()) {
            String name = part.raw();
            boolean stated = part.isHeading() && part.words() <= MOST_HEADING_WORDS;
            if (stated || isNameAlone(part) && isCountry.test(name)) {
                headings.add(new Heading(
                        Word.fold(name),
                        stated ? outline.level(part) : UNSTATED,
                        part.style().halfPoints(),
                        isCountry.test(name),
                        0));
            } else if (part.is(Part.Role.TEXT) && !headings.isEmpty()) {
                headings.add(headings.removeLast().withWords(part.words()));
            }
        }
        return headings;
    }

    /// A paragraph of a few words, which a format that does not tell headings may mean as one.
    private static boolean isNameAlone(Part part) {
        return part.is(Part.Role.TEXT) && part.lines().size() == 1 && part.words() <= MOST_NAME_WORDS;
    }

    private static boolean areChapters(List<Heading> countries, List<Heading> headings) {
        int ascending = 0;
        for (int i = 1; i < countries.size(); i++) {
            ascending += countries.get(i - 1).name.compareTo(countries.get(i).name) < 0 ? 1 : 0;
        }
        int from = headings.indexOf(countries.getFirst());
        int words = headings.subList(from, headings.size()).stream()
                .mapToInt(Heading::words)
                .sum();
        return distinct(countries) >= FEWEST
                && ascending >= ASCENDING * (countries.size() - 1)
                && words >= FEWEST_WORDS * countries.size();
    }

    private static long distinct(List<Heading> headings) {
        return headings.stream().map(Heading::name).distinct().count();
    }

    /// The headings from the first chapter's to the last one's.
    private List<Heading> span(List<Heading> headings) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).country && headings.get(i).level == level) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return headings.subList(first, last + 1);
    }

    private Set<Integer> within(List<Heading> headings) {
        Map<Integer, Set<Integer>> chaptersOf = new HashMap<>();
        int chapter = 0;
        for (Heading heading : span(headings)) {
            if (isChapter(heading.level, heading.country)) {
                chapter++;
            } else if (heading.level >= level) {
                chaptersOf
                        .computeIfAbsent(heading.level, any -> new HashSet<>())
                        .add(chapter);
            }
        }
        double least = Math.max(2, WITHIN_SHARE * chapter);
        chaptersOf.values().removeIf(chapters -> chapters.size() < least);
        return Set.copyOf(chaptersOf.keySet());
    }

    private boolean isChapter(int level, boolean country) {
        return level == this.level && (all || country);
    }

    /// Whether a paragraph heads a chapter, though the format does not say so.
    boolean isHeadedBy(Part text) {
        return level == UNSTATED && isNameAlone(text) && isCountry.test(text.raw());
    }

    /// Where a heading stands.
    ///
    /// @param inside whether it comes behind a chapter's heading, with nothing above the chapters between
    Place placeOf(Part heading, boolean inside) {
        int own = heading.isHeading() ? outline.level(heading) : UNSTATED;
        boolean country = isCountry.test(heading.raw());
        if (heading.words() <= MOST_HEADING_WORDS
                && (isChapter(own, country) || country && isHigherThanWithin(heading))) {
            return Place.CHAPTER;
        }
        if (own == level) {
            return inside ? Place.WITHIN : Place.ABOVE;
        }
        boolean above = own < level || !within.contains(own) && (isHigherThanWithin(heading) || !inside);
        return above ? Place.ABOVE : Place.WITHIN;
    }

    private boolean isHigherThanWithin(Part heading) {
        int size = heading.style().halfPoints();
        return size > 0 ? size > LARGER * largestWithin : outline.level(heading) < highestWithin;
    }

    /// Whether headings of this level part the chapters into regions.
    boolean isRegion(int level) {
        return regions.contains(level);
    }
}
