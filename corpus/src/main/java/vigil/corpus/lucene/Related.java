package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/// Finds the entries that have most of a query's words, where too few have them all.
///
/// Each word counts by its rarity, one that no entry has for nothing. An entry is near when the words that it has
/// make up [#LEAST_SHARE] of what the best one has; near entries are ordered by score.
final class Related {
    /// Least part of the best entry's share of the words' rarity that an entry must have.
    static final double LEAST_SHARE = 0.1;

    private static final int CANDIDATES = 100;

    private Related() {}

    /// @param all what an entry should have, each by itself
    /// @param within what an entry must have: type and choices
    /// @param hits what answers the whole query, and is left out
    /// @param most how many are wanted
    static List<Scored> find(IndexView view, RelatedUnits all, Query within, Query hits, int most) throws IOException {
        List<Query> units = all.each();
        if (units.isEmpty()) {
            return List.of();
        }
        double[] rarity = new double[units.size()];
        var some = new BooleanQuery.Builder();
        for (int i = 0; i < rarity.length; i++) {
            int entries = view.count(units.get(i));
            rarity[i] = entries == 0 ? 0 : rarity(view, entries);
            some.add(units.get(i), Occur.SHOULD);
        }
        var raised = new BooleanQuery.Builder();
        all.nearness().forEach(near -> raised.add(near, Occur.SHOULD));
        Query query = raised.add(some.build(), Occur.MUST)
                .add(within, Occur.FILTER)
                .add(hits, Occur.MUST_NOT)
                .build();
        ScoreDoc[] found = view.search(query, Math.max(CANDIDATES, most)).scoreDocs;
        double[] shares = shares(view, units, rarity, found);
        double least = LEAST_SHARE * Arrays.stream(shares).max().orElse(0);
        List<Scored> near = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            if (shares[i] >= least) {
                near.add(new Scored(found[i].doc, found[i].score));
            }
        }
        return near.subList(0, Math.min(most, near.size()));
    }

    private static double rarity(IndexView view, int entries) throws IOException {
        return Math.log1p((view.getIndexReader().getDocCount(Schema.WORDS) - entries + 0.5) / (entries + 0.5));
    }

    /// The share of the units' rarity that each document has.
    private static double[] shares(IndexView view, List<Query> units, double[] rarity, ScoreDoc[] found)
            throws IOException {
        double all = Math.max(Double.MIN_NORMAL, Arrays.stream(rarity).sum());
        double[] shares = new double[found.length];
        Integer[] byDocument = new Integer[found.length];
        Arrays.setAll(byDocument, i -> i);
        Arrays.sort(byDocument, Comparator.comparingInt(i -> found[i].doc));
        List<LeafReaderContext> leaves = view.getIndexReader().leaves();
        for (int unit = 0; unit < rarity.length; unit++) {
            Weight weight = view.createWeight(view.rewrite(units.get(unit)), ScoreMode.COMPLETE_NO_SCORES, 1);
            int leaf = -1;
            Scorer scorer = null;
            for (int i : byDocument) {
                int document = found[i].doc;
                int its = ReaderUtil.subIndex(document, leaves);
                if (its != leaf) {
                    leaf = its;
                    scorer = weight.scorer(leaves.get(leaf));
                }
                if (scorer != null && has(scorer, document - leaves.get(leaf).docBase)) {
                    shares[i] += rarity[unit] / all;
                }
            }
        }
        return shares;
    }

    private static boolean has(Scorer scorer, int document) throws IOException {
        var documents = scorer.iterator();
        int at = documents.docID() < document ? documents.advance(document) : documents.docID();
        return at == document;
    }
}
