package vigil.corpus.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// How a text is read of which the last word is still being typed.
final class UnfinishedTest {

    private static List<String> names(String text) {
        return Unfinished.of(text).tails().stream().map(Unfinished.Tail::name).toList();
    }

    @Test
    void theLastWordIsWhatIsCompleted() {
        assertThat(Unfinished.of("genocide in rwa"))
                .isEqualTo(new Unfinished(
                        "genocide in ",
                        "rwa",
                        List.of(
                                new Unfinished.Tail("genocide in rwa", ""),
                                new Unfinished.Tail("in rwa", "genocide"),
                                new Unfinished.Tail("rwa", "genocide"))));
        assertThat(Unfinished.of("hub-and-sp").word()).isEqualTo("sp");
        assertThat(Unfinished.of("“women’s").word()).isEqualTo("women's");
        assertThat(Unfinished.of("génoc").word()).isEqualTo("génoc");
    }

    @Test
    void aTextThatDoesNotEndInAWordHasNone() {
        for (String text : List.of("", "a ", "a*", "a~", "\"a\"", "(a)", "heading:", "-")) {
            assertThat(Unfinished.of(text).word()).as(text).isEmpty();
            assertThat(Unfinished.of(text).tails()).as(text).isEmpty();
        }
    }

    @Test
    void wordsThatSayNothingBeforeANameAreLeftOutOfTheRest() {
        assertThat(Unfinished.of("\"early warning\" of the sud").tails().getLast())
                .isEqualTo(new Unfinished.Tail("sud", "\"early warning\""));
        assertThat(Unfinished.of("in the sud").tails().getLast().rest()).isEmpty();
        assertThat(Unfinished.of("kenya OR the sud").tails().getLast().rest()).isEqualTo("kenya OR the");
    }

    @Test
    void noNameIsReadAcrossOperatorsFieldsAndQuotes() {
        assertThat(names("kenya OR darfur sud")).containsExactly("sud");
        assertThat(names("heading:a b c")).containsExactly("b c", "c");
        assertThat(names("a -b c")).containsExactly("c");
        assertThat(names("\"a b\" c d")).containsExactly("c d", "d");
        assertThat(names("Alert - Ger")).containsExactly("Alert - Ger", "Ger");
        assertThat(names("\"a b c")).isEmpty();
        assertThat(names("(a b c")).isEmpty();
        assertThat(names("a b -c")).isEmpty();
        assertThat(names("a NOT c")).isEmpty();
    }

    @Test
    void aNameHasEightWordsAtMost() {
        assertThat(names("a b c d e f g h i j")).hasSize(8).first().isEqualTo("c d e f g h i j");
    }
}
