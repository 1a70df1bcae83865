package vigil.indexer.extract;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How far the text that a file holds for a page can be words at all, whatever their language.
///
/// The score of a text is the share of its characters that stand in words of plausible shape, of those that stand in
/// words or in what can be none. A word is plausible if its letters are of one script and, in scripts that have
/// capitals, its capitals stand where capitals do and its vowels are neither missing nor all there is. What can be no
/// word are characters that stand for nothing (replacement characters, private use, controls), symbols amid letters,
/// and letters with accents almost throughout, as one script read with the table of another gives them. Figures,
/// punctuation, addresses and single characters count neither way, so that a table of figures is no garbage.
///
/// Source of the rules: text of PDFs whose fonts have no table or a wrong one, of which the commonest kinds are glyph
/// numbers shifted by a constant, symbols from the begin of ASCII, and code pages taken for each other.
public final class Legibility {
    /// A text with a lower score is garbage. Texts that people can read lie above 0.8, the worst below 0.4.
    private static final double GARBAGE = 0.6;
    /// Less than so many characters that count decide nothing.
    private static final int FEWEST = 40;

    private static final Pattern ARABIC_WORD = Pattern.compile("[\\p{IsArabic}&&[\\p{L}\\p{M}]]+");
    private static final int ARABIC_FEWEST = 40;
    private static final double ARABIC_SINGLE = 4;
    private static final int HAN_FEWEST = 150;
    private static final double HAN_COMMON = 0.02;
    private static final String HAN_USUAL = "的一是不了在人有我他这這中大来來上国國和地到以说說时時要就出会會可也你对對生能而子那得于於着下自之年过過发發后後作里"
            + "用道行所然家种種事成方多经經么去法学學如都同现現当當没动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實日者意"
            + "第二三四五六七八九十月民政权權利委员員会議议決决際际合各及与與为為由关關";
    /// Punctuation that stands beside plain words and figures.
    private static final String MARKS = ".,;:()-–\"“”‘’";

    private static final Pattern ADDRESS =
            Pattern.compile("(?iu).*(?:@|://|www\\.|\\.(?:org|com|net|int|html?|pdf)\\b).*");
    private static final Pattern BETWEEN = Pattern.compile("[[\\p{P}&&[^#%@*_\\\\]]`´°…\\u00AD\\u200B-\\u200F]+");
    private static final Pattern FIGURE =
            Pattern.compile("[\\p{Sc}\\p{N}%‰+±<>=~×−^#|_]*\\p{N}+[\\p{Sc}\\p{N}%‰+±<>=~×−^#|_]*\\p{L}{0,2}");
    private static final Pattern REPEATED = Pattern.compile("(.)\\1*");
    /// a, e, i, o, u and y, as bits from a on.
    private static final int PLAIN_VOWELS = 1 | 1 << 4 | 1 << 8 | 1 << 14 | 1 << 20 | 1 << 24;

    private static final String LATIN_VOWELS = "aeiouyæœøıåǝəɛɔ";
    private static final String CYRILLIC_VOWELS = "аеёиоуыэюяіїєўөүұәѣѵ";

    private int good;
    private int bad;

    private Legibility() {}

    /// 0 for garbage to 1 for words; 1 where there is too little to tell.
    public static double score(String text) {
        var legibility = new Legibility();
        var tokens = new StringTokenizer(text);
        while (tokens.hasMoreTokens()) {
            legibility.count(tokens.nextToken());
        }
        int all = legibility.good + legibility.bad;
        double words = all < FEWEST ? 1 : (double) legibility.good / all;
        return isWestern(text) ? words : Math.min(words, Math.min(hanScore(text), arabicScore(text)));
    }

