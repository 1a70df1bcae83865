package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SequencedSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/// Collects the best hits, and the best of those that are among the best few of their publication.
///
/// One collector for both, since a score is then asked for once, and without Lucene's wrappers around it.
final class BestHits implements CollectorManager<BestHits.Best, BestHits.Found> {
    private final FacetValues publications;
    private final int most;
    private final int ofEach;

    /// @param publications the values of the facet that tells a hit's publication
    /// @param most how many are wanted of both
    /// @param ofEach how many of a publication count; 0 where only the best of all are wanted
    BestHits(FacetValues publications, int most, int ofEach) {
        this.publications = publications;
        this.most = most;
        this.ofEach = ofEach;
    }

    /// What was found.
    ///
    /// @param total all hits
    /// @param best the best ones, in no order
    record Found(long total, List<Scored> best) {}

    @Override
    public Best newCollector() {
        return new Best();
    }

    @Override
    public Found reduce(Collection<Best> collectors) {
        long total = 0;
        var byScore = Comparator.comparingDouble(Scored::score);
        PriorityQueue<Scored> best = new PriorityQueue<>(byScore);
        PriorityQueue<Scored> bestOfEach = new PriorityQueue<>(byScore);
        for (Best one : collectors) {
            total += one.total;
            one.ofAll.offer(best, most);
            one.each.offer(bestOfEach, most);
        }
        SequencedSet<Scored> both = new LinkedHashSet<>(best);
        both.addAll(bestOfEach);
        return new Found(total, new ArrayList<>(both));
    }

    /// The best hits of each of several groups, one group behind the other, each with its best first.
    private static final class Ranked {
        private final int size;
        private final float[] scores;
        private final int[] documents;

        Ranked(int groups, int size) {
            this.size = size;
            scores = new float[groups * size];
            Arrays.fill(scores, Float.NEGATIVE_INFINITY);
            documents = new int[scores.length];
        }

        void add(int group, float score, int document) {
            int first = group * size;
            int at = first + size - 1;
            if (score <= scores[at]) {
                return;
            }
            for (; at > first && score > scores[at - 1]; at--) {
                scores[at] = scores[at - 1];
                documents[at] = documents[at - 1];
            }
            scores[at] = score;
            documents[at] = document;
        }

        void offer(PriorityQueue<Scored> best, int most) {
            for (int i = 0; i < scores.length; i++) {
                float least = best.size() < most
                        ? Float.NEGATIVE_INFINITY
                        : best.element().score();
                if (scores[i] > least) {
                    best.add(new Scored(documents[i], scores[i]));
                    if (best.size() > most) {
                        best.remove();
                    }
                }
            }
        }
    }

    final class Best implements Collector {
        private final Ranked ofAll = new Ranked(1, most);
        private final Ranked each = new Ranked(publications.size(), ofEach);
        private long total;

        private Best() {}

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) {
            return new LeafCollector() {
                private @Nullable Scorable scorer;

                @Override
                public void setScorer(Scorable its) {
                    scorer = its;
                }

                @Override
                public void collect(int document) throws IOException {
                    float score = scorer == null ? 0 : scorer.score();
                    total++;
                    ofAll.add(0, score, leaf.docBase + document);
                    int publication = ofEach == 0 ? -1 : publications.ordinalOf(leaf.ord, document);
                    if (publication >= 0) {
                        each.add(publication, score, leaf.docBase + document);
                    }
                }
            };
        }
    }
}
