package vigil.corpus.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vigil.corpus.Filters;
import vigil.corpus.SearchRequest;
import vigil.corpus.Sort;
import vigil.corpus.query.Thesaurus;

/// How many entries of one commit a text finds, kept: each letter that is typed asks again for most of those that the
/// letter before it asked for. Safe for many threads.
final class CompletionCounts {
    /// Counts that are kept; then all are forgotten.
    private static final int MOST = 20_000;

    private final IndexView view;
    private final Map<Asked, Integer> known = new ConcurrentHashMap<>();

    private record Asked(String text, Filters filters) {}

    CompletionCounts(IndexView view) {
        this.view = view;
    }

    /// What a search for this text finds under these choices.
    int of(String text, Filters filters, Thesaurus thesaurus) throws IOException {
        var asked = new Asked(text, filters);
        Integer count = known.get(asked);
        if (count == null) {
            var request = new SearchRequest(text, filters, Sort.RELEVANCE, 0, null, Set.of(), 0);
            count = new Search(view, thesaurus, request).count();
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(asked, count);
        }
        return count;
    }
}
