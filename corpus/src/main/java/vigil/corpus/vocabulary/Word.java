package vigil.corpus.vocabulary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A run of letters and digits in a text. `Côte d’Ivoire` is three words, `U.S.` is two, `German-based` is two. Chinese
/// has no spaces: each of its ideographs is a word.
///
/// @param text as it stands in the text
/// @param folded without case and accents, so that different spellings of a name compare as equal
/// @param start 0-based offset of its first UTF-16 code unit
/// @param end offset behind its last UTF-16 code unit
public record Word(String text, String folded, int start, int end) {
    private static final char ALEF = '\u0627';
    private static final char ALEF_WASLA = '\u0671';
    private static final char TEH_MARBUTA = '\u0629';
    private static final char HEH = '\u0647';
    private static final char ALEF_MAKSURA = '\u0649';
    private static final char FARSI_YEH = '\u06cc';
    private static final char YEH = '\u064a';
    private static final char KEHEH = '\u06a9';
    private static final char KAF = '\u0643';
    private static final char TATWEEL = '\u0640';
    private static final int FIRST_IDEOGRAPH = 0x3005;

    /// The words of a text, in order. A sign that stands alone and of which folding leaves nothing is none.
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>(text.length() / 6 + 1);
        int start = -1;
        for (int i = 0; i <= text.length(); ) {
            int point = i < text.length() ? text.codePointAt(i) : ' ';
            boolean ideograph = isIdeograph(point);
            boolean inside = Character.isLetterOrDigit(point) || (start >= 0 && isMark(point));
            if (start >= 0 && (!inside || ideograph || isIdeograph(text.codePointBefore(i)))) {
                String word = text.substring(start, i);
                String folded = fold(word);
                if (!folded.isEmpty()) {
                    words.add(new Word(word, folded, start, i));
                }
                start = -1;
            }
            if (inside && start < 0) {
                start = i;
            }
            i += Character.charCount(point);
        }
        return words;
    }

    /// The folded words of a text.
    public static List<String> folded(String text) {
        return of(text).stream().map(Word::folded).toList();
    }

    /// A text without case and accents: `Côte` is `cote`, `Łódź` is `lodz`. Of Arabic, without vowel signs, hamzas and
    /// lengthening, and with the endings that are often interchanged as one: `الأردنيّة` is `الاردنيه`.
    public static String fold(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(apart.length());
        apart.codePoints().filter(point -> !isMark(point)).forEach(point -> {
            switch (point) {
                case 'ß' -> folded.append("ss");
                case 'æ' -> folded.append("ae");
                case 'œ' -> folded.append("oe");
                case 'ø' -> folded.append('o');
                case 'ł' -> folded.append('l');
                case 'đ', 'ð' -> folded.append('d');
                case 'ı' -> folded.append('i');
                case ALEF_WASLA -> folded.append(ALEF);
                case TEH_MARBUTA -> folded.append(HEH);
                case ALEF_MAKSURA, FARSI_YEH -> folded.append(YEH);
                case KEHEH -> folded.append(KAF);
                case TATWEEL -> {}
                default -> folded.appendCodePoint(point);
            }
        });
        return folded.toString();
    }

    /// Whether it begins with a capital letter, or with a letter of a script that has none.
    public boolean isCapitalised() {
        return !Character.isLowerCase(text.codePointAt(0));
    }

    /// Whether it has two letters or more and all are capitals.
    public boolean isAllCapitals() {
        return text.length() > 1
                && text.codePoints().anyMatch(Character::isUpperCase)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    private static boolean isIdeograph(int point) {
        return point >= FIRST_IDEOGRAPH && Character.isIdeographic(point);
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
