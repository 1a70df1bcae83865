package vigil.corpus.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.PorterStemmer;

/// Adds to each English word its root, in the same place: Porter's stem (1980), which brings `witnessing` and
/// `witness`, but also `organ` and `organization` together. So it serves to raise what is related, never to count.
final class Roots extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute word = addAttribute(KeywordAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final PorterStemmer stemmer = new PorterStemmer();
    private @Nullable State place;
    private String root = "";

    /// @param input words marked as keywords, and others that get no root
    Roots(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (place != null) {
            restoreState(place);
            place = null;
            term.setEmpty().append(Stems.ROOT).append(root);
            word.setKeyword(false);
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (word.isKeyword()) {
            stemmer.setCurrent(term.toString());
            stemmer.stem();
            root = stemmer.getCurrent();
            place = captureState();
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        place = null;
    }
}
