package vigil.indexer.split;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the characters of a stretch of text show, whatever they mean.
final class Shape {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;。！？؟۔][\\s”’\"'»)\\]\\d]*$");
    private static final Pattern FIRST_LETTER = Pattern.compile("^[\\s“‘\"'«(\\[¿¡]*(\\p{L})");
    private static final Pattern BULLET =
            Pattern.compile("^(?:[•·◦▪●○■□–—*‣⁃\uF0B7-]|\\(?\\d{1,2}[.)]|\\(?[a-z]\\))\\s+\\S.*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}’']*");
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "of", "off", "on", "or", "per",
            "the", "to", "up", "via", "with", "vs", "de", "del", "la", "las", "el", "los", "y", "e", "en", "por",
            "para", "le", "les", "du", "des", "et", "ou", "au", "aux", "dans", "sur", "pour", "à", "und", "der", "die",
            "das", "von", "im");

    private Shape() {}

    static boolean startsSmall(String text) {
        Matcher first = FIRST_LETTER.matcher(text);
        return first.find() && Character.isLowerCase(first.group(1).codePointAt(0));
    }

    static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(text).find();
    }

    static boolean isBullet(String text) {
        return BULLET.matcher(text).matches();
    }

    static boolean endsInSmallWord(String text) {
        int blank = text.lastIndexOf(' ');
        String last = text.substring(blank + 1);
        return last.endsWith(",")
                || last.endsWith("-")
                || last.endsWith("–")
                || last.endsWith("&")
                || SMALL_WORDS.contains(last.toLowerCase(java.util.Locale.ROOT));
    }

    /// Share of the words, small ones left out, that begin with a capital.
    static double titleShare(String text) {
        int words = 0;
        int capitals = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String found = word.group();
            if (!SMALL_WORDS.contains(found) && Character.isLetter(found.charAt(0))) {
                words++;
                capitals += found.chars().anyMatch(Character::isUpperCase) ? 1 : 0;
            }
        }
        return words == 0 ? 0 : (double) capitals / words;
    }

    /// How many runs of letters and digits it has, apostrophes within them.
    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            boolean begins = Character.isLetter(point) || isNumber(point);
            words += begins && !inside ? 1 : 0;
            inside = begins || inside && (isMark(point) || point == '’' || point == '\'');
            i += Character.charCount(point);
        }
        return words;
    }

    private static boolean isNumber(int point) {
        int type = Character.getType(point);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
