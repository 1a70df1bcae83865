package vigil.indexer.tag;

import java.util.BitSet;
import java.util.Set;
import vigil.corpus.Facet;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.WordList;

/// Words that the names of organizations contain, where they stand as such: Centre, Comité, Comisión; but not the Red
/// of Red Hand Day, the Cross of Cross Border Trade or the Police of Police-Contributing Countries.
final class Cues {
    private static final Set<String> OF_RED = Set.of("de", "por", "para", "nacional", "latinoamericana");
    private static final Set<String> BEFORE_CROSS = Set.of("red", "blue", "green", "white", "yellow");
    private static final Set<String> BEHIND_LAWYERS = Set.of("without", "committee", "collective", "for");

    private final Set<String> words;

    Cues(Vocabulary vocabulary) {
        words = vocabulary.words(WordList.ORGANIZATION_CUE);
    }

    /// Whether a folded word may be a cue.
    boolean has(String word) {
        return words.contains(word);
    }

    /// Whether a word is a cue where it stands.
    ///
    /// @param named words inside the names of known organizations and of places, which are none
    boolean at(Passage passage, int index, BitSet named) {
        return passage.word(index).isCapitalised()
                && !named.get(index)
                && words.contains(passage.folded(index))
                && !passage.hides(Facet.ORGANIZATION, index, index + 1)
                && !meansOther(passage, index);
    }

    /// Whether one of some words is a cue.
    boolean in(Passage passage, int start, int end, BitSet named) {
        for (int i = start; i < end; i++) {
            if (at(passage, i, named)) {
                return true;
            }
        }
        return false;
    }

    private boolean meansOther(Passage passage, int index) {
        String next = passage.folded(index + 1);
        String gap = passage.gapAfter(index);
        return switch (passage.folded(index)) {
            case "red" -> !OF_RED.contains(next);
            case "cross" -> !BEFORE_CROSS.contains(passage.folded(index - 1));
            // A person's profession: Lawyers Ana Ruiz and Juan Paz.
            case "lawyers" ->
                gap.equals(" ")
                        && passage.word(index + 1).isCapitalised()
                        && !words.contains(next)
                        && !BEHIND_LAWYERS.contains(next);
            default -> gap.equals("-") && next.matches(".*(ing|ed|led|run|based)");
        };
    }
}
