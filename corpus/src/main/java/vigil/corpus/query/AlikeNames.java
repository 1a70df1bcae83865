package vigil.corpus.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vigil.corpus.vocabulary.Word;

/// Names as whole candidates for what was typed wrong: they are compared letter by letter, wherever the spaces are,
/// so that `Cote dIvore` and `Sieraleone` find theirs.
///
/// Immutable, and safe for any number of threads. A name of fewer than [#LEAST_LETTERS] letters is no candidate.
final class AlikeNames {
    static final int LEAST_LETTERS = 5;

    /// What slips may cost for each letter of a name.
    private static final double SLIPS_A_LETTER = 0.2;

    private static final double MOST = 3;
    private static final int LONGEST_DIFFERENCE = 3;
    private static final int WANTED = 4;

    /// What a foreign name costs, beside an English one that is as near.
    private static final double FOREIGN = 0.7;

    /// @param bits [Likeness#letters(String)]
    private record Known(String letters, long bits, String name, double cost) {}

    private final Map<Integer, List<Known>> byLength = new HashMap<>();

    /// @param names as they are printed
    /// @param foreign names in other languages than English, in which fewer queries are typed
    AlikeNames(Collection<String> names, Collection<String> foreign) {
        Set<String> seen = new HashSet<>();
        names.forEach(name -> add(name, 0, seen));
        foreign.forEach(name -> add(name, Word.of(name).stream().allMatch(AlikeNames::isLatin) ? FOREIGN : 0, seen));
    }

    private void add(String name, double cost, Set<String> seen) {
        String letters = letters(List.of(name));
        if (letters.length() >= LEAST_LETTERS && seen.add(letters)) {
            byLength.computeIfAbsent(letters.length(), _ -> new ArrayList<>())
                    .add(new Known(letters, Likeness.letters(letters), name, cost));
        }
    }

    private static boolean isLatin(Word word) {
        return Character.UnicodeScript.of(word.text().codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    /// The names that are spelled nearly as these words, the most like first; those spelled so not among them, unless
    /// they have other spaces.
    List<Thesaurus.Alike> like(List<String> words) {
        String typed = letters(words);
        if (typed.length() < LEAST_LETTERS) {
            return List.of();
        }
        long bits = Likeness.letters(typed);
        Map<String, Thesaurus.Alike> near = new LinkedHashMap<>();
        for (int length = typed.length() - LONGEST_DIFFERENCE;
                length <= typed.length() + LONGEST_DIFFERENCE;
                length++) {
            double most = Math.min(MOST, SLIPS_A_LETTER * Math.min(length, typed.length()));
            for (Known known : byLength.getOrDefault(length, List.of())) {
                double cost = Likeness.isFar(bits, known.bits, most)
                        ? Double.POSITIVE_INFINITY
                        : Likeness.cost(typed, known.letters, most);
                if (cost <= most) {
                    near.put(known.name, new Thesaurus.Alike(known.name, cost + known.cost));
                }
            }
        }
        return near.values().stream()
                .sorted(Comparator.comparingDouble(Thesaurus.Alike::cost))
                .limit(WANTED)
                .toList();
    }

    private static String letters(List<String> words) {
        var letters = new StringBuilder();
        for (Word word : Word.of(String.join(" ", words))) {
            letters.append(word.folded());
        }
        return letters.toString();
    }
}
