package vigil.indexer.split;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Compares texts by their words, whatever their case, accents and line breaks.
final class Wording {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int NAME_WORDS = 45;
    private static final int LETTERS_OF_A_NAME_WORD = 3;
    /// Words of a run.
    static final int RUN = 4;

    private Wording() {}

    /// The words of a text, folded, in their order.
    static List<String> words(String text) {
        String folded =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var words = new ArrayList<String>();
        for (String word : BETWEEN.split(folded.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /// How much of a heading stands in the beginning of a text, 0 to 1: a text about an organization names it early.
    static double named(String heading, String text) {
        List<String> begin = words(text);
        var early = new HashSet<>(begin.subList(0, Math.min(NAME_WORDS, begin.size())));
        Set<String> name = name(heading);
        return name.isEmpty()
                ? 0
                : (double) name.stream().filter(early::contains).count() / name.size();
    }

    /// The number of different words in a heading that can name something.
    static int nameWords(String heading) {
        return name(heading).size();
    }

    private static Set<String> name(String heading) {
        Set<String> name = new HashSet<>();
        for (String word : words(heading)) {
            if (word.length() > LETTERS_OF_A_NAME_WORD) {
                name.add(word);
            }
        }
        return name;
    }

    /// All runs of four words, one number for each.
    static Set<Long> runs(List<String> words) {
        var runs = new HashSet<Long>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            long run = 0;
            for (String word : words.subList(i, i + RUN)) {
                run = run * 0x9E3779B97F4A7C15L + word.hashCode();
            }
            runs.add(run);
        }
        return runs;
    }
}
