package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import vigil.corpus.Facet;
import vigil.corpus.query.StopWords;
import vigil.corpus.query.Thesaurus;

/// The abbreviations that the entries of an index define themselves, each as a name for the words it stands for and the
/// other way round.
final class IndexNames implements Thesaurus {
    /// Most meanings of one abbreviation that are looked for.
    private static final int MAX_MEANINGS = 3;

    private static final int MAX_WORDS = 8;

    /// By the folded words of a name: the other names.
    private final Map<String, Set<String>> others = new HashMap<>();
    /// Abbreviations as they are printed, by their folded form.
    private final Map<String, Set<String>> printed = new HashMap<>();

    private IndexNames() {}

    /// The term that carries a definition.
    static String term(String abbreviation, String words) {
        return abbreviation + Schema.SEPARATOR + String.join(" ", Words.exact(words));
    }

    /// Reads all definitions once.
    static IndexNames of(IndexReader reader) throws IOException {
        var names = new IndexNames();
        Terms terms = MultiTerms.getTerms(reader, Schema.DEFINES);
        if (terms == null) {
            return names;
        }
        Map<String, Map<String, Integer>> meanings = new TreeMap<>();
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            String[] parts = term.utf8ToString().split(String.valueOf(Schema.SEPARATOR), 2);
            meanings.computeIfAbsent(parts[0], _ -> new TreeMap<>()).put(parts[1], each.docFreq());
        }
        meanings.forEach((abbreviation, counted) -> counted.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MAX_MEANINGS)
                .forEach(meaning -> names.add(abbreviation, meaning.getKey())));
        return names;
    }

    private void add(String abbreviation, String words) {
        String folded = String.join(" ", Words.exact(abbreviation));
        printed.computeIfAbsent(folded, _ -> new LinkedHashSet<>()).add(abbreviation);
        Set<String> ofWords = others.computeIfAbsent(words, _ -> new LinkedHashSet<>());
        Set<String> ofShort = others.computeIfAbsent(folded, _ -> new LinkedHashSet<>());
        ofShort.add(words);
        for (String same : ofWords) {
            if (!same.equals(abbreviation)) {
                ofShort.add(same);
                others.computeIfAbsent(String.join(" ", Words.exact(same)), _ -> new LinkedHashSet<>())
                        .add(abbreviation);
            }
        }
        ofWords.add(abbreviation);
    }

    @Override
    public List<Name> names(List<String> words) {
        List<Name> names = new ArrayList<>();
        for (int start = 0; start < words.size(); ) {
            int end = Math.min(words.size(), start + MAX_WORDS);
            while (end > start && !isName(words.subList(start, end))) {
                end--;
            }
            if (end > start) {
                names.add(new Name(start, end, List.copyOf(othersOf(words.subList(start, end))), null, null));
            }
            start = Math.max(end, start + 1);
        }
        return names;
    }

    private boolean isName(List<String> words) {
        String folded = folded(words);
        if (!others.containsKey(folded)) {
            return false;
        }
        // An abbreviation that is a word, too, counts only as it is printed: `WHO`, `AIDS`.
        String typed = words.getFirst();
        return words.size() > 1
                || !printed.containsKey(folded)
                || printed.getOrDefault(folded, Set.of()).contains(typed)
                || (folded.length() > 2 && typed.equals(typed.toLowerCase(Locale.ROOT)) && !StopWords.contains(typed));
    }

    private Set<String> othersOf(List<String> words) {
        return others.getOrDefault(folded(words), Set.of());
    }

    private static String folded(List<String> words) {
        return String.join(" ", Words.exact(String.join(" ", words)));
    }

    @Override
    public Optional<String> resolve(Facet facet, String typed) {
        return Optional.empty();
    }

    /// Both: the names of the first, and those of the second among the words that the first leaves.
    static Thesaurus both(Thesaurus first, Thesaurus second) {
        return new Thesaurus() {
            @Override
            public List<Name> names(List<String> words) {
                List<Name> names = new ArrayList<>(first.names(words));
                List<Name> known = List.copyOf(names);
                second.names(words).stream()
                        .filter(name -> known.stream()
                                .allMatch(other -> name.end() <= other.start() || other.end() <= name.start()))
                        .forEach(names::add);
                return names;
            }

            @Override
            public Optional<String> resolve(Facet facet, String typed) {
                return first.resolve(facet, typed).or(() -> second.resolve(facet, typed));
            }
        };
    }
}
