package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells paragraphs that are numbered through a document, "12. The Committee …", from headings with numbers.
///
/// A line set as a heading is one of these paragraphs if its number carries on their count.
final class NumberedParagraphs {
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})\\.(\\d{1,3}\\.?)?\\s+\\S.*");
    private static final int FEWEST = 8;
    private static final int STEP = 2;
    private static final int HEADING_WORDS = 7;
    private static final double SMALL = 0.92;

    private NumberedParagraphs() {}

    /// The same pages, numbered paragraphs in the role [Part.Role#TEXT].
    static List<List<Part>> mark(List<List<Part>> pages) {
        double least = SMALL * Style.most(pages).halfPoints();
        if (!areNumbered(pages, least)) {
            return pages;
        }
        var marked = new ArrayList<List<Part>>();
        int last = 0;
        for (List<Part> page : pages) {
            var parts = new ArrayList<Part>();
            for (Part part : page) {
                int number = number(part);
                boolean carriesOn =
                        last > 0 && (number == last && isClause(part) || number > last && number <= last + STEP);
                boolean paragraph = (part.isHeading() || part.is(Part.Role.SUBTITLE)) && carriesOn && part.level() == 0;
                parts.add(paragraph ? part.as(Part.Role.TEXT) : part);
                boolean text = part.is(Part.Role.TEXT) && part.style().halfPoints() >= least;
                last = text && number > last && number <= last + 2 * STEP || paragraph ? number : last;
            }
            marked.add(parts);
        }
        return marked;
    }

    /// Whether running texts begin with numbers that go up by one, a few times at least.
    ///
    /// @param least the size of type below which a text is a footnote
    private static boolean areNumbered(List<List<Part>> pages, double least) {
        int last = 0;
        int steps = 0;
        for (List<Part> page : pages) {
            for (Part part : page) {
                boolean text = part.is(Part.Role.TEXT) && part.style().halfPoints() >= least;
                int number = text ? number(part) : -1;
                if (number == last + 1) {
                    steps++;
                    last = number;
                }
            }
        }
        return steps >= FEWEST;
    }

    /// "83.12. Consider …" under paragraph 83, and not a section "2.1 Houses" behind a paragraph 2.
    private static boolean isClause(Part part) {
        String text = part.raw();
        return part.words() > HEADING_WORDS || text.matches(".*[.;:,)\\d]$") || text.matches("\\d+\\.\\d+\\..*");
    }

    private static int number(Part part) {
        Matcher numbered = NUMBERED.matcher(part.raw());
        return numbered.matches() ? Integer.parseInt(numbered.group(1)) : -1;
    }
}
