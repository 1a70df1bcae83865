package vigil.indexer.split;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the headings of a text of which nothing is known but its paragraphs: short lines alone, written as titles,
/// between a text that has ended and one that begins.
///
/// A few of them make a structure; one or two may be anything.
final class PlainHeadings {
    private static final int FEWEST = 3;
    private static final int HEADING_WORDS = 10;
    private static final int TEXT_WORDS = 12;
    private static final int WORDS_EACH = 25;
    private static final double TITLE_SHARE = 0.6;

    private PlainHeadings() {}

    /// The same pages, these headings in the role [Part.Role#SUBHEAD].
    ///
    /// @param recognized whether the words were recognized in pictures, so that sizes tell little
    static List<List<Part>> mark(List<List<Part>> pages, boolean recognized) {
        List<Part> parts = pages.stream().flatMap(List::stream).toList();
        boolean plain =
                recognized || parts.stream().allMatch(part -> part.style().halfPoints() == 0 && part.level() == 0);
        Set<Part> headings = plain ? headings(parts) : Set.of();
        int words = parts.stream().mapToInt(Part::words).sum();
        if (headings.size() < FEWEST || words < WORDS_EACH * headings.size()) {
            return pages;
        }
        return pages.stream()
                .map(page -> page.stream()
                        .map(part -> headings.contains(part) ? part.as(Part.Role.SUBHEAD) : part)
                        .toList())
                .toList();
    }

    private static Set<Part> headings(List<Part> parts) {
        List<Part> read = new ArrayList<>(parts);
        read.removeIf(part -> part.is(Part.Role.RUNNING_HEAD) || part.is(Part.Role.PAGE_NUMBER));
        var headings = new HashSet<Part>();
        for (int i = 0; i + 1 < read.size(); i++) {
            Part part = read.get(i);
            boolean ended = i == 0
                    || i == 1 && read.getFirst().words() <= HEADING_WORDS
                    || read.get(i - 1).isHeading()
                    || headings.contains(read.get(i - 1))
                    || read.get(i - 1).last().endsSentence()
                    || Numbering.depth(part.raw()) != Numbering.NONE;
            if (ended && isTitle(part) && (isText(read.get(i + 1)) || isTitle(read.get(i + 1)))) {
                headings.add(part);
            }
        }
        return headings;
    }

    private static boolean isTitle(Part part) {
        String text = part.raw();
        return part.is(Part.Role.TEXT)
                && part.lines().size() == 1
                && part.words() <= HEADING_WORDS
                && !part.last().endsSentence()
                && !text.endsWith(",")
                && (part.isTitle() || Numbering.depth(text) != Numbering.NONE)
                && Shape.titleShare(text) >= TITLE_SHARE;
    }

    private static boolean isText(Part part) {
        return part.is(Part.Role.TEXT)
                && part.words() >= TEXT_WORDS
                && !part.first().startsSmall();
    }
}
