package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BlendedTermQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;

/// Of what is to be shown, if it is much, what any of some documents has: each part would be looked for in each of
/// them, and a prefix stands for hundreds of words.
final class Occurring {
    /// As many parts of a query are worth a look at which of them there are.
    private static final int MANY_PARTS = 8;

    private final SortedSet<Term> words = new TreeSet<>();
    private final List<Query> others = new ArrayList<>();

    private Occurring() {}

    /// A query of the parts that one of the documents has; the same query where its parts are few.
    static Query in(IndexView view, Query shown, Collection<Integer> documents) throws IOException {
        var parts = new Occurring();
        parts.add(shown);
        if (parts.words.size() + parts.others.size() < MANY_PARTS) {
            return shown;
        }
        var occurring = new BooleanQuery.Builder();
        for (Term word : parts.had(view, new TreeSet<>(documents))) {
            occurring.add(new TermQuery(word), Occur.SHOULD);
        }
        List<Scored> found =
                documents.stream().map(document -> new Scored(document, 0)).toList();
        for (Query other : parts.others) {
            for (float has : view.scores(new ConstantScoreQuery(other), found)) {
                if (has > 0) {
                    occurring.add(other, Occur.SHOULD);
                    break;
                }
            }
        }
        return occurring.build();
    }

    private void add(Query query) {
        switch (query) {
            case BoostQuery boosted -> add(boosted.getQuery());
            case TermQuery one -> {
                if (one.getTerm().field().equals(Schema.WORDS)) {
                    words.add(one.getTerm());
                }
            }
            case DisjunctionMaxQuery any -> any.getDisjuncts().forEach(this::add);
            case BlendedTermQuery any -> any.visit(QueryVisitor.termCollector(words));
            case BooleanQuery any
            when any.clauses().stream().allMatch(clause -> clause.occur() == Occur.SHOULD) ->
                any.clauses().forEach(clause -> add(clause.query()));
            default -> others.add(query);
        }
    }

    /// The words that one of the documents has. Each segment's words and documents are gone through once, in order.
    private Set<Term> had(IndexView view, SortedSet<Integer> documents) throws IOException {
        Set<Term> had = new HashSet<>();
        for (LeafReaderContext leaf : view.getIndexReader().leaves()) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            int[] its = documents.subSet(leaf.docBase, end).stream()
                    .mapToInt(document -> document - leaf.docBase)
                    .toArray();
            Terms terms = its.length == 0 ? null : leaf.reader().terms(Schema.WORDS);
            if (terms == null) {
                continue;
            }
            TermsEnum all = terms.iterator();
            PostingsEnum postings = null;
            for (Term word : words) {
                if (!had.contains(word) && all.seekExact(word.bytes())) {
                    postings = all.postings(postings, PostingsEnum.NONE);
                    if (isInAny(postings, its)) {
                        had.add(word);
                    }
                }
            }
        }
        return had;
    }

    /// @param documents in order
    private static boolean isInAny(PostingsEnum postings, int[] documents) throws IOException {
        for (int document : documents) {
            int at = postings.docID() < document ? postings.advance(document) : postings.docID();
            if (at == document) {
                return true;
            }
        }
        return false;
    }
}
