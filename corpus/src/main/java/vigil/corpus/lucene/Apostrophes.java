package vigil.corpus.lucene;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/// Reads words with an apostrophe as people look for them: `women's` as `women`, `d'ivoire` as `ivoire`, `o'brien` as
/// `obrien`, and each of them also without its apostrophe, `womens`, `divoire`, in the same place.
final class Apostrophes extends TokenFilter {
    private static final Set<String> ELIDED =
            Set.of("l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private @Nullable String joined;
    private @Nullable State place;

    /// @param input folded words
    Apostrophes(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (joined != null) {
            restoreState(place);
            term.setEmpty().append(joined);
            increment.setPositionIncrement(0);
            joined = null;
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        int at = indexOfApostrophe();
        if (at > 0) {
            String word = term.toString();
            String whole = word.replace("'", "");
            String main = main(word, at, whole);
            if (!main.equals(whole)) {
                joined = whole;
                place = captureState();
            }
            term.setEmpty().append(main);
        }
        return true;
    }

    private static String main(String word, int at, String whole) {
        if (word.endsWith("'s") && word.length() > 2) {
            return word.substring(0, word.length() - 2).replace("'", "");
        }
        String rest = word.substring(at + 1);
        return ELIDED.contains(word.substring(0, at)) && rest.length() > 1 ? rest.replace("'", "") : whole;
    }

    private int indexOfApostrophe() {
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) == '\'') {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        joined = null;
        place = null;
    }
}
