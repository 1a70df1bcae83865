package vigil.semantic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.corpus.Embedder;

/// What the model makes of texts.
class BgeEmbedderTest {
    private static final String FARMERS =
            "Herders and farmers clashed over wells in the dry season, and forty villages were burnt to the ground.";
    private static final String COURT = "The judges confirmed the charges against the former minister of defence.";

    private final Embedder embedder = new BgeEmbedder();

    @Test
    void itIsFoundByWhoAsksForAnEmbedder() {
        assertThat(Embedder.installed()).containsInstanceOf(BgeEmbedder.class);
    }

    @Test
    void aQuestionIsNearestToThePassageThatAnswersItThoughTheyShareNoWord() {
        float[] question = embedder.question("why do rural communities fight about access to water");
        List<float[]> passages = embedder.passages(List.of(COURT, FARMERS));

        assertThat(likeness(question, passages.get(1)))
                .isGreaterThan(embedder.leastLikeness())
                .isGreaterThan(likeness(question, passages.get(0)));
    }

    @Test
    void whatIsAboutSomethingElseIsLessAlikeThanAnAnswerMustBe() {
        float[] question = embedder.question("how to bake sourdough bread at home");

        assertThat(embedder.passages(List.of(COURT, FARMERS)))
                .allSatisfy(passage -> assertThat(likeness(question, passage)).isLessThan(embedder.leastLikeness()));
    }

    @Test
    void vectorsHaveLengthOneWhateverTheText() {
        List<String> texts = List.of("war", "слово", FARMERS.repeat(60));

        assertThat(embedder.passages(texts))
                .hasSameSizeAs(texts)
                .allSatisfy(vector -> assertThat(likeness(vector, vector)).isCloseTo(1f, within(1e-4f)))
                .allSatisfy(vector -> assertThat(vector).hasSize(384));
        assertThat(embedder.passages(List.of())).isEmpty();
    }

    @Test
    void theSameTextHasTheSameVectorInWhateverCompany() {
        float[] alone = embedder.passages(List.of(COURT)).getFirst();

        assertThat(likeness(alone, embedder.passages(List.of(FARMERS, COURT)).getLast()))
                .isCloseTo(1f, within(1e-4f));
    }

    @Test
    void whatItRunsOnTellsNobody() {
        embedder.question("war");

        assertThat(System.getProperty("OPT_OUT_TRACKING")).isEqualTo("true");
        assertThat(System.getProperty("ai.djl.offline")).isEqualTo("true");
    }

    private static float likeness(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
