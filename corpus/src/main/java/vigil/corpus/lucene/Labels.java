package vigil.corpus.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Facet;

/// The names of the values in an index, as its entries carry them. Where they disagree, the name that most carry.
final class Labels {
    private static final int MOST_LIKE = 200;
    private static final Labels NONE = new Labels(Map.of());

    private final Map<Facet, Map<String, String>> labels;
    private final Map<Facet, Names> names = new ConcurrentHashMap<>();

    private Labels(Map<Facet, Map<String, String>> labels) {
        this.labels = labels;
    }

    /// The values of a facet by what they may be called in a query.
    ///
    /// @param called by the folded value or label, the values
    /// @param words by each folded word of a label, the values
    private record Names(Map<String, Set<String>> called, Map<String, Set<String>> words) {}

    private Names names(Facet facet) {
        return names.computeIfAbsent(facet, _ -> {
            Map<String, Set<String>> called = new HashMap<>();
            Map<String, Set<String>> words = new HashMap<>();
            all(facet).forEach((value, label) -> {
                List<String> folded = Words.exact(label);
                for (String name : List.of(value, label)) {
                    called.computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> new TreeSet<>())
                            .add(value);
                }
                called.computeIfAbsent(String.join(" ", folded), _ -> new TreeSet<>())
                        .add(value);
                folded.forEach(word ->
                        words.computeIfAbsent(word, _ -> new TreeSet<>()).add(value));
            });
            return new Names(called, words);
        });
    }

    /// The term that carries a label.
    static String term(Facet facet, String value, String label) {
        String line = label.length() <= 1_000 ? label : label.substring(0, 1_000);
        return facet.parameter() + Schema.SEPARATOR + value + Schema.SEPARATOR + line;
    }

    /// Reads all labels once.
    static Labels of(IndexReader reader) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Schema.LABEL);
        if (terms == null) {
            return NONE;
        }
        Map<Facet, Map<String, Map<String, Integer>>> counted = new EnumMap<>(Facet.class);
        Bits live = MultiBits.getLiveDocs(reader);
        TermsEnum each = terms.iterator();
        PostingsEnum postings = null;
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            String[] parts = term.utf8ToString().split(String.valueOf(Schema.SEPARATOR), 3);
            int count = each.docFreq();
            if (live != null) {
                postings = each.postings(postings, PostingsEnum.NONE);
                count = liveCount(postings, live);
            }
            if (count > 0) {
                counted.computeIfAbsent(Facet.of(parts[0]).orElseThrow(), _ -> new HashMap<>())
                        .computeIfAbsent(parts[1], _ -> new TreeMap<>())
                        .put(parts[2], count);
            }
        }
        Map<Facet, Map<String, String>> labels = new EnumMap<>(Facet.class);
        counted.forEach((facet, values) -> {
            Map<String, String> best = new HashMap<>();
            values.forEach((value, names) -> best.put(value, best(names)));
            labels.put(facet, best);
        });
        return new Labels(labels);
    }

    private static String best(Map<String, Integer> names) {
        return names.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static int liveCount(PostingsEnum postings, Bits live) throws IOException {
        int count = 0;
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            if (live.get(doc)) {
                count++;
            }
        }
        return count;
    }

    /// The name of a value. One that no entry carries is made from the value: `war-crimes` is "War crimes".
    String of(Facet facet, String value) {
        @Nullable String label = labels.getOrDefault(facet, Map.of()).get(value);
        if (label != null) {
            return label;
        }
        if (facet != Facet.CRIME && facet != Facet.THEME && facet != Facet.KIND) {
            return value;
        }
        String words = value.substring(value.lastIndexOf('/') + 1).replace('-', ' ');
        return words.isEmpty() ? value : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// The values of a facet whose value or name is this, in any case; empty where none is.
    List<String> called(Facet facet, String name) {
        Set<String> values = new TreeSet<>();
        for (String form : List.of(name.toLowerCase(Locale.ROOT), String.join(" ", Words.exact(name)))) {
            values.addAll(names(facet).called.getOrDefault(form, Set.of()));
        }
        return List.copyOf(values);
    }

    /// The values of a facet with such a word in their name, at most [#MOST_LIKE] of them.
    ///
    /// @param wanted takes a folded word
    List<String> like(Facet facet, Predicate<String> wanted) {
        return names(facet).words.entrySet().stream()
                .filter(word -> wanted.test(word.getKey()))
                .flatMap(word -> word.getValue().stream())
                .distinct()
                .sorted()
                .limit(MOST_LIKE)
                .toList();
    }

    /// All values of a facet that have a name, with it.
    Map<String, String> all(Facet facet) {
        return labels.getOrDefault(facet, Map.of());
    }
}
