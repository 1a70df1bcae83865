package vigil.indexer.tag;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigil.corpus.vocabulary.Word;

/// Reads how far a person's name goes: capitalised words, initials, and the small words between them. "Edward C.
/// Luck", "Omar al-Bashir", "Ban Ki-moon", "Jean-Pierre BEMBA", "Martin Luther King, Jr."
final class PersonRuns {
    private static final Set<String> COMPOUNDS =
            Set.of("led", "era", "born", "based", "run", "in", "like", "style", "type");
    private static final int MOST_PARTS = 6;
    private static final int LONGEST_LETTERS = 3;
    private static final int LONGEST_SYLLABLE = 5;

    private final PersonWords words;

    PersonRuns(PersonWords words) {
        this.words = words;
    }

    /// The words of a name.
    ///
    /// @param end index behind its last word
    /// @param parts how many capitalised words it has that are longer than an initial
    record Run(int start, int end, int parts) {}

    /// The name that begins with a capitalised word; null where these words name something else, as "Simon Wiesenthal
    /// Center" does.
    ///
    /// @param taken words of other names, before which it ends
    @Nullable
    Run at(Passage passage, int start, BitSet taken) {
        int end = start + 1;
        int parts = passage.word(start).text().length() > 1 ? 1 : 0;
        while (end < passage.size() && parts < MOST_PARTS) {
            int next = nextPart(passage, end);
            if (next < 0 || taken.get(next) || isStop(passage, next)) {
                break;
            }
            parts += passage.word(next).text().length() > 1 ? 1 : 0;
            end = next + 1;
        }
        while (end - 1 > start && isBehindName(passage, start, end - 1, parts)) {
            parts -= passage.word(end - 1).text().length() > 1 ? 1 : 0;
            end--;
        }
        return isNamedAfter(passage, end, taken) ? null : new Run(start, withSuffix(passage, end), parts);
    }

    /// Whether the last word is an initial, or letters of an order or a degree: "Neil Mitchell AO".
    private static boolean isBehindName(Passage passage, int start, int last, int parts) {
        Word word = passage.word(last);
        boolean letters = word.text().length() <= LONGEST_LETTERS
                && word.isAllCapitals()
                && parts > 2
                && !passage.word(start).isAllCapitals()
                && !passage.word(last - 1).isAllCapitals();
        return word.text().length() == 1 || letters;
    }

    private boolean isStop(Passage passage, int index) {
        Word word = passage.word(index);
        return words.isNoName(word) && word.text().length() > 1 && !words.isParticle(word.folded());
    }

    /// The index of the next capitalised word of the name that goes on at a word; -1 where it does not.
    private int nextPart(Passage passage, int at) {
        if (!joins(passage, at - 1)) {
            return -1;
        }
        Word word = passage.word(at);
        if (Character.isUpperCase(word.text().codePointAt(0))) {
            return at;
        }
        if (Gaps.isHyphen(passage.gapAfter(at - 1))) {
            boolean syllable = passage.word(at - 1).text().length() <= LONGEST_SYLLABLE
                    && word.text().length() <= LONGEST_SYLLABLE
                    && Character.isLowerCase(word.text().codePointAt(0))
                    && !words.isSpeech(word.folded())
                    && passage.word(at - 1).start() > 1
                    && passage.gapAfter(at - 2).equals(" ");
            return syllable && !COMPOUNDS.contains(word.folded()) ? at : -1;
        }
        int next = at;
        while (next < passage.size()
                && next < at + 3
                && words.isParticle(passage.folded(next))
                && isSmall(passage, next)) {
            next++;
        }
        boolean goesOn = next > at
                && next < passage.size()
                && Character.isUpperCase(passage.word(next).text().codePointAt(0))
                && Gaps.isOneOf(passage.gapAfter(next - 1), " ’'‐‑-");
        return goesOn ? next : -1;
    }

    /// Whether what stands behind a word lets a name go on.
    private boolean joins(Passage passage, int index) {
        String gap = passage.gapAfter(index);
        String word = passage.word(index).text();
        return Gaps.isSpace(gap)
                || Gaps.isHyphen(gap)
                || (gap.equals(". ") || gap.equals("."))
                        && (word.length() == 1
                                || word.matches("[A-Z][a-z]{0,2}")
                                        && passage.gapAfter(index).equals("."))
                || Gaps.isApostrophe(gap) && word.length() <= 2;
    }

    private static boolean isSmall(Passage passage, int index) {
        return !passage.word(index).isCapitalised();
    }

    /// Whether the words behind a name say that it names something else: "Martin Ennals Foundation", "Charles de
    /// Gaulle airport".
    private boolean isNamedAfter(Passage passage, int end, BitSet taken) {
        for (int i = end; i < passage.size() && i < end + 4; i++) {
            String word = passage.folded(i);
            boolean capital = passage.word(i).isCapitalised();
            if (!passage.gapAfter(i - 1).equals(" ") || !capital && !words.isNamedAfterSmall(word)) {
                return false;
            }
            if (taken.get(i) || words.isNamedAfter(word)) {
                return true;
            }
        }
        return false;
    }

    private int withSuffix(Passage passage, int end) {
        return end < passage.size()
                        && words.isSuffix(passage.folded(end))
                        && passage.gapAfter(end - 1).matches(",? ")
                ? end + 1
                : end;
    }
}
