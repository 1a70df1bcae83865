package vigil.corpus.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vigil.corpus.Facet;
import vigil.corpus.vocabulary.Word;

/// Expressions that mean the same and name no value of a facet.
///
/// Case and accents are free, but an abbreviation typed in small letters counts only where it has three or more of
/// them and is no word that says nothing: `r2p`, not `who`.
public final class Expressions implements Thesaurus {
    private static final int MAX_WORDS = 8;

    /// By the folded words of an expression: all that mean the same, itself included.
    private final Map<String, Set<String>> same = new HashMap<>();

    /// In small letters.
    private final Set<String> abbreviations = new HashSet<>();

    private final Lazy<AlikeNames> alike;

    /// @param groups expressions that mean the same, as they are printed; one may be in many groups
    public Expressions(List<? extends Iterable<String>> groups) {
        for (Iterable<String> group : groups) {
            Set<String> all = new LinkedHashSet<>();
            group.forEach(all::add);
            for (String name : all) {
                same.computeIfAbsent(key(name), _ -> new LinkedHashSet<>()).addAll(all);
                if (isAbbreviation(name)) {
                    abbreviations.add(name.toLowerCase(Locale.ROOT));
                }
            }
        }
        alike = new Lazy<>(() -> new AlikeNames(
                same.values().stream()
                        .flatMap(Set::stream)
                        .filter(name -> !isAbbreviation(name))
                        .toList(),
                List.of()));
    }

    @Override
    public List<Name> names(List<String> words) {
        List<Name> names = new ArrayList<>();
        for (int start = 0; start < words.size(); ) {
            int end = Math.min(words.size(), start + MAX_WORDS);
            while (end > start && !isName(words.subList(start, end))) {
                end--;
            }
            if (end > start) {
                names.add(new Name(start, end, others(words.subList(start, end)), null, null));
            }
            start = Math.max(end, start + 1);
        }
        return names;
    }

    private boolean isName(List<String> words) {
        if (!same.containsKey(key(String.join(" ", words)))) {
            return false;
        }
        String typed = words.getFirst();
        boolean small =
                words.size() == 1 && typed.equals(typed.toLowerCase(Locale.ROOT)) && abbreviations.contains(typed);
        return !small || (typed.length() > 2 && !StopWords.contains(typed));
    }

    /// The other names; one that has the typed words in it finds nothing else and is left out.
    private List<String> others(List<String> words) {
        String key = key(String.join(" ", words));
        return same.getOrDefault(key, Set.of()).stream()
                .filter(name -> !(" " + key(name) + " ").contains(" " + key + " "))
                .toList();
    }

    private static boolean isAbbreviation(String name) {
        return name.indexOf(' ') < 0
                && name.chars().filter(Character::isUpperCase).count() >= 2;
    }

    private static String key(String name) {
        return String.join(" ", Word.folded(name));
    }

    @Override
    public Optional<String> resolve(Facet facet, String typed) {
        return Optional.empty();
    }

    @Override
    public List<Alike> alike(List<String> words) {
        return alike.get().like(words);
    }
}
