package vigil.indexer.tag;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigil.corpus.vocabulary.Name;

/// All the words of an entry, to look for clues in; gathered when first asked for.
final class Context {
    private final List<Passage> passages;
    private @Nullable Set<String> phrases;

    Context(List<Passage> passages) {
        this.passages = passages;
    }

    /// Whether the words of a name stand somewhere in the entry.
    boolean has(Name name) {
        if (phrases == null) {
            phrases = phrases();
        }
        return phrases.contains(String.join(" ", name.words()));
    }

    private Set<String> phrases() {
        Set<String> phrases = new HashSet<>();
        for (Passage passage : passages) {
            for (int i = 0; i < passage.size(); i++) {
                String phrase = passage.folded(i);
                phrases.add(phrase);
                for (int j = i + 1; j < Math.min(i + 4, passage.size()); j++) {
                    phrase = phrase + " " + passage.folded(j);
                    phrases.add(phrase);
                }
            }
        }
        return phrases;
    }
}