    /// Whether all letters are of scripts that stand before Arabic in Unicode, Latin and Cyrillic among them.
    private static boolean isWestern(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x600 && (c < 0x2000 || c >= 0x2E80)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a page's text can be no words.
    static boolean isGarbage(Page page) {
        return score(text(page)) < GARBAGE;
    }

    /// All text of a page.
    public static String text(Page page) {
        return page.blocks().stream()
                .flatMap(block -> block.lines().stream())
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    /// Whether a piece of text without blanks looks like a word, or like figures.
    public static boolean isPlausible(String token) {
        var one = new Legibility();
        one.count(token);
        return one.good > one.bad || (one.bad == 0 && token.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    private void count(String token) {
        int plain = plain(token);
        if (plain >= 0) {
            good += plain;
            return;
        }
        if (token.isEmpty()
                || (mayBeAddress(token) && ADDRESS.matcher(token).matches())
                || REPEATED.matcher(token).matches()) {
            return;
        }
        for (String piece : BETWEEN.split(token, -1)) {
            int length = piece.codePointCount(0, piece.length());
            if (length < 2 || FIGURE.matcher(piece).matches()) {
                bad += length == 1 && isNothing(piece.codePointAt(0)) ? 1 : 0;
            } else if (isWord(piece)) {
                good += length;
            } else {
                bad += length;
            }
        }
    }

    /// Letters of a plain word of a to z, Small or Capitalized, with marks around it; 0 for figures; -1 for any other
    /// token, which must be looked at closely. Most tokens are plain, and the close look is dear.
    private static int plain(String token) {
        int begin = 0;
        int end = token.length();
        while (begin < end && MARKS.indexOf(token.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && MARKS.indexOf(token.charAt(end - 1)) >= 0) {
            end--;
        }
        int vowels = 0;
        int run = 0;
        for (int i = begin; i < end; i++) {
            char c = token.charAt(i);
            char small = i == begin && c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
            if (small < 'a' || small > 'z' || run > 5) {
                return i == begin && isFigure(token, begin, end) ? 0 : -1;
            }
            boolean vowel = (PLAIN_VOWELS >> (small - 'a') & 1) != 0;
            vowels += vowel ? 1 : 0;
            run = vowel ? 0 : run + 1;
        }
        int letters = end - begin;
        boolean word = letters > 1 && vowels > 0 && vowels < letters && vowels * 7 >= letters;
        return word ? letters : -1;
    }

    /// Whether there are figures only, with the marks that stand between them.
    private static boolean isFigure(String token, int begin, int end) {
        for (int i = begin; i < end; i++) {
            char c = token.charAt(i);
            if ((c < '0' || c > '9') && MARKS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBeAddress(String token) {
        int dot = token.indexOf('.');
        return (dot >= 0 && dot < token.length() - 1) || token.indexOf('@') >= 0 || token.indexOf(':') >= 0;
    }

    private static boolean isNothing(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.UNASSIGNED, Character.SURROGATE -> true;
            default -> c == 0xFFFD;
        };
    }

    private static boolean isWord(String piece) {
        String letters = Normalizer.normalize(piece, Normalizer.Form.NFKC);
        UnicodeScript script = UnicodeScript.COMMON;
        for (int c : letters.codePoints().toArray()) {
            if (!Character.isLetter(c) && !isMark(c)) {
                return false;
            }
            UnicodeScript its = UnicodeScript.of(c);
            if (its != UnicodeScript.COMMON && its != UnicodeScript.INHERITED) {
                if (script != UnicodeScript.COMMON && !together(script, its)) {
                    return false;
                }
                script = its;
            }
        }
        return switch (script) {
            case LATIN -> hasCase(letters) && hasVowels(letters, LATIN_VOWELS) && !isAllAccents(letters);
            case CYRILLIC -> hasCase(letters) && hasVowels(letters, CYRILLIC_VOWELS);
            default -> true;
        };
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT
                || type == Character.MODIFIER_LETTER;
    }

    private static boolean together(UnicodeScript one, UnicodeScript other) {
        return one == other || (isEastAsian(one) && isEastAsian(other));
    }

    private static boolean isEastAsian(UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> false;
        };
    }

    /// Small, Capitalized, ALL CAPITALS, or two words run together.
    private static boolean hasCase(String letters) {
        int rises = 0;
        int falls = 0;
        for (int i = 1; i < letters.length(); i++) {
            boolean before = Character.isUpperCase(letters.charAt(i - 1));
            boolean here = Character.isUpperCase(letters.charAt(i));
            rises += !before && here && Character.isLowerCase(letters.charAt(i - 1)) ? 1 : 0;
            falls += before && !here && Character.isLowerCase(letters.charAt(i)) ? 1 : 0;
        }
        return rises + Math.max(0, falls - 1) <= Math.max(1, letters.length() / 8);
    }

    private static boolean hasVowels(String letters, String vowels) {
        String bare = Normalizer.normalize(letters.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        int all = 0;
        int found = 0;
        int run = 0;
        int longest = 0;
        for (int c : bare.codePoints().toArray()) {
            if (Character.isLetter(c)) {
                boolean vowel = vowels.indexOf(c) >= 0;
                all++;
                found += vowel ? 1 : 0;
                run = vowel ? 0 : run + 1;
                longest = Math.max(longest, run);
            }
        }
        return found > 0 && (found < all || all < 4) && longest <= 6 && found * 7 >= all;
    }

    private static boolean isAllAccents(String letters) {
        long accented = letters.codePoints().filter(c -> c > 0x7F && c < 0x180).count();
        return letters.length() >= 4 && accented * 10 > 6L * letters.length();
    }

    /// Letters of Arabic join into words. Where a font's table lacks the joined forms, single letters are left.
    private static double arabicScore(String text) {
        int all = 0;
        int single = 0;
        Matcher words = ARABIC_WORD.matcher(text);
        while (words.find()) {
            all++;
            single += words.end() - words.start() == 1 ? 1 : 0;
        }
        return all < ARABIC_FEWEST ? 1 : Math.max(0, 1 - ARABIC_SINGLE * single / all);
    }

    /// Characters that a wrong table picks are seldom the common ones.
    private static double hanScore(String text) {
        int all = 0;
        int usual = 0;
        for (int c : text.codePoints().toArray()) {
            if (UnicodeScript.of(c) == UnicodeScript.HAN) {
                all++;
                usual += HAN_USUAL.indexOf(c) >= 0 ? 1 : 0;
            } else if (UnicodeScript.of(c) == UnicodeScript.HIRAGANA || UnicodeScript.of(c) == UnicodeScript.KATAKANA) {
                return 1;
            }
        }
        return all < HAN_FEWEST || usual >= HAN_COMMON * all ? 1 : 0;
    }
}
