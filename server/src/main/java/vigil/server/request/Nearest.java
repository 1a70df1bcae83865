package vigil.server.request;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The known names that look most like one that is not known, for the message that says so.
final class Nearest {
    private static final int SHOWN = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Nearest() {}

    /// Up to three names, the most alike first; empty where none looks alike.
    static List<String> of(String unknown, Collection<String> known) {
        Set<String> pairs = pairs(unknown);
        record Likeness(String name, double share) {}
        return known.stream()
                .distinct()
                .map(name -> new Likeness(name, share(pairs, pairs(name))))
                .filter(likeness -> likeness.share() > 0.2)
                .sorted(Comparator.comparingDouble(Likeness::share).reversed())
                .limit(SHOWN)
                .map(Likeness::name)
                .toList();
    }

    /// A name as it is compared: in lower case, without accents, its words parted by single spaces.
    static String fold(String name) {
        String decomposed =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return PARTS.matcher(decomposed.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static double share(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return 2.0 * common / Math.max(1, one.size() + other.size());
    }

    private static Set<String> pairs(String name) {
        String folded = " " + fold(name) + " ";
        var pairs = new HashSet<String>();
        for (int i = 0; i + 2 <= folded.length(); i++) {
            pairs.add(folded.substring(i, i + 2));
        }
        return pairs;
    }
}
