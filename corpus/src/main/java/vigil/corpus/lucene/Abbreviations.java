package vigil.corpus.lucene;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds where a text says what an abbreviation stands for: `gender-based violence (GBV)`,
/// `Responsibility to Protect ("RtoP" or "R2P")`.
///
/// The words before the bracket are read backwards for the letters of the abbreviation, after Schwartz and Hearst
/// (2003), "A simple algorithm for identifying abbreviation definitions in biomedical text"; "2" is read as "to" and
/// "4" as "for".
final class Abbreviations {
    private static final String SHORT = "[\"“'‘]?(\\p{Lu}[\\p{L}\\p{N}]{1,9})[\"”'’]?";
    private static final Pattern BRACKET =
            Pattern.compile("\\((?:the |the term )?" + SHORT + "(?:(?: or |, |/)" + SHORT + ")?\\)");
    private static final int MAX_WORDS_BEFORE = 12;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Abbreviations() {}

    /// The abbreviations that a text defines, each with the words it stands for.
    static Map<String, String> in(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            String before = before(text, bracket.start());
            for (int i = 1; i <= 2; i++) {
                String abbreviation = bracket.group(i);
                if (abbreviation != null && isAbbreviation(abbreviation)) {
                    String words = words(abbreviation, before);
                    if (!words.isEmpty()) {
                        found.putIfAbsent(abbreviation, words);
                    }
                }
            }
        }
        return found;
    }

    /// One that has two capitals, or a capital and a digit.
    private static boolean isAbbreviation(String text) {
        return text.chars()
                        .filter(c -> Character.isUpperCase(c) || Character.isDigit(c))
                        .count()
                >= 2;
    }

    private static String before(String text, int end) {
        int from = end;
        int words = 0;
        while (from > 0 && words <= MAX_WORDS_BEFORE && "\n.;()".indexOf(text.charAt(from - 1)) < 0) {
            from--;
            if (Character.isWhitespace(text.charAt(from))) {
                words++;
            }
        }
        return SPACES.matcher(text.substring(from, end).strip()).replaceAll(" ");
    }

    /// The last words of `before` whose letters spell the abbreviation; empty where they do not.
    private static String words(String abbreviation, String before) {
        String letters = abbreviation.replace("2", "to").replace("4", "for").toLowerCase(Locale.ROOT);
        String text = before.toLowerCase(Locale.ROOT);
        int at = text.length();
        for (int i = letters.length() - 1; i >= 0; i--) {
            at--;
            while (at >= 0 && !(text.charAt(at) == letters.charAt(i) && (i > 0 || startsWord(text, at)))) {
                at--;
            }
            if (at < 0) {
                return "";
            }
        }
        String words = before.substring(at).replaceAll("[\"“”,]", "").strip();
        int count = SPACES.split(words).length
                + (int) words.chars().filter(c -> c == '-').count();
        boolean fits = count >= 2 && count <= Math.min(letters.length() + 5, letters.length() * 2);
        return fits && initialsAgree(abbreviation, words) ? words : "";
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /// Whether at least half of the abbreviation's letters begin a word, so that no chance letters are taken for it.
    private static boolean initialsAgree(String abbreviation, String words) {
        String initials = SPACES.splitAsStream(words.replace('-', ' '))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toLowerCase(Locale.ROOT))
                .reduce("", String::concat);
        long agreeing = abbreviation
                .toLowerCase(Locale.ROOT)
                .replace("2", "t")
                .replace("4", "f")
                .chars()
                .filter(c -> initials.indexOf(c) >= 0)
                .count();
        return agreeing * 2 >= abbreviation.length();
    }
}
