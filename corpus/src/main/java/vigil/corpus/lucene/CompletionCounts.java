package vigil.corpus.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vigil.corpus.Filters;
import vigil.corpus.Grouping;
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
        return of(text, filters, thesaurus, MatchAllDocsQuery.INSTANCE);
    }

    /// What a search for this text, which asks for this heading, finds under these choices. Headings are made of
    /// frequent words: their places are looked up where the heading has them all, and not in every text.
    int ofHeading(String heading, String text, Filters filters, Thesaurus thesaurus) throws IOException {
        IndexReader reader = view.getIndexReader();
        boolean lookedUp = reader.docFreq(new Term(Schema.HEADING_WORDS, Schema.ANY_HEADING))
                == reader.docFreq(new Term(Schema.TYPE, Schema.ENTRY));
        if (!lookedUp) {
            // Some entries were indexed before there was that field.
            return of(text, filters, thesaurus);
        }
        var words = new BooleanQuery.Builder();
        for (SequencedSet<String> place : Words.EXACT.places(heading)) {
            var any = new BooleanQuery.Builder();
            place.forEach(word -> any.add(new TermQuery(new Term(Schema.HEADING_WORDS, word)), Occur.SHOULD));
            words.add(any.build(), Occur.FILTER);
        }
        return of(text, filters, thesaurus, words.build());
    }

    private int of(String text, Filters filters, Thesaurus thesaurus, Query hint) throws IOException {
        var asked = new Asked(text, filters);
        Integer count = known.get(asked);
        if (count == null) {
            var request = new SearchRequest(text, filters, Sort.RELEVANCE, Grouping.PUBLICATION, 0, null, Set.of(), 0);
            count = new Search(view, thesaurus, request).query().count(hint);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(asked, count);
        }
        return count;
    }
}
