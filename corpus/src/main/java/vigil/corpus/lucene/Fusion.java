package vigil.corpus.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes one list of what is near by its words and what is near in meaning, by reciprocal rank: an entry counts
/// 1 / (60 + its rank) in each list that has it. Their scores, which do not compare, are not looked at.
///
/// Cormack, Clarke and Büttcher (2009), "Reciprocal rank fusion outperforms Condorcet and individual rank learning
/// methods", whose constant 60 is.
///
/// @param scored the entries in their order, each with what it counts
/// @param meant of the entries that are near in meaning alone, the passage that is nearest
record Fusion(List<Scored> scored, Map<Integer, Passage> meant) {
    private static final int K = 60;

    /// @param words what is near by its words, best first
    /// @param meaning what is near in meaning, nearest first
    static Fusion of(List<Scored> words, List<Meant> meaning) {
        Map<Integer, Float> counts = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            counts.merge(words.get(i).document(), share(i), Float::sum);
        }
        Map<Integer, Passage> meant = new HashMap<>();
        for (int i = 0; i < meaning.size(); i++) {
            int document = meaning.get(i).document();
            if (!counts.containsKey(document)) {
                meant.put(document, meaning.get(i).passage());
            }
            counts.merge(document, share(i), Float::sum);
        }
        List<Scored> scored = new ArrayList<>();
        counts.forEach((document, count) -> scored.add(new Scored(document, count)));
        // Equal ones keep their order: those with the words come first.
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        return new Fusion(scored, meant);
    }

    private static float share(int index) {
        return 1f / (K + index + 1);
    }
}
