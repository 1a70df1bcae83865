package vigil.corpus.lucene;

import java.util.Collection;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BlendedTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// The forms of a word as one query: how often they stand in a text is summed, so that a text is no better for having
/// several of them. The widest form counts in full, which the others add to where they stand in its place.
final class Forms {
    /// What the word as typed adds to its stem.
    private static final float WORD = 0.3f;
    /// What word and stem add to the root.
    private static final float WORD_OF_ROOT = 0.1f;

    private static final float STEM_OF_ROOT = 0.2f;

    private static final int MANY = 16;

    private Forms() {}

    /// Words that a prefix, a pattern or a spelling stands for. All are taken for as rare as the most frequent one, and
    /// each counts by itself: counting them together is slow where they are many. More than [#MANY] say too little
    /// about an entry to weigh it by them, and only find it.
    static Query expanded(Collection<String> words) {
        if (words.size() == 1) {
            return any(words);
        }
        return words.size() > MANY
                ? new TermInSetQuery(
                        Schema.WORDS, words.stream().map(BytesRef::new).toList())
                : each(words);
    }

    /// The same words, each by itself.
    static Query each(Collection<String> words) {
        var any = new BlendedTermQuery.Builder().setRewriteMethod(BlendedTermQuery.BOOLEAN_REWRITE);
        words.forEach(word -> any.add(new Term(Schema.WORDS, word)));
        return any.build();
    }

    /// @param terms of [Words], one at least
    static Query any(Collection<String> terms) {
        if (terms.size() == 1) {
            return new TermQuery(new Term(Schema.WORDS, terms.iterator().next()));
        }
        boolean rooted = terms.stream().anyMatch(Stems::isRoot);
        boolean stemmed = terms.stream().anyMatch(Stems::isStem);
        var any = new SynonymQuery.Builder(Schema.WORDS);
        for (String term : terms) {
            any.addTerm(new Term(Schema.WORDS, term), weight(term, stemmed, rooted));
        }
        return any.build();
    }

    private static float weight(String term, boolean stemmed, boolean rooted) {
        if (rooted) {
            return Stems.isRoot(term) ? 1 : Stems.isStem(term) ? STEM_OF_ROOT : WORD_OF_ROOT;
        }
        return stemmed && !Stems.isStem(term) ? WORD : 1;
    }
}
