package vigil.indexer.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vigil.corpus.vocabulary.Name;
import vigil.corpus.vocabulary.Organization;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.indexer.tag.NameKey;

/// The names of the table, to find the one that a name differs from by little: by an ending ("Association" for
/// "Associations", "Agricultural" for "Agriculture"), by the order of words, or by a word that is often left out
/// ("Independent", "United Nations"), with four other words
/// at least.
final class SimilarNames {
    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_IN_COMMON = 4;
    private static final int SAME_BEGINNING = 5;
    private static final int MOST_LETTERS_MORE = 3;
    private static final Set<String> LEFT_OUT =
            Set.of("independent", "international", "un", "united", "nation", "national");

    private record Known(String label, List<String> words) {}

    private final Map<String, List<Known>> byWord = new HashMap<>();

    SimilarNames(Vocabulary vocabulary) {
        for (Organization organization : vocabulary.organizations()) {
            Stream.concat(
                            Stream.of(organization.label()),
                            organization.names().stream().map(Name::text))
                    .forEach(name -> add(new Known(organization.label(), words(name))));
        }
    }

    private void add(Known known) {
        if (known.words.size() >= FEWEST_WORDS) {
            known.words.stream()
                    .distinct()
                    .forEach(word ->
                            byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(known));
        }
    }

    /// The canonical name of the organization that may be meant; empty when none is called alike.
    Optional<String> to(String name) {
        List<String> words = words(name);
        if (words.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        return words.stream()
                .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                .filter(known -> alike(words, known.words))
                .map(Known::label)
                .findFirst();
    }

    private static boolean alike(List<String> one, List<String> other) {
        if (one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(i -> alike(one.get(i), other.get(i)))) {
            return true;
        }
        List<String> left = new ArrayList<>(other);
        List<String> more = new ArrayList<>();
        for (String word : one) {
            if (!left.remove(word)) {
                more.add(word);
            }
        }
        return one.size() - more.size() >= FEWEST_IN_COMMON && LEFT_OUT.containsAll(more) && LEFT_OUT.containsAll(left);
    }

    private static boolean alike(String one, String other) {
        if (one.equals(other) || LEFT_OUT.contains(one) || LEFT_OUT.contains(other)) {
            return one.equals(other);
        }
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= SAME_BEGINNING && Math.max(one.length(), other.length()) - common <= MOST_LETTERS_MORE;
    }

    private static List<String> words(String name) {
        return Stream.of(NameKey.of(name).split(" "))
                .map(word -> word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .toList();
    }
}
