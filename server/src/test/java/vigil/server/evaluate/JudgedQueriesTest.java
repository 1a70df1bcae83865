package vigil.server.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vigil.corpus.Entry;
import vigil.corpus.EntrySearcher;
import vigil.corpus.Publication;
import vigil.corpus.lucene.LuceneIndex;
import vigil.corpus.query.Thesaurus;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.server.Samples;
import vigil.server.request.FacetValues;
import vigil.server.request.RequestParser;

/// The graded queries of `corpus/judgments`, asked of the sample publications: a search that gets worse fails here.
class JudgedQueriesTest {
    private static final Path JUDGMENTS = Path.of(System.getProperty("vigil.home", ""), "corpus", "judgments");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static EntrySearcher searcher;
    private static RequestParser parser;

    @BeforeAll
    static void open() throws IOException {
        Vocabulary vocabulary = Vocabulary.load();
        searcher = LuceneIndex.openSearcher(Samples.index(), Thesaurus.of(vocabulary));
        parser = new RequestParser(new FacetValues(vocabulary, searcher));
    }

    @AfterAll
    static void close() throws IOException {
        searcher.close();
    }

    @Test
    void theGradedQueriesAreAnsweredAsWellAsTheyWere() throws IOException {
        var topics = Topic.read(JUDGMENTS.resolve("queries.jsonl"));
        Evaluation evaluation = Evaluation.of(searcher, parser, topics, judgments(), Entry::id);

        assertThat(evaluation.topics()).isGreaterThan(80);
        assertThat(evaluation.measures().ndcg10()).isGreaterThan(0.83);
        assertThat(evaluation.measures().recall100()).isGreaterThan(0.9);
        assertThat(evaluation.measures().reciprocalRank()).isGreaterThan(0.85);
    }

    @Test
    void aQueryWithoutAnAnswerHasNoHit() throws IOException {
        var unanswered = new ArrayList<Long>();
        JsonLines.read(JUDGMENTS.resolve("queries.jsonl"), (query, place) -> {
            if (query.path("judgments").isEmpty()) {
                unanswered.add(
                        searcher.search(parser.search(Topic.of(query, place).parameters()))
                                .total());
            }
        });
        assertThat(unanswered).isNotEmpty().containsOnly(0L);
    }

    /// The judgments, by the ids of entries instead of the names that the judge gave them.
    private static Judgments judgments() throws IOException {
        Map<String, String> ids = ids();
        var grades = new LinkedHashMap<String, Map<String, Integer>>();
        JsonLines.read(JUDGMENTS.resolve("queries.jsonl"), (query, place) -> {
            Map<String, Integer> judged = new HashMap<>();
            query.path("judgments").properties().forEach(judgment -> {
                String id = ids.get(judgment.getKey());
                if (id != null) {
                    judged.put(id, judgment.getValue().asInt());
                }
            });
            grades.put(JsonLines.text(query, place, "id"), judged);
        });
        return new Judgments(grades);
    }

    /// By the judge's name for an entry: the id of the entry of that source which shares most words with it.
    private static Map<String, String> ids() throws IOException {
        Map<String, List<Entry>> bySource = new HashMap<>();
        for (Publication publication : searcher.publications()) {
            bySource.put(
                    publication.source(),
                    searcher.contents(publication.id()).orElseThrow().entries());
        }
        Map<String, String> ids = new HashMap<>();
        JsonLines.read(JUDGMENTS.resolve("entries.jsonl"), (gold, place) -> {
            Map<String, Long> words = words(JsonLines.text(gold, place, "body"));
            nearest(words, bySource.getOrDefault(JsonLines.text(gold, place, "source"), List.of()))
                    .ifPresent(entry -> ids.put(gold.path("id").asText(), entry.id()));
        });
        return ids;
    }

    private static Optional<Entry> nearest(Map<String, Long> words, List<Entry> entries) {
        Entry best = null;
        double most = 0.3;
        for (Entry entry : entries) {
            double likeness = likeness(words, words(entry.text()));
            if (likeness > most) {
                most = likeness;
                best = entry;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double likeness(Map<String, Long> one, Map<String, Long> other) {
        long shared = one.entrySet().stream()
                .mapToLong(word -> Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0L)))
                .sum();
        long all = one.values().stream().mapToLong(Long::longValue).sum()
                + other.values().stream().mapToLong(Long::longValue).sum();
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static Map<String, Long> words(String text) {
        Map<String, Long> words = new HashMap<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(word -> words.merge(word.group(), 1L, Long::sum));
        return words;
    }
}
