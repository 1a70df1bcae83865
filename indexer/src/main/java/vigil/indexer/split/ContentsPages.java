package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds lists of contents: their heading, and lines that end in the number of a page.
///
/// Without a heading or leaders, a list near the beginning is known by its numbers, which ascend.
final class ContentsPages {
    private static final Pattern LEADERS =
            Pattern.compile(".*\\p{L}.*?(?:(?:[.·…]\\s?){3,}|\\s{2,}|_{3,})\\s*\\d{1,4}");
    private static final Pattern NUMBERED = Pattern.compile("(?:.*\\p{L}.*\\s\\d{1,3}|\\d{1,3}\\s+\\p{Lu}.*|\\d{1,3})");
    private static final Pattern PAGED = Pattern.compile(".*\\p{L}.*?(?:[\\s/|·,:–—-]|\\.{2,})\\s*(\\d{1,4})");

    private static final int LINE_CHARS = 300;
    private static final int FIRST_PAGES = 12;
    private static final int FEWEST_LINES = 5;
    private static final double ASCENDING = 0.9;
    /// The share of a page's words in lists of contents that makes the rest of it part of them.
    private static final double WHOLE_PAGE = 0.6;

    private ContentsPages() {}

    /// The same pages, lists of contents in the role [Part.Role#CONTENTS].
    static List<List<Part>> setAside(List<List<Part>> pages) {
        var changed = new ArrayList<List<Part>>();
        for (List<Part> page : pages) {
            boolean near = changed.size() < Math.max(FIRST_PAGES, pages.size() / 20);
            changed.add(near ? wholePage(setAside(page, true)) : setAside(page, false));
        }
        return changed;
    }

    private static List<Part> setAside(List<Part> page, boolean near) {
        boolean open = false;
        var parts = new ArrayList<Part>();
        for (Part part : page) {
            boolean candidate = isCandidate(part);
            if (candidate && HeadingWords.isContents(part.raw())) {
                open = true;
                parts.add(part.as(Part.Role.CONTENTS));
            } else if (candidate
                    && (isList(part, LEADERS, 0.5) || open && isList(part, NUMBERED, 0.4) || near && ascends(part))) {
                parts.add(part.as(Part.Role.CONTENTS));
            } else {
                open = open && !(part.is(Part.Role.TEXT) && part.words() > 12);
                parts.add(part);
            }
        }
        return parts;
    }

    private static boolean isCandidate(Part part) {
        return part.is(Part.Role.TEXT)
                || part.is(Part.Role.DISPLAY)
                || part.is(Part.Role.SUBTITLE)
                || part.is(Part.Role.SUBHEAD)
                || part.is(Part.Role.TITLE)
                || part.is(Part.Role.CAPTION);
    }

    /// What stands between the lists of a page that is a page of contents for the most part belongs to them.
    private static List<Part> wholePage(List<Part> page) {
        List<Part> words = page.stream()
                .filter(part -> isCandidate(part) || part.is(Part.Role.CONTENTS))
                .toList();
        int all = words.stream().mapToInt(Part::words).sum();
        int listed = words.stream()
                .filter(part -> part.is(Part.Role.CONTENTS) && part.lines().size() >= FEWEST_LINES)
                .mapToInt(Part::words)
                .sum();
        return listed > 0 && listed >= WHOLE_PAGE * all
                ? page.stream()
                        .map(part -> isCandidate(part) ? part.as(Part.Role.CONTENTS) : part)
                        .toList()
                : page;
    }

    private static boolean isList(Part part, Pattern line, double share) {
        long matching = part.lines().stream()
                .filter(printed -> printed.text().length() <= LINE_CHARS
                        && line.matcher(printed.text()).matches())
                .count();
        return matching > 0 && matching >= share * part.lines().size();
    }

    private static boolean ascends(Part part) {
        int lines = 0;
        int ascending = 0;
        int last = 0;
        for (PrintedLine line : part.lines()) {
            Matcher paged = PAGED.matcher(line.text());
            if (line.text().length() <= LINE_CHARS && paged.matches()) {
                int page = Integer.parseInt(paged.group(1));
                lines++;
                ascending += page >= last ? 1 : 0;
                last = page;
            }
        }
        return lines >= FEWEST_LINES && 2 * lines >= part.lines().size() && ascending >= ASCENDING * lines;
    }
}
