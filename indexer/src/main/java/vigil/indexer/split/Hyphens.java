package vigil.indexer.split;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Joins words that were broken at the end of a line, and keeps the hyphens that belong to a word.
///
/// A publication is its own dictionary: a word that it prints whole elsewhere decides. Where it does not, parts that
/// are known from compounds ("life-saving") keep their hyphen, and all others lose it.
final class Hyphens {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-‐][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern BEGIN = Pattern.compile("^[\\p{L}\\p{M}\\p{N}]+(?:[-‐][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern END = Pattern.compile("([\\p{L}\\p{M}\\p{N}]+(?:[-‐][\\p{L}\\p{M}\\p{N}]+)*)[-‐]$");
    private static final Set<Character.UnicodeBlock> CJK_SIGNS = Set.of(
            Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);
    private static final String SOFT = "\u00AD";

    private static final Set<String> FIRST_PARTS = Set.of(
            "eighty",
            "fifty",
            "forty",
            "ninety",
            "seventy",
            "sixty",
            "thirty",
            "twenty",
            "all",
            "anti",
            "best",
            "civil",
            "cross",
            "decision",
            "early",
            "ex",
            "far",
            "field",
            "first",
            "four",
            "full",
            "gender",
            "half",
            "hard",
            "high",
            "ill",
            "inter",
            "life",
            "like",
            "long",
            "low",
            "mid",
            "multi",
            "newly",
            "non",
            "one",
            "open",
            "peace",
            "people",
            "policy",
            "post",
            "pre",
            "pro",
            "rapid",
            "second",
            "self",
            "short",
            "single",
            "state",
            "third",
            "three",
            "two",
            "web",
            "well",
            "wide",
            "world",
            "year");
    private static final Set<String> LAST_PARTS = Set.of(
            "affected",
            "aged",
            "based",
            "being",
            "blind",
            "building",
            "called",
            "centered",
            "centred",
            "chair",
            "driven",
            "finding",
            "focused",
            "for",
            "free",
            "friendly",
            "general",
            "generation",
            "held",
            "in",
            "keeping",
            "known",
            "led",
            "level",
            "made",
            "maker",
            "makers",
            "making",
            "minded",
            "old",
            "off",
            "on",
            "oriented",
            "out",
            "owned",
            "profile",
            "related",
            "responsive",
            "resistant",
            "run",
            "saving",
            "scale",
            "seeker",
            "seekers",
            "seeking",
            "sensitive",
            "specific",
            "standing",
            "sponsored",
            "style",
            "supported",
            "term",
            "time",
            "to",
            "up",
            "wide",
            "worn",
            "year");

    /// What a line may end in that keeps the next one close to it.
    private static final String DASHES = "-‐‑–—/";

    private final Map<String, Integer> counts = new HashMap<>();

    /// @param lines all lines of a publication
    Hyphens(List<PrintedLine> lines) {
        for (PrintedLine line : lines) {
            Matcher word = WORD.matcher(line.text());
            int end = line.text().length();
            boolean endsBroken = "-‐\u00AD".indexOf(line.text().charAt(end - 1)) >= 0;
            while (word.find()) {
                boolean broken = endsBroken && word.end() >= end - 1;
                if (!broken && word.start() > 0) {
                    counts.merge(word.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
                }
            }
        }
    }

    /// What stands between the end of one line and the beginning of the next when they are read on: where the first
    /// `keep` characters of `before` are followed by `glue` and `after`.
    Join join(String before, String after) {
        if (before.endsWith(SOFT) || before.endsWith("¬")) {
            return new Join(before.length() - 1, "");
        }
        if (before.isEmpty() || DASHES.indexOf(before.charAt(before.length() - 1)) < 0) {
            return new Join(before.length(), isIdeographic(before, after) ? "" : " ");
        }
        Matcher left = END.matcher(before);
        Matcher right = BEGIN.matcher(after);
        if (left.find() && right.find()) {
            return keepsHyphen(left.group(1), right.group())
                    ? new Join(before.length(), "")
                    : new Join(before.length() - 1, "");
        }
        boolean tight = before.matches(".*(?:\\S[/—‑]|[\\p{L}\\p{N}][-–])$") && !before.matches(".*\\s[/—–-]$");
        return new Join(before.length(), tight || isIdeographic(before, after) ? "" : " ");
    }

    /// @param keep how many characters of the first line stay
    /// @param glue what is put between them
    record Join(int keep, String glue) {}

    private boolean keepsHyphen(String left, String right) {
        String joined = (left + right).toLowerCase(Locale.ROOT);
        String hyphened = (left + "-" + right).toLowerCase(Locale.ROOT);
        int whole = counts.getOrDefault(joined, 0);
        int parted = counts.getOrDefault(hyphened, 0);
        if (whole != parted) {
            return parted > whole;
        }
        boolean capitals = left.equals(left.toUpperCase(Locale.ROOT)) && left.length() > 1;
        if (Character.isDigit(right.charAt(0)) || Character.isDigit(left.charAt(left.length() - 1))) {
            return true;
        }
        if (Character.isUpperCase(right.charAt(0)) && !capitals) {
            return true;
        }
        String first = left.substring(left.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT);
        String last = right.split("[-‐]", 2)[0].toLowerCase(Locale.ROOT);
        return FIRST_PARTS.contains(first) && isWord(last) || LAST_PARTS.contains(last) && isWord(first);
    }

    /// Whether the publication prints it as a word of its own; then it is more than the rest of another one.
    private boolean isWord(String part) {
        return part.length() > 1 && (counts.containsKey(part) || LAST_PARTS.contains(part) && part.length() > 4);
    }

    /// Whether both sides belong to a script that parts no words by blanks: Chinese, and Japanese with its syllables.
    private static boolean isIdeographic(String before, String after) {
        return !before.isEmpty()
                && !after.isEmpty()
                && isIdeographic(before.codePointBefore(before.length()))
                && isIdeographic(after.codePointAt(0));
    }

    private static boolean isIdeographic(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            default -> CJK_SIGNS.contains(Character.UnicodeBlock.of(character));
        };
    }
}
