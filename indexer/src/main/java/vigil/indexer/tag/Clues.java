package vigil.indexer.tag;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vigil.corpus.vocabulary.Ambiguity;
import vigil.corpus.vocabulary.Name;

/// Decides what an ambiguous name means, by the clues near it and in its entry.
final class Clues {
    private static final int NEAR_WORDS = 30;
    private static final int BESIDE = 12;
    private static final int NEAR = 4;
    private static final Set<String> IN = Set.of("in", "en", "a");

    /// The words of each form that a clue has in a sentence.
    private final Map<Name, List<List<String>>> forms = new ConcurrentHashMap<>();

    /// The country that it means here; null for none.
    @Nullable
    String meaning(Ambiguity ambiguity, Passage passage, Finder.Found<CountryName> found, Context context) {
        List<Ambiguity.Meaning> meanings = meanings(ambiguity, context.date());
        Ambiguity.Meaning best = meanings.getFirst();
        int most = 0;
        for (Ambiguity.Meaning meaning : meanings) {
            int weight = 0;
            for (Name clue : meaning.clues()) {
                List<List<String>> spelled = forms.computeIfAbsent(clue, Clues::forms);
                boolean isName = spelled.getFirst().equals(ambiguity.name().words());
                if (isName) {
                    continue;
                }
                if (spelled.stream().anyMatch(words -> isBeside(words, passage, found))) {
                    weight += BESIDE;
                } else if (spelled.stream().anyMatch(words -> isNear(words, passage, found))) {
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

    /// The one meaning that the name had at the time of the text, else those that belong to no time.
    private static List<Ambiguity.Meaning> meanings(Ambiguity ambiguity, @Nullable String date) {
        List<Ambiguity.Meaning> undated =
                ambiguity.meanings().stream().filter(one -> !one.isDated()).toList();
        return ambiguity.meanings().stream()
                .filter(one -> date != null && one.isOf(date))
                .findFirst()
                .map(List::of)
                .orElse(undated);
    }

    private static List<List<String>> forms(Name clue) {
        return clue.forms().stream().map(Name::words).toList();
    }

    private static boolean isNear(List<String> words, Passage passage, Finder.Found<CountryName> found) {
        int from = Math.max(0, found.start() - NEAR_WORDS);
        int to = Math.min(passage.size(), found.end() + NEAR_WORDS) - words.size();
        for (int i = from; i <= to; i++) {
            if (stands(words, passage, i)) {
                return true;
            }
        }
        return false;
    }

    /// "Atlanta, Georgia", "Cambridge, Massachusetts" and "the government of Georgia in Tbilisi"
    private static boolean isBeside(List<String> words, Passage passage, Finder.Found<CountryName> found) {
        int before = found.start() - words.size();
        boolean ahead = passage.gapAfter(found.end() - 1).matches(", ?| ?\\(") && stands(words, passage, found.end());
        boolean placed = passage.gapAfter(found.end() - 1).equals(" ")
                && IN.contains(passage.folded(found.end()))
                && stands(words, passage, found.end() + 1);
        return ahead
                || placed
                || passage.gapAfter(found.start() - 1).matches(", ?| ?\\(") && stands(words, passage, before);
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
