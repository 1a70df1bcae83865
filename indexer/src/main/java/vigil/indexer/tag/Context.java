package vigil.indexer.tag;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vigil.corpus.vocabulary.Name;

/// All the words of an entry, to look for clues in.
final class Context {
    private final Set<String> phrases = new HashSet<>();

    Context(List<Passage> passages) {
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
    }

    /// Whether the words of a name stand somewhere in the entry.
    boolean has(Name name) {
        return phrases.contains(String.join(" ", name.words()));
    }
}
