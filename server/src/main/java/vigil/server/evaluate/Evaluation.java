package vigil.server.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vigil.corpus.Entry;
import vigil.corpus.EntrySearcher;
import vigil.corpus.Facet;
import vigil.corpus.Hit;
import vigil.corpus.ResultPage;
import vigil.corpus.SearchRequest;
import vigil.server.request.RequestParser;

/// What a search finds for topics, compared with their judgments.
///
/// @param topics how many topics have a relevant answer, and were measured
/// @param unjudged how many have none, and were passed over
/// @param measures the means over the measured topics
public record Evaluation(int topics, int unjudged, Measures measures) {
    /// How deep a ranking is looked at.
    private static final int DEPTH = 100;

    /// Asks every topic. A ranking is the hits and, behind them, the related entries, as a reader of the first page
    /// sees them. An answer that is the topic itself, as in collections whose topics are texts of their own, counts
    /// for nothing and takes no rank, as in BEIR.
    ///
    /// @param named what judgments call an entry
    /// @throws IOException if there is nothing to measure
    public static Evaluation of(
            EntrySearcher searcher,
            RequestParser parser,
            List<Topic> topics,
            Judgments judgments,
            Function<Entry, String> named)
            throws IOException {
        List<Measures> measured = new ArrayList<>();
        for (Topic topic : topics) {
            Map<String, Integer> grades = judgments.of(topic.id());
            if (grades.values().stream().anyMatch(grade -> grade > 0)) {
                measured.add(Measures.of(ranking(searcher, parser, topic, named), grades));
            }
        }
        if (measured.isEmpty()) {
            throw new IOException("none of the " + topics.size() + " topics has a relevant answer among the judgments;"
                    + " look whether the two files name topics alike");
        }
        return new Evaluation(measured.size(), topics.size() - measured.size(), Measures.mean(measured));
    }

    private static List<String> ranking(
            EntrySearcher searcher, RequestParser parser, Topic topic, Function<Entry, String> named)
            throws IOException {
        SearchRequest asked = parser.search(topic.parameters());
        ResultPage page = searcher.search(new SearchRequest(
                asked.text(),
                asked.filters(),
                asked.sort(),
                asked.grouping(),
                DEPTH + 1,
                null,
                EnumSet.noneOf(Facet.class),
                0));
        return Stream.concat(page.hits().stream(), page.related().stream())
                .map(Hit::entry)
                .map(named)
                .filter(name -> !name.equals(topic.id()))
                .limit(DEPTH)
                .toList();
    }
}
