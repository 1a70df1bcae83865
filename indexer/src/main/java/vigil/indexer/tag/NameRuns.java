package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import vigil.corpus.Facet;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.Word;
import vigil.corpus.vocabulary.WordList;

/// Finds names of organizations that no table knows: runs of capitalised words, joined by small ones, that contain a
/// cue such as Centre, Comité or Comisión.
final class NameRuns {
    private static final int LONGEST = 16;

    private final Set<String> cues;
    private final Set<String> connectors;
    private final Set<String> prepositions;
    private final Set<String> generic;
    private final Set<String> notOrganization;
    private final Set<String> roleWords;
    private final Set<String> opening;
    private final Set<String> events;
    private final Set<String> address;

    /// A run of words.
    record Run(int start, int end) {}

    NameRuns(Vocabulary vocabulary) {
        cues = vocabulary.words(WordList.ORGANIZATION_CUE);
        connectors = vocabulary.words(WordList.CONNECTOR);
        prepositions = vocabulary.words(WordList.PREPOSITION);
        generic = vocabulary.words(WordList.GENERIC);
        notOrganization = vocabulary.words(WordList.NOT_ORGANIZATION);
        roleWords = vocabulary.words(WordList.ROLE_WORD);
        opening = vocabulary.words(WordList.OPENING);
        events = vocabulary.words(WordList.EVENT);
        address = vocabulary.words(WordList.ADDRESS);
    }

    /// The runs in a passage.
    ///
    /// @param known words that are inside the name of a known organization; a cue among them does not count
    /// @param places words that name countries and places
    List<Run> in(Passage passage, BitSet known, BitSet places) {
        List<Run> runs = new ArrayList<>();
        if (passage.capitals) {
            return runs;
        }
        for (int i = 0; i < passage.size(); ) {
            int end =
                    passage.word(i).isCapitalised() && !isNumber(passage, i) ? endOf(passage, i, known, places) : i + 1;
            int start = startOf(passage, i, end, known, places);
            int last = beforeEvent(passage, start, end, known);
            if (start < last
                    && isName(passage, start, last, known)
                    && !isShouted(passage, start, last)
                    && places.nextClearBit(start) < last) {
                runs.add(new Run(start, last));
            }
            i = end;
        }
        return runs;
    }

    /// The end of the name in "Solidarity Coalition Regional Meeting" and "Senate Resolution 71".
    private int beforeEvent(Passage passage, int start, int end, BitSet known) {
        for (int i = start + 1; i < end && !isSmall(passage, i); i++) {
            if (events.contains(passage.folded(i))) {
                int cue = i;
                while (cue > start && !isCue(passage, cue - 1, known)) {
                    cue--;
                }
                return cue;
            }
        }
        return end;
    }

    /// Whether these words may be the name of an organization: they have a cue in the right place, and say more than
    /// it.
    boolean isName(Passage passage, int start, int end, BitSet known) {
        if (notOrganization.contains(passage.folded(start)) || end - start < 2 || end - start > LONGEST) {
            return false;
        }
        int head = start;
        while (head < end && !(isSmall(passage, head) && prepositions.contains(passage.folded(head)))) {
            head++;
        }
        boolean cue = false;
        for (int i = start; i < head; i++) {
            cue |= isCue(passage, i, known);
        }
        boolean cueAtEnd = head < end - 1 && isCue(passage, end - 1, known) && !isSmall(passage, end - 2);
        return (cue || cueAtEnd) && saysMore(passage, start, head, end);
    }

    /// Whether a word begins the name of something else: a convention, a report.
    boolean isOther(Passage passage, int start) {
        return notOrganization.contains(passage.folded(start));
    }

    /// Whether a name says more than what sort of organization it is.
    boolean saysMore(Passage name) {
        return !name.words.isEmpty() && saysMore(name, 0, name.size(), name.size());
    }

    private boolean saysMore(Passage passage, int start, int head, int end) {
        if (end > head + 1) {
            return true;
        }
        for (int i = start; i < head; i++) {
            String word = passage.folded(i);
            if (!cues.contains(word) && !generic.contains(word) && !connectors.contains(word) && word.length() > 1) {
                return true;
            }
        }
        return false;
    }

