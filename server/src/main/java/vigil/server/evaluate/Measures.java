package vigil.server.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// How well a ranking answers, each from 0 to 1, as trec_eval computes them.
///
/// @param ndcg10 normalized discounted cumulative gain of the first ten (`ndcg_cut.10`: the gain is the grade, the
///     discount the logarithm of the rank; Järvelin and Kekäläinen 2002)
/// @param recall100 share of the relevant answers that are among the first hundred (`recall.100`)
/// @param reciprocalRank one by the rank of the first relevant answer, 0 where there is none (`recip_rank`)
public record Measures(double ndcg10, double recall100, double reciprocalRank) {
    private static final int GAINS = 10;
    private static final int RECALLED = 100;

    /// The measures of one ranking.
    ///
    /// @param ranking answers, best first, none of them twice
    /// @param grades of the answers that were judged, one of them relevant at least
    public static Measures of(List<String> ranking, Map<String, Integer> grades) {
        double gain = 0;
        int recalled = 0;
        double reciprocalRank = 0;
        for (int i = 0; i < ranking.size(); i++) {
            int grade = grades.getOrDefault(ranking.get(i), 0);
            if (grade <= 0) {
                continue;
            }
            gain += i < GAINS ? discounted(grade, i) : 0;
            recalled += i < RECALLED ? 1 : 0;
            reciprocalRank = Math.max(reciprocalRank, 1.0 / (i + 1));
        }
        List<Integer> ideal = grades.values().stream()
                .filter(grade -> grade > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        double best = 0;
        for (int i = 0; i < Math.min(GAINS, ideal.size()); i++) {
            best += discounted(ideal.get(i), i);
        }
        return new Measures(gain / best, (double) recalled / ideal.size(), reciprocalRank);
    }

    private static double discounted(int grade, int index) {
        return grade * Math.log(2) / Math.log(index + 2);
    }

    /// The means over many rankings.
    ///
    /// @param all one at least
    public static Measures mean(List<Measures> all) {
        return new Measures(
                all.stream().mapToDouble(Measures::ndcg10).average().orElseThrow(),
                all.stream().mapToDouble(Measures::recall100).average().orElseThrow(),
                all.stream().mapToDouble(Measures::reciprocalRank).average().orElseThrow());
    }
}
