package vigil.indexer.tag;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.corpus.vocabulary.Ambiguity;
import vigil.corpus.vocabulary.Name;

/// Decides what an ambiguous name means, by the clues near it and in its entry.
final class Clues {
    private static final int NEAR_WORDS = 30;
    private static final int BESIDE = 12;
    private static final int NEAR = 4;

    /// The country that it means here; null for none.
    @Nullable
    String meaning(Ambiguity ambiguity, Passage passage, Finder.Found<CountryName> found, Context context) {
        Ambiguity.Meaning best = ambiguity.meanings().getFirst();
        int most = 0;
        for (Ambiguity.Meaning meaning : ambiguity.meanings()) {
            int weight = 0;
            for (Name clue : meaning.clues()) {
                boolean isName = clue.words().equals(ambiguity.name().words());
                if (isName) {
                    continue;
                }
                if (isBeside(clue, passage, found)) {
                    weight += BESIDE;
                } else if (isNear(clue, passage, found)) {
                    weight += NEAR;
                } else if (meaning.country() != null) {
                    weight += context.weight(clue);
                }
            }
            if (weight > most) {
                most = weight;
                best = meaning;
            }
        }
        return best.country();
    }

    private static boolean isNear(Name clue, Passage passage, Finder.Found<CountryName> found) {
        List<String> words = clue.words();
        int from = Math.max(0, found.start() - NEAR_WORDS);
        int to = Math.min(passage.size(), found.end() + NEAR_WORDS) - words.size();
        for (int i = from; i <= to; i++) {
            if (stands(words, passage, i)) {
                return true;
            }
        }
        return false;
    }

    /// "Atlanta, Georgia" and "Cambridge, Massachusetts"
    private static boolean isBeside(Name clue, Passage passage, Finder.Found<CountryName> found) {
        int before = found.start() - clue.words().size();
        boolean ahead =
                passage.gapAfter(found.end() - 1).matches(", ?| ?\\(") && stands(clue.words(), passage, found.end());
        return ahead
                || passage.gapAfter(found.start() - 1).matches(", ?| ?\\(") && stands(clue.words(), passage, before);
    }

    private static boolean stands(List<String> words, Passage passage, int at) {
        for (int i = 0; i < words.size(); i++) {
            if (!passage.folded(at + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
