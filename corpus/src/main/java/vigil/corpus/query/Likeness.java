package vigil.corpus.query;

import java.util.Arrays;

/// How unlike two spellings are: the cost of the slips that make one of the other.
///
/// A letter that is changed, added or left out costs 1, and less where people often slip: two letters swapped, a
/// letter doubled or single, an `h`, a vowel for a vowel, letters that sound alike or lie beside each other on a
/// keyboard. The weights follow the order in which Kukich (1992), "Techniques for automatically correcting words in
/// text", finds these slips to be frequent; their size is ours. A first letter is seldom wrong, and costs more.
public final class Likeness {
    private static final String VOWELS = "aeiouyаеёиоуыэюя";
    /// Letters that sound alike, and letters that lie side by side on a keyboard, with two spaces between rows.
    private static final String[] ALIKE = {
        "ckqgx", "szcx", "dt", "bpvf", "vw", "mn", "ijy", "gj", "lr", "uw", "сз", "дт", "бп", "вф", "гк", "жш", "шщ",
        "ий", "هة", "تط", "سص", "دض", "كق", "حه", "ذزظ"
    };

    private static final String KEYS = "qwertyuiop  asdfghjkl  zxcvbnm  йцукенгшщзхъ  фывапролджэ  ячсмитьбю";

    /// Behind the last letter of these scripts.
    private static final int LETTERS = 0x700;
    /// For each letter, a bit for each group of [#ALIKE] that it belongs to.
    private static final int[] GROUPS = groups();

    private static final int[] KEY = keys();
    private static final boolean[] VOWEL_LETTERS = vowels();

    private static final double SWAPPED = 0.7;
    private static final double DOUBLED = 0.4;
    private static final double SILENT = 0.5;
    private static final double VOWEL = 0.6;
    private static final double VOWEL_LOST = 0.8;
    private static final double SOUND = 0.6;
    private static final double BESIDE = 0.8;
    private static final double FIRST = 0.5;

    private Likeness() {}

    /// The cost of the slips that lead from one spelling to the other; 0 for the same.
    ///
    /// @param typed in small letters without accents, as is `meant`
    /// @param most what the cost may be; where it is more, the result is [Double#POSITIVE_INFINITY]
    public static double cost(String typed, String meant, double most) {
        int width = meant.length();
        if (Math.abs(typed.length() - width) * DOUBLED > most || isFar(letters(typed), letters(meant), most)) {
            return Double.POSITIVE_INFINITY;
        }
        double[] addedMeant = added(meant);
        double[] before = over(width);
        double[] last = over(width);
        double[] row = over(width);
        // Only columns that do not yet cost too much lead on: in the last row those from..to, and in the one before it.
        int fromBefore = 0;
        int toBefore = -1;
        int from = 0;
        int to = 0;
        last[0] = 0;
        while (to < width && last[to] + addedMeant[to] <= most) {
            last[to + 1] = last[to] + addedMeant[to];
            to++;
        }
        for (int i = 1; i <= typed.length(); i++) {
            char mine = typed.charAt(i - 1);
            double addedTyped = added(typed, i - 1);
            Arrays.fill(row, Double.POSITIVE_INFINITY);
            int start = Math.min(from, fromBefore + 2);
            int end = Math.max(to + 1, toBefore + 2);
            fromBefore = from;
            toBefore = to;
            from = width + 1;
            to = -1;
            for (int j = start; j <= width && (j <= end || row[j - 1] <= most); j++) {
                double cost = last[j] + addedTyped;
                if (j > 0) {
                    char other = meant.charAt(j - 1);
                    cost = Math.min(cost, last[j - 1] + (mine == other ? 0 : changed(mine, other)));
                    cost = Math.min(cost, row[j - 1] + addedMeant[j - 1]);
                    if (i > 1
                            && j > 1
                            && mine != other
                            && mine == meant.charAt(j - 2)
                            && typed.charAt(i - 2) == other) {
                        cost = Math.min(cost, before[j - 2] + SWAPPED);
                    }
                }
                if (cost <= most) {
                    row[j] = cost;
                    from = Math.min(from, j);
                    to = j;
                }
            }
            if (to < 0) {
                return Double.POSITIVE_INFINITY;
            }
            double[] free = before;
            before = last;
            last = row;
            row = free;
        }
        boolean sameFirst = !typed.isEmpty() && width > 0 && typed.charAt(0) == meant.charAt(0);
        double cost = last[width] + (sameFirst || last[width] == 0 ? 0 : FIRST);
        return cost <= most ? cost : Double.POSITIVE_INFINITY;
    }

    /// A row of costs that are all too much.
    private static double[] over(int width) {
        double[] row = new double[width + 1];
        Arrays.fill(row, Double.POSITIVE_INFINITY);
        return row;
    }

    /// The cost of this letter, where the other spelling lacks it.
    private static double added(String word, int at) {
        char c = word.charAt(at);
        boolean doubled = at > 0 && word.charAt(at - 1) == c;
        return doubled ? DOUBLED : c == 'h' ? SILENT : isVowel(c) ? VOWEL_LOST : 1;
    }

    private static double[] added(String word) {
        double[] added = new double[word.length()];
        Arrays.setAll(added, at -> added(word, at));
        return added;
    }

    private static double changed(char typed, char meant) {
        if (typed >= LETTERS || meant >= LETTERS) {
            return 1;
        }
        if (isVowel(typed) && isVowel(meant)) {
            return VOWEL;
        }
        if ((GROUPS[typed] & GROUPS[meant]) != 0) {
            return SOUND;
        }
        return Math.abs(KEY[typed] - KEY[meant]) == 1 ? BESIDE : 1;
    }

    /// Whether the cost must be more, by the letters that one spelling has and the other lacks: each must be changed,
    /// added or left out, of which only for an `h` anything is cheaper than [#SOUND].
    ///
    /// @param typed [#letters(String)] of a spelling
    /// @param meant that of the other
    static boolean isFar(long typed, long meant, double most) {
        int lacking = Math.max(Long.bitCount(typed & ~meant), Long.bitCount(meant & ~typed));
        return lacking * SOUND - (SOUND - SILENT) > most;
    }

    /// Which letters a spelling has, a bit for each; several letters may share one.
    static long letters(String word) {
        long bits = 0;
        for (int i = 0; i < word.length(); i++) {
            bits |= 1L << word.charAt(i);
        }
        return bits;
    }

    private static int[] groups() {
        int[] groups = new int[LETTERS];
        for (int group = 0; group < ALIKE.length; group++) {
            int bit = 1 << group;
            ALIKE[group].chars().forEach(letter -> groups[letter] |= bit);
        }
        return groups;
    }

    private static int[] keys() {
        int[] keys = new int[LETTERS];
        for (int letter = 0; letter < LETTERS; letter++) {
            int at = letter == ' ' ? -1 : KEYS.indexOf(letter);
            keys[letter] = at < 0 ? -2 * letter - 2 : at;
        }
        return keys;
    }

    private static boolean isVowel(char c) {
        return c < LETTERS && VOWEL_LETTERS[c];
    }

    private static boolean[] vowels() {
        boolean[] vowels = new boolean[LETTERS];
        VOWELS.chars().forEach(letter -> vowels[letter] = true);
        return vowels;
    }
}
