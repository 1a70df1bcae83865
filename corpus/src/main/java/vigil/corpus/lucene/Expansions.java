package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// The words of an index that a prefix or a spelling stands for, up to a limit for one query.
final class Expansions {
    /// Most words that the prefixes and spellings of one query may stand for, together.
    static final int MAX = 1_024;

    private static final int MAX_SPELLINGS = 50;
    /// Most words that are looked at for one prefix.
    private static final int MAX_SCANNED = 100_000;

    private final IndexReader reader;
    private final SequencedSet<String> warnings;
    private int left = MAX;

    /// @param warnings takes a sentence where the limit was reached
    Expansions(IndexReader reader, SequencedSet<String> warnings) {
        this.reader = reader;
        this.warnings = warnings;
    }

    private record Found(String term, int entries) {}

    /// The words that begin so, the most frequent ones where there are too many.
    SequencedSet<String> beginning(String prefix) throws IOException {
        List<Found> found = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, Schema.WORDS);
        if (terms == null) {
            return new LinkedHashSet<>();
        }
        var start = new BytesRef(prefix);
        TermsEnum each = terms.iterator();
        if (each.seekCeil(start) != TermsEnum.SeekStatus.END) {
            for (BytesRef term = each.term();
                    term != null && StringHelper.startsWith(term, start) && found.size() < MAX_SCANNED;
                    term = each.next()) {
                found.add(new Found(term.utf8ToString(), each.docFreq()));
            }
        }
        return mostFrequent(found, left, prefix + "*");
    }

    /// The words that are spelled nearly so, the most frequent ones where there are too many.
    SequencedSet<String> near(String word, int edits) throws IOException {
        List<Found> found = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, Schema.WORDS);
        if (terms == null) {
            return new LinkedHashSet<>();
        }
        TermsEnum each = new FuzzyTermsEnum(terms, new Term(Schema.WORDS, word), edits, 0, true);
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            String text = term.utf8ToString();
            if (text.charAt(0) != Stems.MARK) {
                found.add(new Found(text, each.docFreq()));
            }
        }
        return mostFrequent(found, Math.min(left, MAX_SPELLINGS), word + "~" + edits);
    }

    private SequencedSet<String> mostFrequent(List<Found> found, int most, String typed) {
        if (found.size() > most) {
            warnings.add(typed + " stands for more than " + most + " words; the most frequent ones were looked for");
        }
        SequencedSet<String> terms = new LinkedHashSet<>();
        found.stream()
                .sorted(Comparator.comparingInt(Found::entries).reversed().thenComparing(Found::term))
                .limit(most)
                .forEach(word -> terms.add(word.term()));
        left -= terms.size();
        return terms;
    }
}
