package vigil.corpus.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/// The words of an index that a prefix, a pattern or a spelling stands for, within limits of work for one query: how
/// many words it may stand for, how many words of the index are looked at, and how many spellings are looked for.
final class Expansions {
    /// Most words that all prefixes, patterns and spellings of one query may stand for, together.
    static final int MAX = 1_024;

    private static final int MAX_EACH = 256;
    /// What each of them may stand for when the others have used up the whole.
    private static final int LEAST_EACH = 5;
    private static final int MAX_SPELLINGS = 50;
    private static final int MAX_SPELLED = 8;
    /// Words of the index that all patterns of one query look at, or all words once where there are more.
    private static final int LEAST_LOOKED_AT = 100_000;

    private static final BytesRef BEHIND_STEMS = new BytesRef(String.valueOf((char) (Stems.MARK + 1)));
    private static final Comparator<Found> MOST_FREQUENT =
            Comparator.comparingInt(Found::entries).reversed().thenComparing(Found::term);

    private final IndexReader reader;
    private final SequencedSet<String> warnings;
    private final Map<String, SequencedSet<String>> known = new HashMap<>();
    private final Set<String> spelled = new HashSet<>();
    private int left = MAX;
    private final long mostLookedAt;
    private long lookedAt;

    /// @param warnings takes a sentence where a limit was reached
    Expansions(IndexReader reader, SequencedSet<String> warnings) throws IOException {
        this.reader = reader;
        this.warnings = warnings;
        long words = 0;
        for (var leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Schema.WORDS);
            words += terms == null ? 0 : terms.size();
        }
        mostLookedAt = Math.max(LEAST_LOOKED_AT, words);
    }

    private record Found(String term, int entries) {}

    /// The words that begin so, the most frequent ones where there are too many.
    SequencedSet<String> beginning(String prefix) throws IOException {
        return known(prefix + "*", prefix, _ -> true);
    }

    /// The words of this form, the most frequent ones where there are too many.
    SequencedSet<String> like(Pattern pattern) throws IOException {
        return known(pattern.text(), pattern.beginning(), pattern::matches);
    }

    /// The words that are spelled nearly so, the most frequent ones where there are too many.
    SequencedSet<String> near(String word, int edits) throws IOException {
        String typed = word + "~" + edits;
        @Nullable SequencedSet<String> before = known.get(typed);
        if (before != null) {
            return before;
        }
        var found = new MostFrequent(MAX_SPELLINGS, typed);
        Terms terms = MultiTerms.getTerms(reader, Schema.WORDS);
        if (!affordsSpelling(word, edits)) {
            found.add(new Found(word, 0));
        } else if (terms != null) {
            TermsEnum each = new FuzzyTermsEnum(terms, new Term(Schema.WORDS, word), edits, 0, true);
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                found.add(term, each.docFreq());
            }
        }
        return found.kept();
    }

    /// Whether a word may be looked for by its spelling, among words or names: so many of a query may, each of which
    /// counts once.
    boolean affordsSpelling(String word, int edits) {
        String typed = word + "~" + edits;
        if (spelled.contains(typed)) {
            return true;
        }
        if (spelled.size() == MAX_SPELLED) {
            warnings.add("spellings are looked for of " + MAX_SPELLED
                    + " words; the words behind them were taken as they stand: ask for fewer with ~");
            return false;
        }
        return spelled.add(typed);
    }

    private SequencedSet<String> known(String typed, String beginning, Predicate<String> wanted) throws IOException {
        @Nullable SequencedSet<String> before = known.get(typed);
        return before == null ? scanned(typed, beginning, wanted) : before;
    }

    /// The words that begin so and are wanted.
    private SequencedSet<String> scanned(String typed, String beginning, Predicate<String> wanted) throws IOException {
        var found = new MostFrequent(MAX_EACH, typed);
        Terms terms = MultiTerms.getTerms(reader, Schema.WORDS);
        if (terms == null) {
            return found.kept();
        }
        var start = new BytesRef(beginning);
        TermsEnum each = terms.iterator();
        if (each.seekCeil(start) != TermsEnum.SeekStatus.END) {
            for (BytesRef term = each.term();
                    term != null && StringHelper.startsWith(term, start);
                    term = each.next()) {
                if (term.length > 0 && term.bytes[term.offset] == Stems.MARK) {
                    if (each.seekCeil(BEHIND_STEMS) == TermsEnum.SeekStatus.END) {
                        break;
                    }
                    term = each.term();
                }
                if (++lookedAt > mostLookedAt) {
                    warnings.add(
                            typed + " was not looked for among all words, for other patterns had looked at too many:"
                                    + " ask for fewer, or begin them with letters");
                    break;
                }
                String word = term.utf8ToString();
                if (wanted.test(word)) {
                    found.add(new Found(word, each.docFreq()));
                }
            }
        }
        return found.kept();
    }

    /// Keeps the words that most entries have.
    private final class MostFrequent {
        private final int most;
        private final String typed;
        private final PriorityQueue<Found> found = new PriorityQueue<>(MOST_FREQUENT.reversed());
        private boolean more;

        MostFrequent(int most, String typed) {
            this.most = Math.max(LEAST_EACH, Math.min(left, most));
            this.typed = typed;
        }

        void add(BytesRef term, int entries) {
            add(new Found(term.utf8ToString(), entries));
        }

        void add(Found word) {
            if (word.term.isEmpty() || word.term.charAt(0) == Stems.MARK) {
                return;
            }
            found.add(word);
            if (found.size() > most) {
                found.remove();
                more = true;
            }
        }

        SequencedSet<String> kept() {
            if (more) {
                warnings.add(typed + " stands for more than " + most
                        + " words; the most frequent ones were looked for: add letters");
            }
            SequencedSet<String> terms = new LinkedHashSet<>();
            found.stream().sorted(MOST_FREQUENT).forEach(word -> terms.add(word.term));
            left -= terms.size();
            known.put(typed, terms);
            return terms;
        }
    }
}
