package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds lists of contents: their heading, and lines that end in the number of a page.
final class ContentsPages {
    private static final Pattern LEADERS =
            Pattern.compile(".*\\p{L}.*?(?:(?:[.·…]\\s?){3,}|\\s{2,}|_{3,})\\s*\\d{1,4}");
    private static final Pattern NUMBERED = Pattern.compile("(?:.*\\p{L}.*\\s\\d{1,3}|\\d{1,3}\\s+\\p{Lu}.*|\\d{1,3})");

    private static final int LINE_CHARS = 300;

    private ContentsPages() {}

    /// The same pages, lists of contents in the role [Part.Role#CONTENTS].
    static List<List<Part>> setAside(List<List<Part>> pages) {
        var changed = new ArrayList<List<Part>>();
        for (List<Part> page : pages) {
            boolean open = false;
            var parts = new ArrayList<Part>();
            for (Part part : page) {
                boolean candidate = part.is(Part.Role.TEXT)
                        || part.is(Part.Role.DISPLAY)
                        || part.is(Part.Role.SUBTITLE)
                        || part.is(Part.Role.TITLE)
                        || part.is(Part.Role.CAPTION);
                if (candidate && HeadingWords.isContents(part.raw())) {
                    open = true;
                    parts.add(part.as(Part.Role.CONTENTS));
                } else if (candidate && (isList(part, LEADERS, 0.5) || open && isList(part, NUMBERED, 0.4))) {
                    parts.add(part.as(Part.Role.CONTENTS));
                } else {
                    open = open && !(part.is(Part.Role.TEXT) && part.words() > 12);
                    parts.add(part);
                }
            }
            changed.add(parts);
        }
        return changed;
    }

    private static boolean isList(Part part, Pattern line, double share) {
        long matching = part.lines().stream()
                .filter(printed -> printed.text().length() <= LINE_CHARS
                        && line.matcher(printed.text()).matches())
                .count();
        return matching > 0 && matching >= share * part.lines().size();
    }
}
