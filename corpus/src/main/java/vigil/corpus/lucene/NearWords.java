package vigil.corpus.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vigil.corpus.query.Thesaurus;

/// Words and short phrases that mean nearly the same as those of a query, whatever form they are typed in.
final class NearWords {
    private static final int MOST_WORDS = 4;
    private static final Pattern INFLECTED = Pattern.compile(".{3,}(s|ed|ing)");
    private static final String ENGLISH = Stems.MARK + "en" + Stems.MARK;

    private final Thesaurus thesaurus;
    /// By a form of each word of a name: the rings that it is in. Null until the first query that needs them.
    private @Nullable Map<List<String>, Set<List<String>>> rings;

    /// All forms of all words of names; null until they are needed.
    private @Nullable Set<String> forms;

    NearWords(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    /// Whether the tables of near words have this word, alone or in a phrase: then it is spelled right. English ones
    /// count in their plural and past, too; other endings make one stem of many spellings.
    boolean has(String word) {
        Set<String> known = forms();
        return Words.terms(word).stream()
                .allMatch(place -> known.contains(place.getFirst())
                        || INFLECTED.matcher(place.getFirst()).matches()
                                && place.stream().anyMatch(form -> form.startsWith(ENGLISH) && known.contains(form)));
    }

    private synchronized Set<String> forms() {
        Set<String> known = forms;
        if (known == null) {
            known = new HashSet<>();
            for (List<String> key : rings().keySet()) {
                known.addAll(key);
            }
            forms = known;
        }
        return known;
    }

    private synchronized Map<List<String>, Set<List<String>>> rings() {
        Map<List<String>, Set<List<String>>> known = rings;
        if (known == null) {
            known = new HashMap<>();
            for (List<String> ring : thesaurus.rings()) {
                for (String name : ring) {
                    for (List<String> key : keys(List.of(name.split(" ")))) {
                        known.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(ring);
                    }
                }
            }
            rings = known;
        }
        return known;
    }

    /// Words in a row that have near ones.
    ///
    /// @param start index of the first
    /// @param end index behind the last
    /// @param others the near ones, as they stand in the tables
    record Found(int start, int end, Collection<String> others) {}

    /// The rows of a query's words that have near ones, the longest at each word.
    List<Found> in(List<String> words) {
        List<Found> found = new ArrayList<>();
        Map<List<String>, Set<List<String>>> known = rings();
        for (int start = 0; start < words.size(); ) {
            int end = Math.min(words.size(), start + MOST_WORDS);
            Set<String> others = new LinkedHashSet<>();
            for (; end > start; end--) {
                List<String> row = words.subList(start, end);
                for (List<String> key : keys(row)) {
                    known.getOrDefault(key, Set.of()).forEach(others::addAll);
                }
                if (!others.isEmpty()) {
                    others.removeIf(other -> other.equalsIgnoreCase(String.join(" ", row)));
                    found.add(new Found(start, end, others));
                    break;
                }
            }
            start = Math.max(end, start + 1);
        }
        return found;
    }

    /// The words themselves, and their stems in each language that has them all.
    private static List<List<String>> keys(List<String> row) {
        List<List<String>> keys = new ArrayList<>();
        List<List<String>> byWord = new ArrayList<>();
        for (String word : row) {
            var places = Words.terms(word);
            if (places.size() != 1) {
                return List.of();
            }
            byWord.add(List.copyOf(places.getFirst()));
        }
        int forms = byWord.stream().mapToInt(List::size).min().orElse(0);
        for (int form = 0; form < forms; form++) {
            int at = form;
            keys.add(byWord.stream().map(terms -> terms.get(at)).toList());
        }
        return keys;
    }
}
