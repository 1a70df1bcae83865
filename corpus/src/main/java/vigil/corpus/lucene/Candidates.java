package vigil.corpus.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.suggest.Lookup.LookupResult;
import org.apache.lucene.search.suggest.analyzing.AnalyzingInfixSuggester;
import org.apache.lucene.search.suggest.fst.WFSTCompletionLookup;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Facet;
import vigil.corpus.query.Thesaurus;

/// What the words and names of one commit may complete, held in memory: words in an automaton, names by the
/// beginnings of their words. Most frequent come first. Safe for many threads.
final class Candidates implements Closeable {
    private static final boolean ALL_WORDS = true;
    private static final boolean NOT_MARKED = false;

    private final long version;
    private final WFSTCompletionLookup words;
    private final AnalyzingInfixSuggester values;
    private final AnalyzingInfixSuggester headings;

    /// A value that something typed may mean.
    ///
    /// @param alias the other name by which it was found; null where it was its label
    record Value(Facet facet, String value, @Nullable String alias) {}

    private Candidates(
            long version,
            WFSTCompletionLookup words,
            AnalyzingInfixSuggester values,
            AnalyzingInfixSuggester headings) {
        this.version = version;
        this.words = words;
        this.values = values;
        this.headings = headings;
    }

    /// Reads all of a commit.
    ///
    /// @param thesaurus what knows the other names of values, besides the entries themselves
    static Candidates of(IndexView view, Thesaurus thesaurus) throws IOException {
        var words = new WFSTCompletionLookup(new ByteBuffersDirectory(), "words");
        words.build(CandidateNames.words(view));
        var values = names();
        values.build(CandidateNames.values(view, thesaurus));
        var headings = names();
        headings.build(CandidateNames.headings(view));
        return new Candidates(view.version(), words, values, headings);
    }

    private static AnalyzingInfixSuggester names() throws IOException {
        return new AnalyzingInfixSuggester(
                new ByteBuffersDirectory(),
                Words.EXACT,
                Words.EXACT,
                AnalyzingInfixSuggester.DEFAULT_MIN_PREFIX_CHARS,
                false,
                ALL_WORDS,
                NOT_MARKED);
    }

    /// The commit that was read.
    long version() {
        return version;
    }

    /// The words that begin so.
    ///
    /// @param beginning folded
    List<String> words(String beginning, int most) {
        if (most == 0) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        for (LookupResult word : words.lookup(beginning, null, false, most)) {
            found.add(word.key.toString());
        }
        return found;
    }

    /// The values with a name that has all of these words, of the last one at least its beginning.
    List<Value> values(String typed, int most) throws IOException {
        Map<String, Value> found = new LinkedHashMap<>();
        // A value has several names, of which one is enough.
        for (LookupResult name : lookup(values, typed, 4 * most)) {
            CandidateNames.Payload payload = CandidateNames.Payload.read(name.payload);
            String alias = payload.alias() ? name.key.toString() : null;
            var value = new Value(payload.facet(), payload.value(), alias);
            found.merge(
                    payload.facet() + "=" + payload.value(), value, (one, other) -> other.alias == null ? other : one);
        }
        return found.values().stream().limit(most).toList();
    }

    /// The headings that have all of these words, of the last one at least its beginning.
    List<String> headings(String typed, int most) throws IOException {
        return lookup(headings, typed, most).stream()
                .map(heading -> heading.key.toString())
                .toList();
    }

    private static List<LookupResult> lookup(AnalyzingInfixSuggester names, String typed, int most) throws IOException {
        String folded = String.join(" ", Words.exact(typed));
        return folded.isEmpty() || names.getCount() == 0
                ? List.of()
                : names.lookup(folded, most, ALL_WORDS, NOT_MARKED);
    }

    @Override
    public void close() throws IOException {
        values.close();
        headings.close();
    }
}
