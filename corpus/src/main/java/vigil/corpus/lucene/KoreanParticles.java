package vigil.corpus.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/// Takes the particle off a Korean word, which is written together with it, where two syllables or more are left:
/// "the massacre" as subject, object or place is one word with a particle behind it. Words marked as keywords stay.
final class KoreanParticles extends TokenFilter {
    private static final int FEWEST = 2;

    /// The longest first.
    private static final List<String> PARTICLES = Stream.of(
                    "은", "는", "이", "가", "을", "를", "의", "에", "와", "과", "도", "만", "로", "으로", "에서", "에게", "부터", "까지", "에는",
                    "에도", "에서는", "에서도", "으로부터", "에서의", "에의", "으로의", "로서", "으로서", "로써", "으로써", "에게서", "처럼", "보다", "마다",
                    "조차", "이나", "이라는", "이라고", "라는", "라고", "들은", "들이", "들을", "들의", "들에게", "들도", "들")
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute word = addAttribute(KeywordAttribute.class);

    KoreanParticles(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!word.isKeyword()) {
            String written = term.toString();
            PARTICLES.stream()
                    .filter(particle -> written.length() >= FEWEST + particle.length() && written.endsWith(particle))
                    .findFirst()
                    .ifPresent(particle -> term.setLength(written.length() - particle.length()));
        }
        return true;
    }
}
