package vigil.indexer.tag;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vigil.corpus.vocabulary.Word;

/// What different spellings of an organization's name have in common.
public final class NameKey {
    private static final Set<String> SMALL = Set.of(
            "of", "for", "the", "and", "on", "in", "to", "de", "la", "le", "les", "des", "du", "d", "l", "y", "para",
            "el", "los", "las", "por", "et", "pour", "del", "en", "s");
    private static final Map<String, String> SPELLING = Map.of(
            "center", "centre",
            "organisation", "organization",
            "program", "programme",
            "defense", "defence",
            "labor", "labour",
            "programs", "programmes");

    private NameKey() {}

    /// The folded words without the small ones, in British spelling, parted by spaces; all words where all are small.
    public static String of(String name) {
        List<String> words = Word.folded(name);
        String key = words.stream()
                .filter(word -> !SMALL.contains(word))
                .map(word -> SPELLING.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
        return key.isEmpty() ? String.join(" ", words) : key;
    }
}
