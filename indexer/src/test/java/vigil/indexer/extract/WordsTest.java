package vigil.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How the glyphs of a line become words.
class WordsTest {
    private static final float WIDTH = 6;
    private static final float GAP = 3;

    @Test
    void arabicIsReadFromRightToLeftWithBlanksWhereGapsAre() {
        assertThat(Words.of(leftwards("حقوق", "الإنسان"))).isEqualTo("حقوق الإنسان");
    }

    @Test
    void aNumberInArabicRunsFromLeftToRight() {
        assertThat(Words.of(leftwards("عام", reversed("2025"), "م"))).isEqualTo("عام 2025 م");
    }

    @Test
    void arabicThatIsDrawnFromLeftToRightIsReadLikewise() {
        assertThat(Words.of(leftwards("حقوق", "الإنسان").reversed())).isEqualTo("حقوق الإنسان");
    }

    @Test
    void formsOfLettersBecomeLetters() {
        assertThat(Words.of(leftwards("\uFEE3\uFEE6"))).isEqualTo("من");
    }

    /// Words side by side, each further to the left than the one before.
    private static List<Glyph> leftwards(String... words) {
        var glyphs = new ArrayList<Glyph>();
        float right = 500;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                right -= WIDTH;
                glyphs.add(new Glyph(
                        word.substring(i, i + 1), right, 100, WIDTH, 12, GAP, new Face("Naskh", false, false), null));
            }
            right -= GAP;
        }
        return glyphs;
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
