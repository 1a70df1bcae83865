package vigil.indexer.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vigil.indexer.extract.Block;
import vigil.indexer.extract.Page;

/// Tells what stands at the edges of pages from what stands on them: running heads and feet, page numbers, and marks
/// that a text goes on.
///
/// Running heads are found by their repetition, numbers folded, or by their shape: the name of a publication with a
/// season and a year.
final class PageMarks {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–—|·\\s]*(?:(?:page|página|pagina|seite|pág\\.|p\\.)\\s*)?\\d{1,4}(?:\\s*(?:/|of|de|sur|von)\\s*\\d{1,4})?[-–—|·\\s]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NAMED_NUMBER = Pattern.compile(
            "(?:page|página|pagina|seite|pág\\.|страница)\\s*\\d{1,4}(?:\\s*(?:/|of|de|sur|von)\\s*\\d{1,4})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NAMED_FOOT = Pattern.compile(
            "(?:page|página|pagina|seite)\\s*\\d{1,3}(?!\\d).{0,80}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ISSUE_LINE = Pattern.compile(
            "(?:\\S+[ ·|,–-]+){1,7}?(?:" + Dates.MONTH_OR_SEASON + ")[ ·|,–-]+(?:19|20)\\d\\d",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern GOES_ON = Pattern.compile("(?:…|\\.{3,})(?:\\s*(?:…|\\.{3,}))*");
    private static final Pattern CONTINUED = Pattern.compile(
            "\\(?(?:(?:continued|continues) (?:on|from|overleaf).{0,30}|suite (?:page|p\\.|de la).{0,20}|"
                    + "(?:sigue|continúa|viene) (?:en|de) la.{0,20})\\)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int EDGE_BLOCKS = 3;
    private static final double EDGE_SHARE = 0.12;
    private static final double ROW_EDGE = 0.075;
    private static final double ROW_SHARE = 0.4;
    private static final int FEWEST_REPETITIONS = 3;
    private static final int MOST_WORDS = 16;
    /// Words of what stands on nearly all pages, as the address of a web page that was printed.
    private static final int MOST_WORDS_EVERYWHERE = 40;

    private final Set<String> repeated = new HashSet<>();
    private final Set<Integer> rows = new HashSet<>();
    private final ThumbIndex thumbs;

    PageMarks(List<Page> pages) {
        thumbs = new ThumbIndex(pages);
        Map<String, Set<Integer>> pagesOf = new HashMap<>();
        Map<Integer, Set<Integer>> pagesOfRow = new HashMap<>();
        for (Page page : pages) {
            for (PrintedLine line : edges(page)) {
                pagesOf.computeIfAbsent(key(line), key -> new HashSet<>()).add(page.number());
            }
            for (Block block : page.blocks()) {
                if (block.lines().size() == 1) {
                    PrintedLine line =
                            PrintedLine.of(page.number(), block.lines().getFirst());
                    row(page, line)
                            .ifPresent(row -> pagesOfRow
                                    .computeIfAbsent(row, key -> new HashSet<>())
                                    .add(page.number()));
                }
            }
        }
        pagesOfRow.forEach((row, on) -> {
            if (on.size() >= FEWEST_REPETITIONS && on.size() >= ROW_SHARE * pages.size()) {
                rows.add(row);
            }
        });
        int least = Math.max(FEWEST_REPETITIONS, pages.size() / 12);
        pagesOf.forEach((key, on) -> {
            int most = 3 * on.size() >= 2 * pages.size() ? MOST_WORDS_EVERYWHERE : MOST_WORDS;
            if (on.size() >= least && Shape.words(key) > 0 && Shape.words(key) <= most) {
                repeated.add(key);
            }
        });
    }

    /// What a line is, where it stands alone in its block at an edge of its page or is marked by its shape.
    Optional<Part.Role> roleOf(Page page, int index, PrintedLine line) {
        Block block = page.blocks().get(index);
        String text = line.text();
        if (block.role() == Block.Role.ARTIFACT) {
            return Optional.of(PAGE_NUMBER.matcher(text).matches() ? Part.Role.PAGE_NUMBER : Part.Role.RUNNING_HEAD);
        }
        if (thumbs.has(page, block)) {
            return Optional.of(Part.Role.RUNNING_HEAD);
        }
        if (GOES_ON.matcher(text).matches() || CONTINUED.matcher(text).matches()) {
            return Optional.of(Part.Role.GOES_ON);
        }
        if (!isAtEdge(page, index, line)) {
            return Optional.empty();
        }
        boolean alone = block.lines().size() == 1;
        if (alone
                && !PAGE_NUMBER.matcher(text).matches()
                && row(page, line).filter(rows::contains).isPresent()) {
            return Optional.of(Part.Role.RUNNING_HEAD);
        }
        if (repeated.contains(key(line)) && !PAGE_NUMBER.matcher(text).matches()) {
            return Optional.of(Part.Role.RUNNING_HEAD);
        }
        if (alone && PAGE_NUMBER.matcher(text).matches()
                || NAMED_NUMBER.matcher(text).matches()) {
            return Optional.of(Part.Role.PAGE_NUMBER);
        }
        if (alone && NAMED_FOOT.matcher(text).matches()) {
            return Optional.of(Part.Role.RUNNING_HEAD);
        }
        boolean issueLine = page.number() > 1 && ISSUE_LINE.matcher(text).matches() && Shape.titleShare(text) > 0.9;
        return alone && issueLine ? Optional.of(Part.Role.RUNNING_HEAD) : Optional.empty();
    }

    /// A line that names the publication's issue: "WATCHWORD SUMMER 2009".
    static boolean isIssueLine(String text) {
        return ISSUE_LINE.matcher(text).matches();
    }

    /// The mark at the end of a line that its text goes on: where it starts, or the line's length.
    static int startOfMark(String text) {
        var mark = Pattern.compile("(?:\\s+(?:…|\\.{3}))+$").matcher(text);
        return mark.find() ? mark.start() : text.length();
    }

    private static List<PrintedLine> edges(Page page) {
        var lines = new ArrayList<PrintedLine>();
        for (int i = 0; i < page.blocks().size(); i++) {
            for (var line : page.blocks().get(i).lines()) {
                PrintedLine printed = PrintedLine.of(page.number(), line);
                if (isAtEdge(page, i, printed)) {
                    lines.add(printed);
                }
            }
        }
        return lines;
    }

    private static boolean isAtEdge(Page page, int index, PrintedLine line) {
        PrintedLine.Look look = line.look();
        if (look != null && page.height() > 0) {
            return look.bottom() < EDGE_SHARE * page.height() || look.y() > (1 - EDGE_SHARE) * page.height();
        }
        return index < EDGE_BLOCKS || index >= page.blocks().size() - EDGE_BLOCKS;
    }

    /// The height at which a single short line stands in the outermost margin, with its size.
    private static Optional<Integer> row(Page page, PrintedLine line) {
        PrintedLine.Look look = line.look();
        if (look == null || page.height() <= 0 || Shape.words(line.text()) > MOST_WORDS) {
            return Optional.empty();
        }
        boolean margin = look.bottom() < ROW_EDGE * page.height() || look.y() > (1 - ROW_EDGE) * page.height();
        return margin ? Optional.of(Math.round(look.y() / 3) * 1000 + Math.round(look.size() * 2)) : Optional.empty();
    }

    private static String key(PrintedLine line) {
        return fold(line.text())
                + (line.look() == null ? "" : " " + Math.round(line.look().size()));
    }

    private static String fold(String text) {
        return text.replaceAll("\\d+", "#")
                .replaceAll("[\\s#|·–-]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
