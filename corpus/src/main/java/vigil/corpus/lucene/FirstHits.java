package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanQuery;
import vigil.corpus.Facet;
import vigil.corpus.Grouping;

/// The first hits of a query, which are ordered with more care than all of them can be: the best ones, and the best
/// three of each publication.
///
/// Entries in which neighbouring words of the query stand near each other are raised. Then, of each publication, the
/// fourth to the sixth entry count half as much as they score, the next three a quarter, and so on, so that no
/// publication fills a page while others have answers that are nearly as good. Entries of one publication keep their
/// order.
final class FirstHits {
    /// How many of one publication count in full, and how many each time half as much as those before them.
    static final int OF_ONE_PUBLICATION = 3;

    /// How many of the best there are, and how many of the best of each publication.
    private static final int MOST = 50;

    private final IndexView view;
    private final FacetValues publications;
    private final boolean grouped;

    FirstHits(IndexView view, Grouping grouping) throws IOException {
        this.view = view;
        publications = view.facet(Facet.PUBLICATION, null);
        grouped = grouping == Grouping.PUBLICATION;
    }

    /// Collects them, in no order.
    BestHits collector() {
        return new BestHits(publications, MOST, grouped ? OF_ONE_PUBLICATION : 0);
    }

    /// The first hits in their order.
    List<Scored> ordered(List<Scored> found, BooleanQuery nearness) throws IOException {
        List<Scored> ordered = new ArrayList<>(raised(view, found, nearness));
        ordered.sort(Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparingInt(hit -> publications.ordinalOf(view.getIndexReader(), hit.document()))
                .thenComparingInt(Scored::document));
        return grouped ? spread(ordered) : ordered;
    }

    /// A hit, and what it counts among those of other publications.
    private record Counted(Scored hit, double counts) {}

    private List<Scored> spread(List<Scored> hits) {
        Map<Integer, Integer> before = new HashMap<>();
        List<Counted> counted = new ArrayList<>();
        for (Scored hit : hits) {
            int publication = publications.ordinalOf(view.getIndexReader(), hit.document());
            int threes = (before.merge(publication, 1, Integer::sum) - 1) / OF_ONE_PUBLICATION;
            counted.add(new Counted(hit, hit.score() / Math.pow(2, threes)));
        }
        counted.sort(Comparator.comparingDouble(Counted::counts).reversed());
        return counted.stream().map(Counted::hit).toList();
    }

    /// The documents with what their nearness adds to their scores, the best first; equal ones keep their order.
    static List<Scored> raised(IndexView view, List<Scored> found, BooleanQuery nearness) throws IOException {
        if (nearness.clauses().isEmpty() || found.size() < 2) {
            return found;
        }
        float[] more = view.scores(nearness, found);
        List<Scored> raised = new ArrayList<>();
        for (int i = 0; i < more.length; i++) {
            raised.add(new Scored(found.get(i).document(), found.get(i).score() + more[i]));
        }
        raised.sort(Comparator.comparingDouble(Scored::score).reversed());
        return raised;
    }
}
