package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vigil.corpus.PageStart;

/// A text in reading order, with the places where its pages begin.
///
/// @param text words broken at line ends joined, paragraphs parted by `\n`
/// @param pageStarts ascending, the first at offset 0; empty where there is no text
record Prose(String text, List<PageStart> pageStarts) {
    private static final float FULL_LINE = 0.85f;

    /// Reads paragraphs on, one after the other, across pages.
    static Prose of(List<Part> paragraphs, Hyphens hyphens) {
        var text = new StringBuilder();
        var starts = new ArrayList<PageStart>();
        int page = 0;
        Part before = null;
        for (Part paragraph : paragraphs) {
            boolean begins = before == null || !isCutByPage(before, paragraph);
            before = paragraph;
            for (PrintedLine line : paragraph.lines()) {
                if (!text.isEmpty()) {
                    boolean goesOn = !begins || goesOn(text, line);
                    Hyphens.Join join = goesOn ? hyphens.join(lastLine(text), line.text()) : null;
                    if (join == null) {
                        text.append('\n');
                    } else {
                        text.setLength(text.length() - lastLine(text).length() + join.keep());
                        text.append(join.glue());
                    }
                }
                if (line.page() != page) {
                    page = line.page();
                    starts.add(new PageStart(text.length(), page));
                }
                text.append(line.text());
                begins = false;
            }
        }
        return new Prose(text.toString(), starts);
    }

    /// The same text in pieces of at most `chars`, cut behind a paragraph, else behind a word, else anywhere.
    List<Prose> pieces(int chars) {
        var pieces = new ArrayList<Prose>();
        int from = 0;
        while (text.length() - from > chars) {
            int end = cut(from, from + chars);
            pieces.add(piece(from, end));
            from = end;
            while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
        }
        if (from < text.length() || pieces.isEmpty()) {
            pieces.add(piece(from, text.length()));
        }
        return pieces;
    }

    private int cut(int from, int most) {
        int least = from + (most - from) / 2;
        for (char end : new char[] {'\n', ' '}) {
            int found = text.lastIndexOf(end, most);
            if (found > least) {
                return found;
            }
        }
        return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }

    private Prose piece(int from, int end) {
        var starts = new ArrayList<PageStart>();
        for (PageStart start : pageStarts) {
            if (start.offset() <= from) {
                starts.clear();
            }
            if (start.offset() < end || starts.isEmpty()) {
                starts.add(new PageStart(Math.max(0, start.offset() - from), start.page()));
            }
        }
        return new Prose(text.substring(from, end), starts);
    }

    /// Joins lines to one.
    static String line(List<PrintedLine> lines, Hyphens hyphens) {
        return of(List.of(new Part(Part.Role.TEXT, Style.SINGLE, lines)), hyphens)
                .text();
    }

    /// Whether running text fills the last line of a page without an end, and goes on on the next one, if only with a
    /// name.
    private static boolean isCutByPage(Part before, Part next) {
        PrintedLine.Look last = before.last().look();
        float right = (float) before.lines().stream()
                .map(PrintedLine::look)
                .filter(Objects::nonNull)
                .mapToDouble(PrintedLine.Look::right)
                .max()
                .orElse(0);
        return last != null
                && before.is(Part.Role.TEXT)
                && next.is(Part.Role.TEXT)
                && before.last().page() + 1 == next.page()
                && before.style().equals(next.style())
                && before.lines().size() > 1
                && next.lines().size() > 1
                && before.last().text().matches(".*\\p{L}")
                && last.right() - last.x() >= FULL_LINE * (right - last.x())
                && Typography.isBold(before.last()) == Typography.isBold(next.first())
                && !Shape.isBullet(next.first().text());
    }

    /// Whether a new block only goes on with the sentence before it, cut by a page or a column.
    private static boolean goesOn(CharSequence text, PrintedLine next) {
        String before = lastLine(text);
        boolean unfinished = !Shape.endsSentence(before);
        return unfinished
                && (next.startsSmall()
                        || next.startsWithAbbreviation()
                        || before.endsWith("-")
                        || before.endsWith("\u00AD"))
                && !Shape.isBullet(next.text());
    }

    /// The words behind the last paragraph's beginning, no more than a line's worth.
    private static String lastLine(CharSequence text) {
        int begin = text.length();
        while (begin > 0 && text.charAt(begin - 1) != '\n' && text.length() - begin < 120) {
            begin--;
        }
        return text.subSequence(begin, text.length()).toString();
    }
}
