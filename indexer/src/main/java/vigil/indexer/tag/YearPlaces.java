package vigil.indexer.tag;

import java.util.Set;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.Word;
import vigil.corpus.vocabulary.WordList;

/// Tells whether a number of four digits stands as a year: "in 2009", "the 2008 elections", "(2003)". As a number of
/// something else it is none: "resolution 1973 (2011)", "article 1990", "2011 people", "US$ 2000".
final class YearPlaces {
    /// Years that need no strong sign lie between these.
    private static final int MODERN_FIRST = 1900;
    private static final int MODERN_LAST = 2050;
    private static final Set<String> AND = Set.of("and", "or", "et", "ou", "y", "o", "и", "или");
    private static final Set<String> DECADE = Set.of("s", "х", "ые", "ых");
    private static final String CURRENCIES = "$€£¥";

    private final Set<String> cues;
    private final Set<String> weakCues;
    private final Set<String> behind;
    private final Set<String> determiners;
    private final Set<String> counted;
    private final Set<String> numbered;
    private final Set<String> opening;
    private final Set<String> decades;

    YearPlaces(Vocabulary vocabulary) {
        cues = vocabulary.words(WordList.YEAR_CUE);
        weakCues = vocabulary.words(WordList.WEAK_YEAR_CUE);
        behind = vocabulary.words(WordList.YEAR_NOUN);
        determiners = vocabulary.words(WordList.DETERMINER);
        counted = vocabulary.words(WordList.COUNTED);
        numbered = vocabulary.words(WordList.NUMBERED);
        opening = vocabulary.words(WordList.OPENING);
        decades = vocabulary.words(WordList.DECADE_CUE);
    }

    /// Whether these words are a number of something: of an article, of people, of dollars, or part of a symbol.
    boolean isOther(Passage passage, int start, int end) {
        String gap = passage.gapAfter(start - 1);
        String before = passage.folded(start - 1);
        boolean marked = numbered.contains(before) || gap.indexOf('§') >= 0 || gap.indexOf('№') >= 0;
        boolean money = gap.codePoints().anyMatch(point -> CURRENCIES.indexOf(point) >= 0);
        boolean percent = passage.gapAfter(end - 1).strip().startsWith("%");
        boolean amount = counted.contains(passage.folded(end)) && Gaps.isSpace(passage.gapAfter(end - 1));
        return marked || money || percent || amount || isTied(passage, start) || DateReader.isGlued(passage, end - 1);
    }

    /// Whether a year stands here.
    ///
    /// @param listed whether a year stands before it in a list: "in 1994 and 1999"
    boolean isYear(Passage passage, int index, int year, boolean listed) {
        String gap = passage.gapAfter(index - 1);
        String before = passage.folded(index - 1);
        String after = passage.folded(index + 1);
        boolean modern = year >= MODERN_FIRST && year <= MODERN_LAST;
        if (isOther(passage, index, index + 1) || isResolution(passage, index)) {
            return false;
        }
        boolean close = Gaps.isSpace(gap) || gap.equals("-") || gap.equals("‑");
        boolean beforeNoun = Gaps.isSpace(passage.gapAfter(index)) && index + 1 < passage.size();
        boolean plural =
                beforeNoun && isSmall(passage.word(index + 1)) && after.endsWith("s") && !opening.contains(after);
        boolean weak = Gaps.isSpace(gap) && weakCues.contains(before);
        boolean named =
                beforeNoun && Character.isLetter(passage.word(index + 1).text().charAt(0)) && !opening.contains(after);
        return listed
                || close && cues.contains(before)
                || weak && cues.contains(passage.folded(index - 2))
                || beforeNoun && behind.contains(after)
                || modern
                        && (isAlone(passage, index)
                                || weak && !plural
                                || Gaps.isSpace(gap) && determiners.contains(before) && named
                                || isOfPlace(passage, index));
    }

    /// Whether the year goes on with a list that another one ends before: ", 1999", "and 1999".
    boolean isListed(Passage passage, int lastEnd, int index) {
        String gap = passage.gapAfter(lastEnd - 1);
        boolean comma = index == lastEnd && gap.equals(", ");
        boolean and = index == lastEnd + 1
                && AND.contains(passage.folded(lastEnd))
                && (gap.equals(" ") || gap.equals(", "))
                && Gaps.isSpace(passage.gapAfter(index - 1));
        return comma || and;
    }

    /// The end of the decade that begins with this year: "the 1990s", "années 1990", "1990-х"; -1 where it is a year.
    int decadeEnd(Passage passage, int index, Numeral numeral) {
        if (numeral.digits() != 4 || numeral.value() % 10 != 0 || isTied(passage, index) || goesOn(passage, index)) {
            return -1;
        }
        boolean modern = numeral.value() >= 1000 && numeral.value() <= MODERN_LAST;
        boolean written = modern && DECADE.contains(numeral.suffix());
        boolean apart = modern
                && numeral.isBare()
                && Gaps.isOneOf(passage.gapAfter(index), "'’-")
                && DECADE.contains(passage.folded(index + 1));
        boolean french = modern && numeral.isBare() && decades.contains(passage.folded(index - 1))
                || modern
                        && numeral.isBare()
                        && passage.folded(index - 1).equals("de")
                        && decades.contains(passage.folded(index - 2));
        return apart ? index + 2 : written || french ? index + 1 : -1;
    }

    /// `1970-1979`
    private static boolean goesOn(Passage passage, int index) {
        return Gaps.isOneOf(passage.gapAfter(index), "-–") && Numeral.of(passage.word(index + 1)) != null;
    }

    /// `1973 (2011)`
    private static boolean isResolution(Passage passage, int index) {
        Numeral next = index + 1 < passage.size() ? Numeral.of(passage.word(index + 1)) : null;
        return next != null
                && DateReader.isYear(next)
                && passage.gapAfter(index).strip().equals("(");
    }

    /// `(2003)`, `[2003]`
    private static boolean isAlone(Passage passage, int index) {
        int start = passage.word(index).start();
        int end = passage.word(index).end();
        String text = passage.text;
        return start > 0
                && end < text.length()
                && (text.charAt(start - 1) == '(' && text.charAt(end) == ')'
                        || text.charAt(start - 1) == '[' && text.charAt(end) == ']');
    }

    /// "Geneva, 2003."
    private static boolean isOfPlace(Passage passage, int index) {
        if (index == 0 || !passage.gapAfter(index - 1).equals(", ")) {
            return false;
        }
        Word before = passage.word(index - 1);
        String after = passage.gapAfter(index);
        boolean ends = index + 1 == passage.size() || !after.isEmpty() && ").;".indexOf(after.charAt(0)) >= 0;
        return ends
                && Character.isUpperCase(before.text().codePointAt(0))
                && before.text().length() > 2;
    }

    /// Whether it is written together with what stands before it: `S/2011`, `v2.2011`, `COVID-2019`.
    private static boolean isTied(Passage passage, int index) {
        String gap = passage.gapAfter(index - 1);
        return gap.length() == 1
                && ("/._:#@+=,".contains(gap) || "-–".contains(gap) && Numeral.of(passage.word(index - 1)) != null);
    }

    private static boolean isSmall(Word word) {
        return Character.isLowerCase(word.text().codePointAt(0));
    }
}
