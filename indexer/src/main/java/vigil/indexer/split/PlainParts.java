package vigil.indexer.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vigil.indexer.extract.Page;

/// Reads the parts of a page of which only the text is known: capitals, tabs and blank lines are all that it shows.
final class PlainParts implements PartReader {
    private static final int CAPTION_WORDS = 90;
    private static final int SUBTITLE_LINES = 5;
    /// Letters of a heading of one short word that has a block for itself.
    private static final int LETTERS_ALONE = 4;

    private final PageMarks marks;

    PlainParts(PageMarks marks) {
        this.marks = marks;
    }

    @Override
    public List<Part> read(Page page) {
        var parts = new ArrayList<Part>();
        List<Piece> pieces = Piece.of(page, marks);
        boolean tabsTell = tabsTell(pieces);
        boolean[] doubled = doubled(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.role() != null) {
                parts.add(new Part(piece.role(), Style.SINGLE, piece.lines()));
            } else {
                readBlock(piece.lines(), doubled[i] ? Style.DOUBLE : Style.SINGLE, tabsTell, parts);
            }
        }
        return joinDoubled(parts);
    }

    /// Where most of a page is parted by tabs, tabs say nothing of a face.
    private static boolean tabsTell(List<Piece> pieces) {
        long lines = pieces.stream().mapToLong(piece -> piece.lines().size()).sum();
        long tabbed = pieces.stream()
                .flatMap(piece -> piece.lines().stream())
                .filter(PrintedLine::tabbed)
                .count();
        return tabbed * 2 < lines;
    }

    /// Which pieces are lines of double-spaced text: runs of lines that stand alone and mostly go on, some with a small
    /// letter.
    private static boolean[] doubled(List<Piece> pieces) {
        var doubled = new boolean[pieces.size()];
        int begin = 0;
        while (begin < pieces.size()) {
            int end = begin;
            int goOn = 0;
            boolean small = false;
            while (end < pieces.size() && isSingleLine(pieces.get(end))) {
                boolean last = end + 1 == pieces.size() || !isSingleLine(pieces.get(end + 1));
                goOn += last || pieces.get(end).lines().getFirst().endsSentence() ? 0 : 1;
                small |= end > begin && pieces.get(end).lines().getFirst().startsSmall();
                end++;
            }
            Arrays.fill(doubled, begin, end, small && goOn > 0 && 2 * goOn >= end - 1 - begin);
            begin = end + 1;
        }
        return doubled;
    }

    private static boolean isSingleLine(Piece piece) {
        return piece.role() == null
                && piece.lines().size() == 1
                && !piece.lines().getFirst().isCapitals()
                && !piece.lines().getFirst().isUrl();
    }

    private static void readBlock(List<PrintedLine> lines, Style style, boolean tabsTell, List<Part> parts) {
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            while (end < lines.size() && lines.get(end).isCapitals()) {
                end++;
            }
            boolean alone = i == 0 && end > 0 && endOfSubtitle(lines, end) == lines.size();
            if (isDisplay(lines.subList(i, end)) || alone && lines.getFirst().letters() >= LETTERS_ALONE) {
                parts.add(new Part(Part.Role.DISPLAY, Style.SINGLE, lines.subList(i, end)));
                int subtitle = endOfSubtitle(lines, end);
                if (subtitle > end) {
                    parts.add(new Part(Part.Role.SUBTITLE, Style.SINGLE, lines.subList(end, subtitle)));
                }
                i = subtitle;
            } else {
                int title = tabsTell ? endOfTitle(lines, i) : i;
                if (title > i) {
                    parts.add(new Part(Part.Role.TITLE, style, lines.subList(i, title)));
                    parts.add(new Part(Part.Role.SUBTITLE, style, lines.subList(title, lines.size())));
                    return;
                }
                end = Math.max(end, i + 1);
                while (end < lines.size() && !beginsDisplay(lines, end)) {
                    end++;
                }
                List<PrintedLine> text = lines.subList(i, end);
                parts.add(new Part(roleOfText(text, style, tabsTell), style, text));
                i = end;
            }
        }
    }

    /// A heading in small letters above a subtitle in another face.
    private static int endOfTitle(List<PrintedLine> lines, int from) {
        int end = from;
        while (end < lines.size() && !lines.get(end).tabbed()) {
            end++;
        }
        List<PrintedLine> below = lines.subList(end, lines.size());
        boolean isTitle = end > from
                && !lines.get(end - 1).text().endsWith(":")
                && end - from <= 3
                && !below.isEmpty()
                && below.size() <= SUBTITLE_LINES
                && below.stream().allMatch(PrintedLine::tabbed)
                && lines.subList(from, end).stream().allMatch(line -> Shape.titleShare(line.text()) > 0.8);
        return isTitle ? end : from;
    }

    private static boolean beginsDisplay(List<PrintedLine> lines, int from) {
        int end = from;
        while (end < lines.size() && lines.get(end).isCapitals()) {
            end++;
        }
        return isDisplay(lines.subList(from, end)) && lines.get(from - 1).text().length() > 1;
    }

    static boolean isDisplay(List<PrintedLine> capitals) {
        int letters = capitals.stream().mapToInt(PrintedLine::letters).sum();
        int words = capitals.stream().mapToInt(line -> Shape.words(line.text())).sum();
        return words >= 2 && letters >= 5 || words == 1 && letters >= 6;
    }

    /// The lines between a heading and the text below it: all that is left of a short block; of a long one the lines
    /// up to one that ends early, without a full stop.
    private static int endOfSubtitle(List<PrintedLine> lines, int from) {
        int left = lines.size() - from;
        if (left == 0) {
            return from;
        }
        int tabbed = from;
        while (tabbed < lines.size() && lines.get(tabbed).tabbed()) {
            tabbed++;
        }
        boolean short_ =
                left <= SUBTITLE_LINES && !Shape.endsSentence(lines.getLast().text());
        if (short_) {
            return lines.size();
        }
        if (tabbed > from && tabbed - from <= SUBTITLE_LINES) {
            return tabbed;
        }
        int width = lines.subList(from, lines.size()).stream()
                .mapToInt(line -> line.text().length())
                .max()
                .orElse(0);
        for (int i = from; i < Math.min(lines.size() - 1, from + SUBTITLE_LINES - 2); i++) {
            String text = lines.get(i).text();
            if (Shape.endsSentence(text) || text.endsWith("-")) {
                return from;
            }
            if (text.length() < 0.75 * width && !lines.get(i + 1).startsSmall()) {
                return i + 1;
            }
        }
        return from;
    }

    private static Part.Role roleOfText(List<PrintedLine> lines, Style style, boolean tabsTell) {
        if (lines.stream().allMatch(PrintedLine::isUrl)) {
            return Part.Role.OTHER;
        }
        var part = new Part(Part.Role.TEXT, style, lines);
        boolean anotherFace =
                tabsTell && lines.stream().filter(PrintedLine::tabbed).count() * 2 >= lines.size();
        boolean short_ = part.words() <= CAPTION_WORDS;
        if (short_ && (anotherFace || !style.doubled() && Piece.isCaption(part.raw()))) {
            return Part.Role.CAPTION;
        }
        return Part.Role.TEXT;
    }

    /// Joins the lines of double-spaced text, and cuts it into paragraphs.
    private static List<Part> joinDoubled(List<Part> parts) {
        var joined = new ArrayList<Part>();
        var run = new ArrayList<PrintedLine>();
        for (Part part : parts) {
            if (part.is(Part.Role.TEXT) && part.style().doubled()) {
                run.addAll(part.lines());
            } else {
                joined.addAll(paragraphs(run, Style.DOUBLE));
                run.clear();
                joined.addAll(part.is(Part.Role.TEXT) ? paragraphs(part.lines(), part.style()) : List.of(part));
            }
        }
        joined.addAll(paragraphs(run, Style.DOUBLE));
        return joined;
    }

    static List<Part> paragraphs(List<PrintedLine> lines, Style style) {
        var paragraphs = new ArrayList<Part>();
        int begin = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i + 1 == lines.size() || endsParagraph(lines, i)) {
                paragraphs.add(new Part(Part.Role.TEXT, style, lines.subList(begin, i + 1)));
                begin = i + 1;
            }
        }
        return paragraphs;
    }

    private static boolean endsParagraph(List<PrintedLine> lines, int index) {
        PrintedLine line = lines.get(index);
        PrintedLine next = lines.get(index + 1);
        if (next.text().matches("[—–].*")) {
            return false;
        }
        if (Shape.isBullet(next.text())) {
            return line.endsSentence() || !Character.isLetterOrDigit(next.text().charAt(0));
        }
        int width = 0;
        for (int i = Math.max(0, index - 3); i < Math.min(lines.size(), index + 4); i++) {
            width = Math.max(width, lines.get(i).text().length());
        }
        return line.endsSentence() && !next.startsSmall() && line.text().length() < 0.8 * width;
    }
}
