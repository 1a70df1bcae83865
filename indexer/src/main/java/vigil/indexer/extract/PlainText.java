package vigil.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds pages and blocks in plain text that was once taken out of a publication with pages.
///
/// A form feed ends a page. Text without form feeds is cut where its own habits show pages: many extractors leave one
/// blank before the first word of each page and nowhere else; and running feet count ("Page 7", "- 7 -"). Where
/// neither shows, the text is one page.
public final class PlainText {
    /// A page holds at least so many lines on the average, blank ones counted: what comes more often is no page.
    private static final int LINES_A_PAGE = 20;

    /// A running foot is parted from its page by so many blank lines at least, where it stands with the next page.
    private static final int BLANKS_BEFORE_FOOT = 2;

    private static final int LINES_OF_A_FOOT = 8;

    private static final Pattern PAGE_BLANK = Pattern.compile(" [^\\s•·*◦▪–-].*");
    private static final Pattern NAMED_FOOT = Pattern.compile(
            "\\s*(?:page|página|pagina|seite|pág\\.)\\s*(\\d{1,3})(?!\\d).{0,80}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BARE_FOOT = Pattern.compile("\\s*[-–—]?\\s*(\\d{1,3})\\s*[-–—]?\\s*");

    private PlainText() {}

    /// The pages of a whole text, numbered from 1; at least one.
    ///
    /// A block is a run of lines without a blank line between them. A page without words has no blocks.
    public static List<Page> pages(String text) {
        String unified = text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        List<Page> pages = new ArrayList<>();
        if (unified.indexOf('\f') >= 0) {
            for (String page : unified.split("\f", 0)) {
                pages.add(page(pages.size() + 1, page.lines().toList()));
            }
        } else {
            List<String> lines = unified.lines().toList();
            int begin = 0;
            for (int end : begins(lines)) {
                pages.add(page(pages.size() + 1, lines.subList(begin, end)));
                begin = end;
            }
            pages.add(page(pages.size() + 1, lines.subList(begin, lines.size())));
        }
        return pages.isEmpty() ? List.of(page(1, List.of())) : pages;
    }

    private static List<Integer> begins(List<String> lines) {
        return blanksBeginPages(lines) ? beginsAtBlanks(lines) : beginsAfterFeet(lines);
    }

    private static boolean blanksBeginPages(List<String> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        long begins = lines.stream().filter(PlainText::beginsWithOneBlank).count();
        return first < lines.size()
                && beginsWithOneBlank(lines.get(first))
                && begins > 1
                && lines.size() >= LINES_A_PAGE * (begins - 1);
    }

    private static boolean beginsWithOneBlank(String line) {
        return PAGE_BLANK.matcher(line).matches();
    }

    private static List<Integer> beginsAtBlanks(List<String> lines) {
        var begins = new ArrayList<Integer>();
        int last = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (beginsWithOneBlank(lines.get(i))) {
                begins.add(i);
                last = i;
            } else if (NAMED_FOOT.matcher(lines.get(i)).matches() && !pageEndsBefore(lines, i + LINES_OF_A_FOOT, i)) {
                int begin = afterGapAbove(lines, i);
                if (begin > last) {
                    begins.add(begin);
                    last = begin;
                }
            }
        }
        return begins;
    }

    private static boolean pageEndsBefore(List<String> lines, int end, int from) {
        return end >= lines.size() || lines.subList(from + 1, end).stream().anyMatch(PlainText::beginsWithOneBlank);
    }

    private static int afterGapAbove(List<String> lines, int foot) {
        int blanks = 0;
        for (int i = foot - 1; i > Math.max(0, foot - LINES_OF_A_FOOT); i--) {
            blanks = lines.get(i).isBlank() ? blanks + 1 : 0;
            if (blanks == BLANKS_BEFORE_FOOT) {
                return i + BLANKS_BEFORE_FOOT;
            }
        }
        return foot + 1;
    }

    private static List<Integer> beginsAfterFeet(List<String> lines) {
        for (Pattern foot : List.of(NAMED_FOOT, BARE_FOOT)) {
            List<Integer> begins = beginsAfter(foot, lines);
            if (begins.size() > 1 && lines.size() / begins.size() >= LINES_A_PAGE) {
                begins.removeIf(
                        begin -> lines.subList(begin, lines.size()).stream().allMatch(String::isBlank));
                return begins;
            }
        }
        return List.of();
    }

    /// Feet count upwards by one; a number that does not is part of the text.
    private static List<Integer> beginsAfter(Pattern foot, List<String> lines) {
        var begins = new ArrayList<Integer>();
        int expected = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = foot.matcher(lines.get(i));
            boolean alone = i == 0
                    || lines.get(i - 1).isBlank()
                    || i + 1 == lines.size()
                    || lines.get(i + 1).isBlank();
            if (alone && matcher.matches()) {
                int number = Integer.parseInt(matcher.group(1));
                if (number == expected || (begins.isEmpty() && number <= 3)) {
                    begins.add(i + 1);
                    expected = number + 1;
                }
            }
        }
        return begins;
    }

    private static Page page(int number, List<String> lines) {
        var blocks = new ArrayList<Block>();
        var block = new ArrayList<Line>();
        for (String line : lines) {
            if (!line.isBlank()) {
                block.add(Line.of(line));
            } else if (!block.isEmpty()) {
                blocks.add(new Block(block, Block.Role.UNKNOWN, 0));
                block.clear();
            }
        }
        if (!block.isEmpty()) {
            blocks.add(new Block(block, Block.Role.UNKNOWN, 0));
        }
        return new Page(number, 0, 0, blocks);
    }
}
