package vigil.server.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    @Test
    void theIdealRankingHasOneOfEach() {
        assertThat(Measures.of(List.of("a", "b", "c"), Map.of("a", 2, "b", 1))).isEqualTo(new Measures(1, 1, 1));
    }

    @Test
    void theGainIsTheGradeAndTheDiscountTheLogarithmOfTheRank() {
        Measures measures = Measures.of(List.of("x", "b", "a"), Map.of("a", 2, "b", 1));

        double ideal = 2 + 1 / log2(3);
        assertThat(measures.ndcg10()).isCloseTo((1 / log2(3) + 2 / log2(4)) / ideal, within(1e-12));
        assertThat(measures.reciprocalRank()).isEqualTo(0.5);
    }

    @Test
    void anAnswerBehindTheTenthIsRecalledAndGainsNothing() {
        List<String> ranking = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "a");

        assertThat(Measures.of(ranking, Map.of("a", 1, "b", 1, "c", 0))).isEqualTo(new Measures(0, 0.5, 1.0 / 11));
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
