package vigil.corpus.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/// Marks the stems among a stream's tokens, so that a stem is never taken for a word: `#en#attack`.
final class Stems extends TokenFilter {
    /// The first character of each stem; no word has it.
    static final char MARK = '#';

    /// Before each root.
    static final String ROOT = MARK + "root" + MARK;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute word = addAttribute(KeywordAttribute.class);
    private final String prefix;

    /// @param input words marked as keywords, each followed by its stem, which is not marked
    /// @param language BCP 47 tag of the language whose stems these are
    Stems(TokenStream input, String language) {
        super(input);
        prefix = MARK + language + MARK;
    }

    /// Whether the term is a root.
    static boolean isRoot(String term) {
        return term.startsWith(ROOT);
    }

    /// Whether the term is a stem or a root, and no word.
    static boolean isStem(String term) {
        return term.charAt(0) == MARK;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!word.isKeyword()) {
            String stem = term.toString();
            term.setEmpty().append(prefix).append(stem);
        }
        return true;
    }
}
