package vigil.indexer.tag;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vigil.corpus.vocabulary.Organization;
import vigil.corpus.vocabulary.Word;

/// An organization, from the tables or from a text.
///
/// @param value slug of the label
/// @param label canonical name
/// @param kind what it is; null when only a text names it
/// @param country alpha-3 of its seat; null when unknown
record Body(
        String value,
        String label,
        Organization.@Nullable Kind kind,
        @Nullable String country) {
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

    static Body of(Organization organization) {
        return new Body(organization.value(), organization.label(), organization.kind(), organization.country());
    }

    /// An organization that no table knows.
    static Body named(String name) {
        String label = name.replaceAll("\\s+", " ")
                .replace(" & ", " and ")
                .replaceFirst("^(?:The|the) ", "")
                .strip();
        return new Body(Organization.slug(label), label, null, null);
    }

    /// What different spellings of a name have in common: its words without the small ones.
    static String key(String name) {
        List<String> words = Word.folded(name);
        String key = words.stream()
                .filter(word -> !SMALL.contains(word))
                .map(word -> SPELLING.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
        return key.isEmpty() ? String.join(" ", words) : key;
    }
}
