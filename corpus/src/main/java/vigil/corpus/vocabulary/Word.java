package vigil.corpus.vocabulary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A run of letters and digits in a text. `Côte d’Ivoire` is three words, `U.S.` is two, `German-based` is two.
///
/// @param text as it stands in the text
/// @param folded without case and accents, so that different spellings of a name compare as equal
/// @param start 0-based offset of its first UTF-16 code unit
/// @param end offset behind its last UTF-16 code unit
public record Word(String text, String folded, int start, int end) {

    /// The words of a text, in order.
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>(text.length() / 6 + 1);
        int start = -1;
        for (int i = 0; i <= text.length(); ) {
            int point = i < text.length() ? text.codePointAt(i) : ' ';
            boolean inside = Character.isLetterOrDigit(point) || (start >= 0 && isMark(point));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                String word = text.substring(start, i);
                words.add(new Word(word, fold(word), start, i));
                start = -1;
            }
            i += Character.charCount(point);
        }
        return words;
    }

    /// The folded words of a text.
    public static List<String> folded(String text) {
        return of(text).stream().map(Word::folded).toList();
    }

    /// A text without case and accents: `Côte` is `cote`, `Łódź` is `lodz`.
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
