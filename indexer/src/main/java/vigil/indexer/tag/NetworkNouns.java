package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.WordList;

/// Finds names that only a noun in small letters beside them shows to be organizations: "the Dolina Mira network",
/// "the newspaper El Faro".
final class NetworkNouns {
    private static final Set<String> BEFORE = Set.of("newspaper", "ngo", "ong", "militia", "periodico");

    private final Set<String> nouns;
    private final Set<String> generic;
    private final Set<String> opening;
    private final Set<String> cues;

    NetworkNouns(Vocabulary vocabulary) {
        nouns = vocabulary.words(WordList.NETWORK_NOUN);
        generic = vocabulary.words(WordList.GENERIC);
        opening = vocabulary.words(WordList.OPENING);
        cues = vocabulary.words(WordList.ORGANIZATION_CUE);
    }

    List<NameRuns.Run> in(Passage passage, BitSet known, BitSet places) {
        List<NameRuns.Run> runs = new ArrayList<>();
        if (passage.capitals) {
            return runs;
        }
        for (int i = 0; i < passage.size(); i++) {
            if (passage.word(i).isCapitalised() || !nouns.contains(passage.folded(i))) {
                continue;
            }
            int end = behindQuotation(passage, i);
            int start = end;
            while (start > 0
                    && isPart(passage, start - 1, known, places)
                    && (start == end || passage.gapAfter(start - 1).equals(" "))) {
                start--;
            }
            if (end - start >= 2 && end - start <= 4) {
                runs.add(new NameRuns.Run(start, end));
            }
            if (BEFORE.contains(passage.folded(i)) && passage.gapAfter(i).matches(" ,? ?[‘“\"']?|, [‘“\"']?")) {
                int behind = i + 1;
                while (behind < passage.size()
                        && isPart(passage, behind, known, places)
                        && (behind == i + 1 || passage.gapAfter(behind - 1).equals(" "))) {
                    behind++;
                }
                if (behind - i - 1 >= 2 && behind - i - 1 <= 4) {
                    runs.add(new NameRuns.Run(i + 1, behind));
                }
            }
        }
        return runs;
    }

    /// The end of the name before a noun, which may have a translation in parentheses behind it.
    private static int behindQuotation(Passage passage, int noun) {
        String gap = passage.gapAfter(noun - 1);
        if (gap.equals(" ")) {
            return noun;
        }
        if (gap.indexOf(')') < 0) {
            return noun;
        }
        for (int i = noun - 1; i > 0 && i > noun - 8; i--) {
            if (passage.gapAfter(i - 1).matches(" \\([“\"‘]?")) {
                return i;
            }
        }
        return noun;
    }

    private boolean isPart(Passage passage, int index, BitSet known, BitSet places) {
        String word = passage.folded(index);
        return passage.word(index).isCapitalised()
                && !known.get(index)
                && !places.get(index)
                && !generic.contains(word)
                && !opening.contains(word)
                && !cues.contains(word)
                && !Character.isDigit(word.charAt(0));
    }
}
