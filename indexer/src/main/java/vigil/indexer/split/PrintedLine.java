package vigil.indexer.split;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vigil.indexer.extract.Line;

/// A line of a source as a reader sees it: its words on one page, in one face.
///
/// @param page 1-based page of the source
/// @param text without blanks at the ends and with single blanks between words; never empty
/// @param tabbed whether its words are parted by tabs, as some extractors part the words of another face
/// @param look how it is set; null where the format does not tell
/// @param box the number of the printed box of its page that it stands in, from 1; 0 where it stands in none
record PrintedLine(
        int page, String text, boolean tabbed, @Nullable Look look, int box) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u2000-\u200A\u202F\u3000]+");
    private static final Pattern BLANK_WORDS = Pattern.compile("[\\s\u00A0]+");
    private static final Pattern URL_ONLY = Pattern.compile("(?:https?://|mailto:|www\\.)\\S+");
    private static final Pattern ABBREVIATION = Pattern.compile("\\(\\p{Lu}{2}");
    private static final double CAPITAL_SHARE = 0.8;

    /// How a line is set; the splitter's own word for [Line.Look].
    record Look(float x, float y, float right, float bottom, float size, String font, boolean bold, boolean italic) {
        static @Nullable Look of(Line.@Nullable Look look) {
            return look == null
                    ? null
                    : new Look(
                            look.x(),
                            look.y(),
                            look.x() + look.width(),
                            look.y() + look.height(),
                            look.size(),
                            look.font(),
                            look.bold(),
                            look.italic());
        }
    }

    static PrintedLine of(int page, Line line) {
        return of(page, line, 0);
    }

    /// A line that stands in the box of this number.
    static PrintedLine of(int page, Line line, int box) {
        String text = BLANKS.matcher(line.text()).replaceAll(" ").strip();
        return new PrintedLine(page, text, isTabbed(line.text().strip()), Look.of(line.look()), box);
    }

    /// The same line with other words.
    PrintedLine withText(String words) {
        return new PrintedLine(page, words, tabbed, look, box);
    }

    private static boolean isTabbed(String raw) {
        long tabs = raw.chars().filter(c -> c == '\t').count();
        long gaps = BLANK_WORDS.matcher(raw).results().count();
        return tabs > 0 && tabs * 2 >= gaps;
    }

    /// Whether it is set in capitals, but for a few small letters as in "RtoP".
    boolean isCapitals() {
        int capitals = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        return letters > 1 && capitals >= CAPITAL_SHARE * letters;
    }

    int letters() {
        return (int) text.chars().filter(Character::isLetter).count();
    }

    boolean isUrl() {
        return URL_ONLY.matcher(text).matches();
    }

    /// Whether it begins with an abbreviation in brackets, behind the name that it stands for.
    boolean startsWithAbbreviation() {
        return ABBREVIATION.matcher(text).lookingAt();
    }

    boolean startsSmall() {
        return Shape.startsSmall(text);
    }

    boolean endsSentence() {
        return Shape.endsSentence(text);
    }
}