    private int endOf(Passage passage, int start, BitSet known, BitSet places) {
        boolean cue = isCue(passage, start, known);
        boolean preposition = false;
        int end = start + 1;
        while (end < passage.size() && !isNumber(passage, end) && !address.contains(passage.folded(end))) {
            int next = end;
            boolean and = isAnd(passage, end - 1);
            if (!and && !joins(passage, end - 1, cue, preposition, places)) {
                break;
            }
            while (next < passage.size()
                    && isSmall(passage, next)
                    && connectors.contains(passage.folded(next))
                    && (next == end || isSpace(passage, next - 1))) {
                and |= Set.of("and", "y", "et", "e", "und").contains(passage.folded(next));
                next++;
            }
            if (next == passage.size()
                    || next - end > 3
                    || !passage.word(next).isCapitalised()
                    || (next > end
                            && !isSpace(passage, next - 1)
                            && !passage.gapAfter(next - 1).matches("[’']"))) {
                break;
            }
            String first = passage.folded(end);
            boolean small = next > end;
            if (small && first.equals("the")
                    || small
                            && next - end > 1
                            && and
                            && passage.folded(next - 1).equals("the")) {
                break;
            }
            if (small && Set.of("in", "en", "a").contains(first) && (cue || places.get(next))) {
                break;
            }
            if (and && !mayJoin(passage, next, cue, preposition, known, places)) {
                break;
            }
            preposition |= small && cue && prepositions.contains(first);
            cue |= isCue(passage, next, known);
            end = next + 1;
        }
        return end;
    }

    /// Whether "and" goes on with a name: Institute for Justice and Peace, but not Oak Foundation and Sweden.
    private boolean mayJoin(Passage passage, int next, boolean cue, boolean preposition, BitSet known, BitSet places) {
        if (known.get(next) || places.get(next)) {
            return false;
        }
        boolean cueBehind = false;
        for (int i = next; i < passage.size() && i < next + 4 && passage.word(i).isCapitalised(); i++) {
            cueBehind |= isCue(passage, i, known);
            if (!isSpace(passage, i)) {
                break;
            }
        }
        return cue ? preposition && !cueBehind : cueBehind && !known.get(next - 2);
    }

    /// Whether what stands behind a word lets a name go on.
    private boolean joins(Passage passage, int index, boolean cue, boolean preposition, BitSet places) {
        String gap = passage.gapAfter(index);
        if (gap.equals(" ") || gap.equals("-") || gap.equals("–") || gap.matches("[’'] ?")) {
            return true;
        }
        if (gap.equals(". ") || gap.equals(".")) {
            String word = passage.folded(index);
            return (word.length() == 1 && Character.isLetter(word.charAt(0))) || word.equals("st");
        }
        if (gap.matches(" [-–—] ")) {
            return cue
                    && (places.get(index + 1) || cues.contains(passage.folded(index + 1)))
                    && passage.word(index + 1).isCapitalised();
        }
        return gap.equals(", ") && cue && preposition && CommaLists.goesOn(passage, index + 1, places, cues);
    }

    /// Where the name begins: behind words that are capitalised only because they open the sentence, and behind
    /// offices.
    private int startOf(Passage passage, int from, int end, BitSet known, BitSet places) {
        int start = from;
        boolean changed = true;
        while (changed && start < end) {
            changed = false;
            if (isOpening(passage, start)) {
                start++;
                changed = true;
            } else if (roleWords.contains(passage.folded(start))) {
                int of = start;
                while (of < end && !isSmall(passage, of)) {
                    of++;
                }
                if (of < end) {
                    start = of;
                    while (start < end && isSmall(passage, start)) {
                        start++;
                    }
                    changed = true;
                }
            } else if ((places.get(start) || known.get(start))
                    && passage.gapAfter(start).matches("[’']")
                    && passage.folded(start + 1).equals("s")) {
                start += 2;
                changed = true;
            }
        }
        return start;
    }

    /// Whether the words are a heading in capitals, in a text that is not.
    private static boolean isShouted(Passage passage, int start, int end) {
        List<Word> large = passage.words.subList(start, end).stream()
                .filter(word -> word.text().length() > 3)
                .toList();
        return large.size() > 1 && large.stream().allMatch(Word::isAllCapitals);
    }

    private boolean isOpening(Passage passage, int index) {
        return opening.contains(passage.folded(index))
                && !passage.word(index).isAllCapitals()
                && passage.gapAfter(index).equals(" ");
    }

    private boolean isCue(Passage passage, int index, BitSet known) {
        return !known.get(index)
                && !passage.hides(Facet.ORGANIZATION, index, index + 1)
                && cues.contains(passage.folded(index))
                && passage.word(index).isCapitalised()
                && !isColour(passage, index);
    }

    /// Whether "Red" is the colour and not the Spanish network: Red Hand Day, but Red de Mujeres.
    private static boolean isColour(Passage passage, int index) {
        return passage.folded(index).equals("red")
                && !Set.of("de", "por", "para", "nacional", "latinoamericana").contains(passage.folded(index + 1));
    }

    private static boolean isSmall(Passage passage, int index) {
        return !passage.word(index).isCapitalised();
    }

    private static boolean isNumber(Passage passage, int index) {
        return Character.isDigit(passage.word(index).text().charAt(0));
    }

    private static boolean isAnd(Passage passage, int index) {
        return passage.gapAfter(index).matches("\\s*&\\s*");
    }

    private static boolean isSpace(Passage passage, int index) {
        return passage.gapAfter(index).matches(" |[’'] ?");
    }
}
