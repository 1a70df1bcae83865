package vigil.corpus.lucene;

import java.util.Arrays;
import java.util.stream.IntStream;
import vigil.corpus.Entry;

/// Tells whether two entries have the same text, though they were printed and read in two ways.
///
/// Compared are the runs of [#RUN] letters in the first [#COMPARED] letters of both, by the share that they have in
/// common: Broder, "On the resemblance and containment of documents" (1997).
final class SameText {
    private static final int RUN = 8;
    private static final int COMPARED = 4_000;
    private static final double LEAST_SHARE = 0.7;

    private final int letters;
    private final int[] runs;

    private SameText(int letters, int[] runs) {
        this.letters = letters;
        this.runs = runs;
    }

    /// The text of an entry, or its heading where it has none.
    static SameText of(Entry entry) {
        String text = entry.text().isBlank() ? entry.heading() : entry.text();
        int[] plain = text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .toArray();
        int compared = Math.min(plain.length, COMPARED);
        int[] runs = IntStream.rangeClosed(0, Math.max(0, compared - RUN))
                .map(start -> Arrays.hashCode(Arrays.copyOfRange(plain, start, Math.min(start + RUN, compared))))
                .sorted()
                .distinct()
                .toArray();
        return new SameText(plain.length, runs);
    }

    /// Whether the two are as good as the same.
    boolean isCopyOf(SameText other) {
        int shorter = Math.min(letters, other.letters);
        int longer = Math.max(letters, other.letters);
        if (shorter < LEAST_SHARE * longer) {
            return false;
        }
        int common = 0;
        for (int i = 0, j = 0; i < runs.length && j < other.runs.length; ) {
            int order = Integer.compare(runs[i], other.runs[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common >= LEAST_SHARE * (runs.length + other.runs.length - common);
    }
}
