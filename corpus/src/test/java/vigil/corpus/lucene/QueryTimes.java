package vigil.corpus.lucene;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import vigil.corpus.Contents;
import vigil.corpus.EntrySearcher;
import vigil.corpus.SearchRequest;
import vigil.corpus.query.QueryTexts;
import vigil.corpus.query.Thesaurus;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.VocabularyFolder;

/// Asks an index a million texts of every kind, and tells how long each took: ten hits, all facets, snippets.
///
///     java … vigil.corpus.lucene.QueryTimes INDEX [COUNT [SEED]]
///
/// An index that is not there is made, of 20,000 generated entries. A text that seems slow is asked again several
/// times, and its least time counts, so that neither a collection of garbage nor another program is taken for its
/// cost; so does the median, over texts drawn from all.
final class QueryTimes {
    /// A search runs in one thread, whose time on a processor other programs do not lengthen.
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final int ENTRIES = 20_000;
    private static final int WARM_UP = 300;
    private static final int AGAIN = 3;
    private static final int SAMPLE = 200;
    private static final int MOST_SLOW = 100;
    private static final int SHOWN = 25;

    private final EntrySearcher searcher;
    private final QueryTexts texts;
    private final long seed;
    private int failures;

    private QueryTimes(EntrySearcher searcher, QueryTexts texts, long seed) {
        this.searcher = searcher;
        this.texts = texts;
        this.seed = seed;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        int count = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
        if (!Files.isDirectory(folder)) {
            fill(folder);
        }
        var texts = new QueryTexts(words(folder), queries());
        try (var searcher = LuceneIndex.openSearcher(folder, Thesaurus.of(Vocabulary.load()))) {
            System.exit(new QueryTimes(searcher, texts, seed).run(count) ? 0 : 1);
        }
    }

    private static void fill(Path folder) throws IOException {
        try (var writer = LuceneIndex.openWriter(folder)) {
            for (Contents contents : new GeneratedEntries(1).publications(ENTRIES)) {
                writer.put(contents);
            }
            writer.commit();
        }
    }

    /// The words of an index, the most frequent ones first.
    static List<String> words(Path folder) throws IOException {
        record Found(String word, int entries) {}
        List<Found> found = new ArrayList<>();
        try (var directory = FSDirectory.open(folder);
                var reader = DirectoryReader.open(directory)) {
            TermsEnum terms = MultiTerms.getTerms(reader, Schema.WORDS).iterator();
            for (BytesRef term = terms.next(); term != null; term = terms.next()) {
                String word = term.utf8ToString();
                if (word.charAt(0) != Stems.MARK) {
                    found.add(new Found(word, terms.docFreq()));
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Found::entries).reversed().thenComparing(Found::word))
                .map(Found::word)
                .toList();
    }

    /// What is asked of the sample publications.
    static List<String> queries() throws IOException {
        Path judged = VocabularyFolder.find().resolveSibling("judgments").resolve("queries.jsonl");
        var json = new ObjectMapper();
        List<String> queries = new ArrayList<>();
        for (String line : Files.readAllLines(judged)) {
            queries.add(json.readTree(line).path("query").asText());
        }
        return queries;
    }

    private record Slow(long number, float millis) {}

    private boolean run(int count) {
        for (int i = 0; i < WARM_UP; i++) {
            millis(-i - 1L);
        }
        failures = 0;
        float[] millis = new float[count];
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            millis[i] = millis(i);
            if ((i + 1) % Math.max(1, count / 20) == 0) {
                say(String.format(
                        Locale.ROOT,
                        "%,d texts, %d failures, %.0f s",
                        i + 1,
                        failures,
                        (System.nanoTime() - start) / 1e9));
            }
        }
        float seeming = median(millis.clone());
        double median = quietMedian(count);
        List<Slow> slow = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (millis[i] > 20 * median) {
                slow.add(new Slow(i, millis[i]));
            }
        }
        slow.sort(Comparator.comparingDouble(Slow::millis).reversed());
        say(String.format(
                Locale.ROOT,
                "%,d texts: %d failures; median %.3f ms at first sight, %.3f ms asked again",
                count,
                failures,
                seeming,
                median));
        byKind(millis);
        say(String.format(
                Locale.ROOT,
                "%,d texts took more than 20 medians at first sight; asked again %d times, the least time:",
                slow.size(),
                AGAIN));
        List<Slow> again = slow.stream()
                .limit(MOST_SLOW)
                .map(text -> new Slow(text.number, Math.min(text.millis, least(text.number))))
                .sorted(Comparator.comparingDouble(Slow::millis).reversed())
                .toList();
        again.stream().limit(SHOWN).forEach(text -> {
            var made = texts.text(seed, text.number);
            say(String.format(
                    Locale.ROOT,
                    "%8.1f ms %6.1f medians %s %d: %s",
                    text.millis,
                    text.millis / median,
                    made.kind(),
                    text.number,
                    cut(made.text())));
        });
        long above = again.stream().filter(text -> text.millis > 50 * median).count();
        say(String.format(Locale.ROOT, "%d above 50 medians", above));
        return failures == 0 && above == 0;
    }

    private double quietMedian(int count) {
        float[] sample = new float[Math.min(count, SAMPLE)];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = least((long) i * count / sample.length);
        }
        return median(sample);
    }

    private void byKind(float[] millis) {
        for (QueryTexts.Kind kind : QueryTexts.Kind.values()) {
            float[] its = new float[millis.length];
            int n = 0;
            for (int i = 0; i < millis.length; i++) {
                if (texts.text(seed, i).kind() == kind) {
                    its[n++] = millis[i];
                }
            }
            float[] sorted = Arrays.copyOf(its, n);
            Arrays.sort(sorted);
            if (n > 0) {
                say(String.format(
                        Locale.ROOT,
                        "%9s %,9d texts: median %.3f ms, 99th of 100 %.2f ms, longest %.1f ms",
                        kind,
                        n,
                        sorted[n / 2],
                        sorted[n * 99 / 100],
                        sorted[n - 1]));
            }
        }
    }

    private float least(long number) {
        float least = Float.MAX_VALUE;
        for (int i = 0; i < AGAIN; i++) {
            least = Math.min(least, millis(number));
        }
        return least;
    }

    private float millis(long number) {
        String text = texts.text(seed, number).text();
        long start = CPU.getCurrentThreadCpuTime();
        try {
            searcher.search(SearchRequest.of(text));
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            failures++;
            say(String.format(Locale.ROOT, "text %d failed: %s: %s", number, failure, cut(text)));
        }
        return (CPU.getCurrentThreadCpuTime() - start) / 1e6f;
    }

    private static float median(float[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= 120 ? line : line.substring(0, 120) + "… (" + line.length() + ")";
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
