package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// The documents that were found, to count their facets.
final class Documents implements Collector {
    /// Makes the collectors of one search.
    static final class Manager implements CollectorManager<Documents, Documents> {
        @Override
        public Documents newCollector() {
            return new Documents();
        }

        @Override
        public Documents reduce(Collection<Documents> collectors) {
            var all = new Documents();
            collectors.forEach(one -> all.segments.addAll(one.segments));
            return all;
        }
    }

    /// Takes the documents of a segment.
    interface Sink {
        /// Takes those of one segment.
        ///
        /// @param segment its number
        /// @param documents their numbers in the segment, which the first `count` are
        void accept(int segment, int[] documents, int count);
    }

    private static final int FIRST_LENGTH = 256;

    private final List<Segment> segments = new ArrayList<>();

    private Documents() {}

    int size() {
        return segments.stream().mapToInt(segment -> segment.count).sum();
    }

    void forEachSegment(Sink sink) {
        segments.forEach(segment -> sink.accept(segment.number, segment.documents, segment.count));
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) {
        var segment = new Segment(leaf.ord);
        segments.add(segment);
        return segment;
    }

    private static final class Segment implements LeafCollector {
        private final int number;
        private int[] documents = new int[FIRST_LENGTH];
        private int count;

        Segment(int number) {
            this.number = number;
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int document) {
            if (count == documents.length) {
                documents = Arrays.copyOf(documents, 2 * count);
            }
            documents[count++] = document;
        }
    }

    /// Collects something else, too.
    ///
    /// @param <C> collects the other
    /// @param <T> what it gives
    static final class With<C extends Collector, T> implements CollectorManager<Both<C>, Result<T>> {
        private final CollectorManager<C, T> other;

        With(CollectorManager<C, T> other) {
            this.other = other;
        }

        @Override
        public Both<C> newCollector() throws IOException {
            return new Both<>(other.newCollector(), new Documents());
        }

        @Override
        public Result<T> reduce(Collection<Both<C>> collectors) throws IOException {
            T result = other.reduce(collectors.stream().map(Both::other).toList());
            var documents = new Manager()
                    .reduce(collectors.stream().map(Both::documents).toList());
            return new Result<>(result, documents);
        }
    }

    /// What both have collected.
    record Result<T>(T other, Documents documents) {}

    /// The two as one: Lucene's own way to join collectors costs more for each document than these do.
    record Both<C extends Collector>(C other, Documents documents) implements Collector {
        @Override
        public ScoreMode scoreMode() {
            return other.scoreMode().needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            LeafCollector its = other.getLeafCollector(leaf);
            LeafCollector theirs = documents.getLeafCollector(leaf);
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) throws IOException {
                    its.setScorer(scorer);
                }

                @Override
                public void collect(int document) throws IOException {
                    its.collect(document);
                    theirs.collect(document);
                }
            };
        }
    }
}
