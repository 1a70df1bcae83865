package vigil.indexer.split;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a publication is set: the type of its running text, and of the boxes beside it.
///
/// @param main the style of most of its letters
/// @param mainBold whether that is bold
/// @param aside the style of most other letters that are not larger; the main style where there are none
/// @param capitals whether its headings are set in capitals
record Typography(Style main, boolean mainBold, Style aside, boolean capitals) {
    private static final Pattern CUT = Pattern.compile(
            "[-, ]*(?:bold|italic|oblique|regular|roman|medium|semi-?bold|demi-?bold|demi|light|book|heavy|black|ultra|extra|mt|ps)+",
            Pattern.CASE_INSENSITIVE);
    /// TeX's fonts have a name for each size, and Computer Modern for each weight and slope.
    private static final Pattern DESIGN_SIZE = Pattern.compile("(?<=[a-z])\\d{1,4}$");
    private static final Pattern COMPUTER_MODERN =
            Pattern.compile("(cm|sf|ec)(?:(r|rm|b|bx|ti|sl|u|bxti|bxsl|bi|bl|csc|cc|xc)|(ss|ssi|ssbx|sx|si|so))");
    private static final int FEWEST_CAPITAL_HEADINGS = 3;
    private static final int HEADING_LINES = 6;
    private static final double LARGER = 1.15;
    private static final double LARGEST_ASIDE = 1.2;
    private static final double SAME_SIZE = 0.06;

    /// Reads it off all pieces of running text.
    static Typography of(List<List<Piece>> pages) {
        Map<Style, Integer> letters = new HashMap<>();
        Map<Style, Integer> bold = new HashMap<>();
        for (List<Piece> page : pages) {
            for (Piece piece : page) {
                if (piece.role() != null) {
                    continue;
                }
                for (PrintedLine line : piece.lines()) {
                    letters.merge(style(line), line.letters(), Integer::sum);
                    bold.merge(style(line), isBold(line) ? line.letters() : 0, Integer::sum);
                }
            }
        }
        Style main = most(letters, Style.SINGLE);
        boolean mainBold = bold.getOrDefault(main, 0) * 2 > letters.getOrDefault(main, 0);
        letters.keySet()
                .removeIf(style -> isLike(style, main) || style.halfPoints() > main.halfPoints() * LARGEST_ASIDE);
        return new Typography(main, mainBold, most(letters, main), headedInCapitals(pages, main));
    }

    /// Whether most headings above running text are set in capitals, and not in larger type alone.
    private static boolean headedInCapitals(List<List<Piece>> pages, Style main) {
        int capitals = 0;
        int others = 0;
        for (List<Piece> page : pages) {
            List<Piece> unmarked =
                    page.stream().filter(piece -> piece.role() == null).toList();
            for (int i = 0; i < unmarked.size(); i++) {
                List<PrintedLine> lines = unmarked.get(i).lines();
                if (lines.size() <= HEADING_LINES && headsText(unmarked, i, main)) {
                    boolean inCapitals = lines.getFirst().isCapitals() && PlainParts.isDisplay(lines.subList(0, 1));
                    boolean larger = style(lines.getFirst()).halfPoints() >= LARGER * main.halfPoints();
                    capitals += inCapitals ? 1 : 0;
                    boolean below =
                            i > 0 && unmarked.get(i - 1).lines().getLast().isCapitals();
                    others += larger && !inCapitals && !below ? 1 : 0;
                }
            }
        }
        return capitals >= FEWEST_CAPITAL_HEADINGS && capitals * 2 >= others;
    }

    /// Whether running text follows, with no more than a subtitle between.
    private static boolean headsText(List<Piece> pieces, int heading, Style main) {
        for (int i = heading + 1; i <= heading + 2 && i < pieces.size(); i++) {
            PrintedLine line = pieces.get(i).lines().getFirst();
            if (isLike(style(line), main) && !isBold(line)) {
                return !isLike(style(pieces.get(heading).lines().getFirst()), main)
                        || isBold(pieces.get(heading).lines().getFirst());
            }
        }
        return false;
    }

    static Style style(PrintedLine line) {
        PrintedLine.Look look = line.look();
        return look == null ? Style.SINGLE : new Style(false, Math.round(look.size() * 2), family(look.font()));
    }

    static boolean isBold(PrintedLine line) {
        return line.look() != null && line.look().bold();
    }

    /// Whether two lines are set in one size, near enough.
    static boolean areAsLarge(PrintedLine one, PrintedLine other) {
        float size = style(one).halfPoints();
        return Math.abs(size - style(other).halfPoints()) <= Math.max(1, SAME_SIZE * size);
    }

    static boolean isItalic(PrintedLine line) {
        return line.look() != null && line.look().italic();
    }

    /// The main style for lines that are set like it, near enough.
    Style settle(Style style) {
        return isLike(style, main) ? main : isLike(style, aside) ? aside : style;
    }

    /// How large a style is beside the running text, 1 for as large.
    double scale(Style style) {
        return main.halfPoints() == 0 ? 1 : (double) style.halfPoints() / main.halfPoints();
    }

    private static boolean isLike(Style one, Style other) {
        return one.face().equals(other.face())
                && Math.abs(one.halfPoints() - other.halfPoints()) <= SAME_SIZE * other.halfPoints();
    }

    private static Style most(Map<Style, Integer> letters, Style none) {
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(none);
    }

    private static String family(String font) {
        String cut = CUT.matcher(font).replaceAll("").strip().toLowerCase(Locale.ROOT);
        String family = DESIGN_SIZE.matcher(cut).replaceFirst("");
        Matcher tex = COMPUTER_MODERN.matcher(family);
        if (tex.matches()) {
            return tex.group(1) + (tex.group(2) == null ? "ss" : "r");
        }
        return family.isEmpty() ? font.toLowerCase(Locale.ROOT) : family;
    }
}
