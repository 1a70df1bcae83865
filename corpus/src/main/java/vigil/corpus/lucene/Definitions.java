package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import vigil.corpus.query.Expressions;

/// The abbreviations that the entries of an index define themselves.
final class Definitions {
    /// Most meanings of one abbreviation that are looked for.
    private static final int MAX_MEANINGS = 3;
    /// A meaning counts that has at least the most usual one's entries divided by this: where thousands of publications
    /// define, most short abbreviations mean many things, and a rare meaning would find the usual one's entries.
    private static final int RARER = 3;

    private Definitions() {}

    /// The term that carries a definition.
    static String term(String abbreviation, String words) {
        return abbreviation + Schema.SEPARATOR + String.join(" ", Words.exact(words));
    }

    /// All of them, each abbreviation with the words that it stands for in most of them.
    static Expressions of(IndexReader reader) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Schema.DEFINES);
        if (terms == null) {
            return new Expressions(List.of());
        }
        Map<String, Map<String, Integer>> meanings = new TreeMap<>();
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            String[] parts = term.utf8ToString().split(String.valueOf(Schema.SEPARATOR), 2);
            meanings.computeIfAbsent(parts[0], _ -> new TreeMap<>()).put(parts[1], each.docFreq());
        }
        Map<String, Set<String>> groups = new TreeMap<>();
        meanings.forEach((abbreviation, counted) -> counted.entrySet().stream()
                .filter(meaning -> meaning.getValue() * RARER >= Collections.max(counted.values()))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MAX_MEANINGS)
                .forEach(meaning -> groups.computeIfAbsent(
                                meaning.getKey(), words -> new LinkedHashSet<>(List.of(words)))
                        .add(abbreviation)));
        return new Expressions(new ArrayList<>(groups.values()));
    }
}
