package vigil.indexer.tag;

import java.util.BitSet;
import java.util.Set;

/// Lists inside names.
final class CommaLists {
    private CommaLists() {}

    /// Whether a comma is inside a name: Institute for Ethics, Law and Armed Conflict.
    static boolean goesOn(Passage passage, int next, BitSet places, Cues cues) {
        int i = next;
        int words = 0;
        while (i < passage.size()
                && passage.word(i).isCapitalised()
                && !places.get(i)
                && !cues.has(passage.folded(i))) {
            words++;
            String gap = passage.gapAfter(i);
            String after = passage.folded(i + 1);
            if (gap.equals(" & ")
                    || (gap.equals(" ") || gap.equals(", "))
                            && Set.of("and", "y", "et").contains(after)) {
                int last = gap.equals(" & ") ? i + 1 : i + 2;
                return last < passage.size()
                        && passage.word(last).isCapitalised()
                        && !places.get(last)
                        && !cues.has(passage.folded(last));
            }
            words = gap.equals(", ") ? 0 : words;
            if (words > 2 || !gap.equals(" ") && !gap.equals(", ")) {
                return false;
            }
            i++;
        }
        return false;
    }
}
