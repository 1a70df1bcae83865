package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.Word;
import vigil.corpus.vocabulary.WordList;

/// Finds the places where a text defines an abbreviation: "Full Name (ABC)" and "ABC (Full Name)".
///
/// The letters of the abbreviation are looked for from right to left in the words before it, the first of them at the
/// beginning of a word, after Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in
/// biomedical text" (2003). Here, a 2 between letters is read as "to" (W2I, APCR2P), and the name goes on to the left
/// as long as its words are capitalised.
final class Definitions {
    private static final Pattern PARENTHESES = Pattern.compile("\\(\\s*[“\"‘]?([^()“”\"]{2,90}?)[”\"’]?\\s*\\)");
    private static final Pattern ABBREVIATION =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{N}&/.\\-–]{1,11}(?:[ ]\\p{Lu}{2,6})?");

    private final Set<String> opening;

    /// A definition.
    ///
    /// @param start index of the name's first word
    /// @param end index behind the name's last word
    /// @param abbreviation as printed
    record Definition(Passage passage, int start, int end, String abbreviation) {
        String name() {
            return passage.stretch(start, end);
        }
    }

    Definitions(Vocabulary vocabulary) {
        opening = vocabulary.words(WordList.OPENING);
    }

    List<Definition> in(Passage passage) {
        List<Definition> definitions = new ArrayList<>();
        Matcher matcher = PARENTHESES.matcher(passage.text);
        while (matcher.find()) {
            String inside = matcher.group(1).strip();
            if (isAbbreviation(inside)) {
                before(passage, matcher.start(), inside).ifPresent(definitions::add);
            } else {
                inside(passage, matcher.start(1), matcher.end(1)).ifPresent(definitions::add);
            }
        }
        return definitions;
    }

    private static boolean isAbbreviation(String text) {
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        return ABBREVIATION.matcher(text).matches() && capitals >= 2;
    }

    /// "Full Name (ABC)"
    private Optional<Definition> before(Passage passage, int open, String abbreviation) {
        int last = lastWordBefore(passage, open);
        if (last < 0 || passage.text.substring(passage.word(last).end(), open).matches(".*[.;:\\n].*")) {
            return Optional.empty();
        }
        String letters = letters(abbreviation);
        int furthest =
                Math.max(passage.sentenceStart(last), last + 1 - Math.min(letters.length() + 6, letters.length() * 3));
        String text = passage.text.substring(0, passage.word(last).end());
        int at = text.length() - 1;
        for (int i = letters.length() - 1; i >= 0; i--) {
            while (at >= 0 && !(lower(text.charAt(at)) == letters.charAt(i) && (i > 0 || startsWord(text, at)))) {
                at--;
            }
            if (at < 0) {
                return Optional.empty();
            }
            at--;
        }
        int start = wordAt(passage, at + 1);
        if (start < furthest || !passage.word(start).isCapitalised()) {
            return Optional.empty();
        }
        while (start > passage.sentenceStart(last)
                && passage.gapAfter(start - 1).matches("[ \\-–]")
                && passage.word(start - 1).isCapitalised()
                && !opening.contains(passage.folded(start - 1))) {
            start--;
        }
        return start == last && passage.word(start).isAllCapitals()
                ? Optional.empty()
                : Optional.of(new Definition(passage, start, last + 1, abbreviation));
    }

    /// "ABC (Full Name)"
    private static Optional<Definition> inside(Passage passage, int open, int close) {
        int shortForm = lastWordBefore(passage, open - 1);
        if (shortForm < 0 || !passage.word(shortForm).isAllCapitals()) {
            return Optional.empty();
        }
        int start = shortForm + 1;
        int end = start;
        while (end < passage.size() && passage.word(end).end() <= close) {
            end++;
        }
        String letters = letters(passage.word(shortForm).text());
        StringBuilder initials = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (passage.word(i).isCapitalised()) {
                initials.append(passage.folded(i).charAt(0));
            }
        }
        boolean fits = end - start >= 2 && initials.toString().equals(letters);
        return fits
                ? Optional.of(new Definition(
                        passage, start, end, passage.word(shortForm).text()))
                : Optional.empty();
    }

    /// The letters to look for; the 2 of W2I is the t of "to".
    private static String letters(String abbreviation) {
        String read = abbreviation.replaceAll("(?<=\\p{L})2(?=\\p{L})", "t");
        return read.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private static char lower(char letter) {
        return Word.fold(String.valueOf(letter)).concat(" ").charAt(0);
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static int lastWordBefore(Passage passage, int offset) {
        int low = 0;
        int high = passage.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passage.word(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private static int wordAt(Passage passage, int offset) {
        return lastWordBefore(passage, offset) + 1;
    }
}
