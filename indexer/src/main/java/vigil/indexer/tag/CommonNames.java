package vigil.indexer.tag;

import java.util.BitSet;
import java.util.Set;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.WordList;

/// Known names that are made of common words alone, which others bear, too: General Assembly, Security Council.
final class CommonNames {
    private static final Set<String> MODIFIERS =
            Set.of("national", "parliamentary", "provincial", "regional", "federal", "supreme");
    private static final Set<String> OWNERS = Set.of("supreme", "national", "federal", "league", "organization");
    private static final Set<String> OF = Set.of("of", "de", "del");
    private static final Set<String> SMALL = Set.of("of", "the", "de", "la", "del");

    private final Cues cues;
    private final Set<String> generic;
    private final Set<String> connectors;

    CommonNames(Vocabulary vocabulary) {
        cues = new Cues(vocabulary);
        generic = vocabulary.words(WordList.GENERIC);
        connectors = vocabulary.words(WordList.CONNECTOR);
    }

    /// Whether such a name is another's here: General Assembly of the Supreme Court, National Security Council.
    ///
    /// @param places words that name countries and their people
    boolean isOthers(Passage passage, int start, int end, BitSet places) {
        for (int i = start; i < end; i++) {
            String word = passage.folded(i);
            if (!generic.contains(word) && !cues.has(word) && !connectors.contains(word)) {
                return false;
            }
        }
        boolean modified = start > 0
                && passage.gapAfter(start - 1).equals(" ")
                && passage.word(start - 1).isCapitalised()
                && (places.get(start - 1) || MODIFIERS.contains(passage.folded(start - 1)));
        int of = end;
        while (SMALL.contains(passage.folded(of))) {
            of++;
        }
        boolean ofAnother = of < passage.size()
                && passage.gapAfter(end - 1).equals(" ")
                && OF.contains(passage.folded(end))
                && passage.word(of).isCapitalised()
                && (places.get(of) || OWNERS.contains(passage.folded(of)));
        return modified || ofAnother;
    }
}
