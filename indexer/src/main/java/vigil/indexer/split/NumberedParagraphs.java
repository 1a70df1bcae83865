package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells paragraphs that are numbered through a document, "12. The Committee …", from headings with numbers.
///
/// A line set as a heading is one of these paragraphs if its number carries on their count.
final class NumberedParagraphs {
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})\\.(?:\\d{1,3}\\.?)?\\s*\\S.*");
    private static final int FEWEST = 8;
    private static final int STEP = 2;

    private NumberedParagraphs() {}

    /// The same pages, numbered paragraphs in the role [Part.Role#TEXT].
    static List<List<Part>> mark(List<List<Part>> pages) {
        if (!areNumbered(pages)) {
            return pages;
        }
        var marked = new ArrayList<List<Part>>();
        int last = 0;
        for (List<Part> page : pages) {
            var parts = new ArrayList<Part>();
            for (Part part : page) {
                int number = number(part);
                boolean carriesOn = number >= last && number <= last + STEP && last > 0;
                boolean paragraph = (part.isHeading() || part.is(Part.Role.SUBTITLE)) && carriesOn && part.level() == 0;
                parts.add(paragraph ? part.as(Part.Role.TEXT) : part);
                last = part.is(Part.Role.TEXT) && number > last && number <= last + 2 * STEP || paragraph
                        ? number
                        : last;
            }
            marked.add(parts);
        }
        return marked;
    }

    /// Whether running texts begin with numbers that go up by one, a few times at least.
    private static boolean areNumbered(List<List<Part>> pages) {
        int last = 0;
        int steps = 0;
        for (List<Part> page : pages) {
            for (Part part : page) {
                int number = part.is(Part.Role.TEXT) ? number(part) : -1;
                if (number == last + 1) {
                    steps++;
                    last = number;
                }
            }
        }
        return steps >= FEWEST;
    }

    private static int number(Part part) {
        Matcher numbered = NUMBERED.matcher(part.raw());
        return numbered.matches() ? Integer.parseInt(numbered.group(1)) : -1;
    }
}
