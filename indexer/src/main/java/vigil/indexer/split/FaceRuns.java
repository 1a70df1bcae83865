package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;

/// Cuts the lines of a block where their face changes: a heading and the subtitle below it may stand in one block.
final class FaceRuns {
    private static final int RUN_IN_LINES = 2;
    private static final int LEAD_LINES = 3;
    private static final double EARLY = 0.85;
    private static final int ABBREVIATION_LETTERS = 6;

    private FaceRuns() {}

    /// The runs, in their order.
    static List<List<PrintedLine>> of(List<PrintedLine> lines) {
        var faces = new ArrayList<List<PrintedLine>>();
        int begin = 0;
        for (int i = 1; i <= lines.size(); i++) {
            boolean may = i < lines.size() && begin == 0;
            boolean runsIn = may && (i <= RUN_IN_LINES && isRunIn(lines, i) || i <= LEAD_LINES && isLead(lines, i));
            if (i == lines.size() || runsIn || !sameFace(lines.get(i - 1), lines.get(i))) {
                faces.add(lines.subList(begin, i));
                begin = i;
            }
        }
        return faces;
    }

    /// A heading in capitals directly above its text, in the same type: its last line ends early.
    private static boolean isRunIn(List<PrintedLine> lines, int end) {
        PrintedLine.Look last = lines.get(end - 1).look();
        PrintedLine next = lines.get(end);
        float right = 0;
        for (PrintedLine line : lines) {
            right = Math.max(right, line.look() == null ? 0 : line.look().right());
        }
        return last != null
                && !next.isCapitals()
                && !next.startsSmall()
                && lines.size() >= end + RUN_IN_LINES
                && lines.subList(0, end).stream().allMatch(PrintedLine::isCapitals)
                && PlainParts.isDisplay(lines.subList(0, end))
                && last.right() - last.x() < EARLY * (right - last.x());
    }

    /// A subtitle in italics directly above its text.
    private static boolean isLead(List<PrintedLine> lines, int end) {
        return lines.subList(0, end).stream().allMatch(Typography::isItalic)
                && lines.stream().skip(end).limit(RUN_IN_LINES).noneMatch(Typography::isItalic)
                && !lines.getFirst().startsSmall()
                && !lines.get(end).startsSmall();
    }

    private static boolean sameFace(PrintedLine one, PrintedLine other) {
        return Typography.areAsLarge(one, other)
                && Typography.isBold(one) == Typography.isBold(other)
                && (Typography.isItalic(one) == Typography.isItalic(other)
                        || !Typography.isBold(one) && !one.isCapitals())
                && (one.isCapitals() == other.isCapitals()
                        || isAbbreviation(other)
                        || !Typography.isBold(one) && !Typography.isBold(other));
    }

    /// The last word of a heading that needs one more line: "(UNHCR)".
    private static boolean isAbbreviation(PrintedLine line) {
        return Shape.words(line.text()) == 1 && line.isCapitals() && line.letters() <= ABBREVIATION_LETTERS;
    }
}
