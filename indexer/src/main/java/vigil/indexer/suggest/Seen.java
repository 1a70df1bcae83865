package vigil.indexer.suggest;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Entry;
import vigil.corpus.Evidence;
import vigil.corpus.Tag;

/// What publications say of one organization: how they spell it and how they abbreviate it.
final class Seen {
    /// The rule of evidence that is an abbreviation.
    static final String ABBREVIATION = "organization.abbreviation";

    private final Map<String, Integer> labels = new LinkedHashMap<>();
    private final Map<String, Set<String>> abbreviations = new LinkedHashMap<>();
    private final Set<String> publications = new HashSet<>();
    private int entries;
    private Suggestions.@Nullable Example example;

    /// Adds the organization's tag of one entry. The first evidence that is its name is the example.
    void add(Entry entry, Tag tag) {
        String publication = entry.publication().id();
        labels.merge(tag.label(), 1, Integer::sum);
        publications.add(publication);
        entries++;
        for (Evidence evidence : tag.evidence()) {
            if (evidence.rule().equals(ABBREVIATION)) {
                abbreviations
                        .computeIfAbsent(evidence.quote(), _ -> new HashSet<>())
                        .add(publication);
            } else if (example == null) {
                example = new Suggestions.Example(
                        entry.id(), entry.publication().source(), evidence.page(), evidence.quote());
            }
        }
    }

    /// Its spellings, the most frequent first.
    List<String> labels() {
        return labels.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    String label() {
        return labels().getFirst();
    }

    /// Its abbreviations, each with the ids of the publications that use it.
    Map<String, Set<String>> abbreviations() {
        return abbreviations;
    }

    int publications() {
        return publications.size();
    }

    int entries() {
        return entries;
    }

    /// Where its name stands; null when only abbreviations were seen.
    Suggestions.@Nullable Example example() {
        return example;
    }
}
