package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.Word;
import vigil.corpus.vocabulary.WordList;

/// Finds the places where a text defines an abbreviation: "Full Name (ABC)", "ABC (Full Name)", "Full Name (known as
/// ABC)", "Full Name, or ABC".
///
/// The letters of the abbreviation are looked for from right to left in the words before it, the first of them at the
/// beginning of a word, after Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in
/// biomedical text" (2003). Here, a digit that the words lack is read as its word in English (W2I, G8, A4C), and the
/// name goes on to the left as long as its words are capitalised.
final class Definitions {
    private static final Pattern PARENTHESES = Pattern.compile("\\(\\s*([^()]{2,110}?)\\s*\\)");
    private static final String QUOTE = "[“”\"‘’«» ]*";
    private static final String CALLED =
            "(?:or|also|better|commonly|formerly|hereinafter|hereafter|henceforth|known|referred to|called|abbreviated|as|by"
                    + "|its|the|\\p{L}+ acronym|ci-après|ou|dit|dite|connue?|sous|le|la|sigle|nom|de|o|en adelante"
                    + "|conocid[ao]|como|por|sus|siglas|su|sigla)";
    private static final Pattern ABBREVIATION =
            Pattern.compile("\\p{Lu}(?:[\\p{L}\\p{N}&/.\\-–]{1,11}(?:[ ]\\p{Lu}{2,6})?)");
    private static final Pattern PLURAL = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]+s");
    private static final Pattern IN_PARENTHESES = Pattern.compile(QUOTE + "(?:" + CALLED + "[ :]+)*" + QUOTE + "("
            + ABBREVIATION + ")" + QUOTE + "(?:[,;–-] ?.*|in .*|en .*)?");
    private static final Pattern BEHIND_COMMA = Pattern.compile(
            ", (?:or|(?:also |better |commonly )?known as|ou|o|(?:également )?connue? sous le (?:nom|sigle) de|conocid[ao] como) "
                    + "(?:the |la |le |el )?(" + ABBREVIATION + ")(?![\\p{L}\\p{N}])");
    private static final Pattern LAST_TOKEN = Pattern.compile("(\\S+)\\s*$");
    private static final int LONGEST_TOKEN = 14;

    /// What digits stand for: W2I is "Women to", G8 the Group of Eight.
    private static final Map<String, String> DIGITS = Map.ofEntries(
            Map.entry("2", "t"),
            Map.entry("3", "t"),
            Map.entry("4", "f"),
            Map.entry("5", "f"),
            Map.entry("6", "s"),
            Map.entry("7", "s"),
            Map.entry("8", "e"),
            Map.entry("9", "n"),
            Map.entry("10", "t"),
            Map.entry("12", "t"),
            Map.entry("15", "f"),
            Map.entry("20", "t"));

    private final Set<String> opening;

    /// A definition.
    ///
    /// @param start index of the name's first word; equal to the end where the letters were not found in the words
    /// @param end index behind the name's last word
    /// @param abbreviation as printed
    record Definition(Passage passage, int start, int end, String abbreviation) {
        String name() {
            return passage.stretch(start, end);
        }

        /// Whether no words were found for the letters: Kurdistan Workers' Party (PKK).
        boolean isForeign() {
            return start == end;
        }

        /// Whether the abbreviation is that of things: NGOs, IDPs.
        boolean isPlural() {
            return PLURAL.matcher(abbreviation).matches();
        }
    }

    Definitions(Vocabulary vocabulary) {
        opening = vocabulary.words(WordList.OPENING);
    }

    List<Definition> in(Passage passage) {
        List<Definition> definitions = new ArrayList<>();
        Matcher parentheses = PARENTHESES.matcher(passage.text);
        int open = passage.text.indexOf('(');
        while (open >= 0 && parentheses.find(open)) {
            open = passage.text.indexOf('(', parentheses.end());
            Optional<String> abbreviation = abbreviation(parentheses.group(1));
            if (abbreviation.isPresent()) {
                before(passage, parentheses.start(), abbreviation.get()).ifPresent(definitions::add);
            } else {
                inside(passage, parentheses.start(), parentheses.start(1), parentheses.end(1))
                        .ifPresent(definitions::add);
            }
        }
        Matcher comma = BEHIND_COMMA.matcher(passage.text);
        for (int at = passage.text.indexOf(", "); at >= 0; at = passage.text.indexOf(", ", at + 1)) {
            comma.region(at, passage.text.length());
            if (comma.lookingAt() && isAbbreviation(comma.group(1))) {
                before(passage, comma.start(), comma.group(1))
                        .filter(definition -> !definition.isForeign())
                        .ifPresent(definitions::add);
            }
        }
        return definitions;
    }

    private static Optional<String> abbreviation(String inside) {
        Matcher matcher = IN_PARENTHESES.matcher(inside);
        return matcher.matches() && isAbbreviation(matcher.group(1)) ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static boolean isAbbreviation(String text) {
        long large = text.codePoints()
                .filter(point -> Character.isUpperCase(point) || Character.isDigit(point))
                .count();
        return ABBREVIATION.matcher(text).matches() && large >= 2;
    }

    /// "Full Name (ABC)"
    private Optional<Definition> before(Passage passage, int open, String abbreviation) {
        int last = lastWordBefore(passage, open);
        if (last < 0 || passage.text.substring(passage.word(last).end(), open).matches("(?s).*[.;:\\n].*")) {
            return Optional.empty();
        }
        boolean possessive =
                passage.folded(last).equals("s") && passage.gapAfter(last - 1).matches("[’']");
        int end = possessive ? last : last + 1;
        OptionalInt aligned = spellings(abbreviation).stream()
                .map(letters -> aligned(passage, letters, last, end))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
        if (aligned.isEmpty()) {
            return Optional.of(new Definition(passage, end, end, abbreviation));
        }
        int start = aligned.getAsInt();
        while (start > passage.sentenceStart(last)
                && passage.gapAfter(start - 1).matches("[ \\-–]")
                && passage.word(start - 1).isCapitalised()
                && !opening.contains(passage.folded(start - 1))) {
            start--;
        }
        return start == end - 1 && passage.word(start).isAllCapitals()
                ? Optional.empty()
                : Optional.of(new Definition(passage, start, end, abbreviation));
    }

    /// The index of the word that the abbreviation begins with.
    private static OptionalInt aligned(Passage passage, String letters, int last, int end) {
        int furthest =
                Math.max(passage.sentenceStart(last), last + 1 - Math.min(letters.length() + 6, letters.length() * 3));
        int leftmost = passage.word(Math.min(furthest, end - 1)).start();
        int at = passage.word(end - 1).end() - 1;
        for (int i = letters.length() - 1; i >= 0; i--) {
            while (at >= leftmost
                    && !(lower(passage.text.charAt(at)) == letters.charAt(i)
                            && (i > 0 || startsWord(passage.text, at)))) {
                at--;
            }
            if (at < leftmost) {
                return OptionalInt.empty();
            }
            at--;
        }
        int start = wordAt(passage, at + 1);
        return passage.word(start).isCapitalised() ? OptionalInt.of(start) : OptionalInt.empty();
    }

    /// "ABC (Full Name)"
    private static Optional<Definition> inside(Passage passage, int open, int from, int to) {
        Matcher token = LAST_TOKEN.matcher(passage.text.substring(Math.max(0, open - LONGEST_TOKEN), open));
        String abbreviation = token.find() ? token.group(1).replaceFirst("^[^\\p{L}\\p{N}]+", "") : "";
        int start = wordAt(passage, from);
        int end = start;
        while (end < passage.size() && passage.word(end).end() <= to) {
            end++;
        }
        if (!isAbbreviation(abbreviation) || end - start < 2) {
            return Optional.empty();
        }
        int first = passage.folded(start).equals("the") ? start + 1 : start;
        StringBuilder initials = new StringBuilder();
        for (int i = first; i < end; i++) {
            if (passage.word(i).isCapitalised()) {
                initials.append(passage.folded(i).charAt(0));
            }
        }
        int last = end - 1;
        boolean allCapitals = abbreviation.matches("[\\p{Lu}]+");
        boolean fits = spellings(abbreviation).stream()
                .anyMatch(letters -> initials.toString().equals(letters)
                        || !allCapitals
                                && aligned(passage, letters, last, last + 1).orElse(-1) == first);
        return fits ? Optional.of(new Definition(passage, first, end, abbreviation)) : Optional.empty();
    }

    /// The letters to look for, as printed and with digits read as words.
    private static List<String> spellings(String abbreviation) {
        String read = Pattern.compile("\\p{N}+").matcher(abbreviation).replaceAll(digits -> {
            return DIGITS.getOrDefault(digits.group(), digits.group());
        });
        return IntStream.range(0, 2)
                .mapToObj(i -> (i == 0 ? read : abbreviation)
                        .replaceAll("[^\\p{L}\\p{N}]", "")
                        .toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
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
