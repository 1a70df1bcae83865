package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/// Finds the entries that have most of a query's words, where too few have them all.
///
/// Each word counts by its rarity, one that no entry has for nothing. An entry is near when the words that it has
/// make up [#LEAST_SHARE] of what the best one has; near entries are ordered by score.
final class Related {
    /// Least part of the best entry's share of the words' rarity that an entry must have.
    static final double LEAST_SHARE = 0.1;

    /// Most parts of a query that are looked for: its rarest ones.
    private static final int MAX_UNITS = 64;
    /// Of more parts than this, those that more than half of the entries have are passed over.
    private static final int FEW_UNITS = 16;

    private static final double HALF = Math.log(2);

    /// How many entries are looked at once more, for what they have and how near their words stand: so many at least,
    /// and twice as many as are wanted.
    private static final int CANDIDATES = 50;

    private final IndexView view;
    private final BooleanQuery nearness;
    private final List<Unit> units;

    /// @param all what an entry should have, each by itself
    Related(IndexView view, RelatedUnits all) throws IOException {
        this.view = view;
        nearness = all.nearness();
        units = rarest(view, all.each());
    }

    /// @param rarity 0 for what all entries have
    private record Unit(Query query, double rarity) {}

    /// What entries have, the rarest first where it is more than is looked for.
    private static List<Unit> rarest(IndexView view, List<Query> queries) throws IOException {
        List<Unit> units = new ArrayList<>();
        for (Query query : queries) {
            int entries = entries(view, query);
            if (entries > 0) {
                units.add(new Unit(query, rarity(view, entries)));
            }
        }
        if (units.size() > FEW_UNITS) {
            units.sort(Comparator.comparingDouble(Unit::rarity).reversed());
            List<Unit> rare = units.stream().filter(unit -> unit.rarity >= HALF).toList();
            units = rare.size() < FEW_UNITS ? units.subList(0, FEW_UNITS) : rare;
        }
        return units.subList(0, Math.min(MAX_UNITS, units.size()));
    }

    /// The terms and phrases that snippets mark.
    Query shown() {
        var shown = new BooleanQuery.Builder();
        units.forEach(unit -> shown.add(unit.query, Occur.SHOULD));
        return shown.build();
    }

    /// @param within what an entry must have
    /// @param hits what answers the whole query, and is left out
    /// @param most how many are wanted
    List<Scored> find(Collection<Query> within, Query hits, int most) throws IOException {
        if (units.isEmpty()) {
            return List.of();
        }
        double[] rarity = units.stream().mapToDouble(Unit::rarity).toArray();
        var some = new BooleanQuery.Builder();
        units.forEach(unit -> some.add(unit.query, Occur.SHOULD));
        var query = new BooleanQuery.Builder().add(some.build(), Occur.MUST).add(hits, Occur.MUST_NOT);
        within.forEach(choice -> query.add(choice, Occur.FILTER));
        List<Scored> found = new ArrayList<>();
        for (ScoreDoc one : view.search(query.build(), Math.max(CANDIDATES, 2 * most)).scoreDocs) {
            found.add(new Scored(one.doc, one.score));
        }
        double[] shares = shares(rarity, found);
        double least = LEAST_SHARE * Arrays.stream(shares).max().orElse(0);
        List<Scored> near = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] >= least) {
                near.add(found.get(i));
            }
        }
        near = FirstHits.raised(view, near, nearness);
        return near.subList(0, Math.min(most, near.size()));
    }

    /// How many entries have it: of several forms the most frequent one's, which costs no look at the entries.
    private static int entries(IndexView view, Query unit) throws IOException {
        return switch (unit) {
            case BoostQuery boosted -> entries(view, boosted.getQuery());
            case TermQuery word -> view.getIndexReader().docFreq(word.getTerm());
            case SynonymQuery forms -> {
                int most = 0;
                for (Term form : forms.getTerms()) {
                    most = Math.max(most, view.getIndexReader().docFreq(form));
                }
                yield most;
            }
            case DisjunctionMaxQuery any -> {
                int most = 0;
                for (Query one : any.getDisjuncts()) {
                    most = Math.max(most, entries(view, one));
                }
                yield most;
            }
            default -> view.count(unit);
        };
    }

    private static double rarity(IndexView view, int entries) throws IOException {
        return Math.log1p((view.getIndexReader().getDocCount(Schema.WORDS) - entries + 0.5) / (entries + 0.5));
    }

    /// The share of the units' rarity that each document has.
    private double[] shares(double[] rarity, List<Scored> found) throws IOException {
        double all = Math.max(Double.MIN_NORMAL, Arrays.stream(rarity).sum());
        double[] shares = new double[found.size()];
        for (int unit = 0; unit < rarity.length; unit++) {
            float[] has = view.scores(new ConstantScoreQuery(units.get(unit).query), found);
            for (int i = 0; i < has.length; i++) {
                shares[i] += has[i] * rarity[unit] / all;
            }
        }
        return shares;
    }
}
