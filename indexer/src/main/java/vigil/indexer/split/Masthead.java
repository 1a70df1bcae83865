package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the name of a newsletter and of its issue at the head of the first page, which begin no story.
final class Masthead {
    private static final Pattern ISSUE = Pattern.compile(
            ".*\\b(?:newsletter|bulletin|gazette|issue|volume|vol\\.|edition|boletín|número|núm\\.|numéro|n[°º]|lettre d['’]information|"
                    + "infolettre|quarterly|monthly|review|(?:" + Dates.MONTH_OR_SEASON
                    + ") (?:19|20)\\d\\d|no\\. ?\\d+|© ?\\d{4})(?!\\p{L}).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NEWSLETTER = Pattern.compile(
            ".*\\b(?:newsletter|bulletin|gazette|issue|volume|vol\\.|boletín|lettre d['’]information|infolettre|(?:"
                    + Dates.SEASON + ") (?:19|20)\\d\\d)(?!\\p{L}).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int MOST_WORDS = 25;

    private Masthead() {}

    /// Whether words name a newsletter or an issue of one.
    static boolean namesNewsletter(String text) {
        return NEWSLETTER.matcher(text).matches();
    }

    private static boolean isIssue(String text) {
        return ISSUE.matcher(text).matches();
    }

    /// The same pages, the largest words of the first one in the role [Part.Role#MASTHEAD].
    static List<List<Part>> setTitleAside(List<List<Part>> pages) {
        int largest = largest(pages);
        return pages.stream()
                .map(page -> page.stream()
                        .map(part -> largest > 0 && part.style().halfPoints() == largest && part.words() <= MOST_WORDS
                                ? part.as(Part.Role.MASTHEAD)
                                : part)
                        .toList())
                .toList();
    }

    /// The same pages, the head of the first one in the role [Part.Role#MASTHEAD].
    static List<List<Part>> setAside(List<List<Part>> pages) {
        int first = 0;
        while (first < pages.size() && pages.get(first).isEmpty()) {
            first++;
        }
        if (first == pages.size()) {
            return pages;
        }
        var changed = new ArrayList<>(pages);
        changed.set(first, setAside(pages.get(first), largest(pages)));
        return changed;
    }

    private static List<Part> setAside(List<Part> page, int largest) {
        int end = 0;
        boolean named = false;
        for (int i = 0; i < page.size(); i++) {
            Part part = page.get(i);
            boolean ornament = part.is(Part.Role.RUNNING_HEAD) || part.is(Part.Role.PAGE_NUMBER);
            boolean isName = largest > 0 && part.style().halfPoints() == largest && part.words() <= MOST_WORDS;
            boolean issue = isIssue(part.raw()) && part.words() <= MOST_WORDS;
            boolean headOfText = HeadingWords.kind(part.raw()).isPresent();
            if (headOfText || part.words() > MOST_WORDS) {
                break;
            }
            if (isName || issue) {
                named = true;
                end = i + 1;
            } else if (!ornament && (named || i > 3)) {
                break;
            }
        }
        var parts = new ArrayList<Part>();
        for (int i = 0; i < page.size(); i++) {
            Part part = page.get(i);
            boolean name = largest > 0 && part.style().halfPoints() == largest && part.words() <= MOST_WORDS;
            boolean head = i < end || name || largest > 0 && isBesideName(part, page, largest);
            boolean may = part.is(Part.Role.DISPLAY) || part.is(Part.Role.TEXT) || part.is(Part.Role.SUBTITLE);
            parts.add(head && may ? part.as(Part.Role.MASTHEAD) : part);
        }
        return parts;
    }

    /// Small lines above the first text, beside the name: a motto, the number of the issue.
    private static boolean isBesideName(Part part, List<Part> page, int largest) {
        PrintedLine.Look look = part.first().look();
        PrintedLine.Look name = page.stream()
                .filter(other -> other.style().halfPoints() == largest)
                .map(other -> other.last().look())
                .findFirst()
                .orElse(null);
        boolean paragraph = part.lines().size() > 1 && part.last().endsSentence();
        if (look == null || name == null || part.words() > MOST_WORDS || part.is(Part.Role.DISPLAY) || paragraph) {
            return false;
        }
        return look.y() < name.bottom() + name.size();
    }

    /// Size of the largest type, where the first page alone has it; else 0.
    private static int largest(List<List<Part>> pages) {
        int first = 0;
        int others = 0;
        int firstPage =
                pages.stream().flatMap(List::stream).mapToInt(Part::page).min().orElse(0);
        for (int i = 0; i < pages.size(); i++) {
            for (Part part : pages.get(i)) {
                int size = part.style().halfPoints();
                boolean words =
                        part.raw().codePoints().filter(Character::isLetter).count() > 2;
                if (words && part.page() == firstPage) {
                    first = Math.max(first, size);
                } else if (words && !part.is(Part.Role.PULL_QUOTE)) {
                    others = Math.max(others, size);
                }
            }
        }
        return first > others ? first : 0;
    }
}
