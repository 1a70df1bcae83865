package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.suggest.InputIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Facet;
import vigil.corpus.query.Thesaurus;

/// The words, values and headings of a commit, one after the other, each with its weight.
final class CandidateNames {
    /// The facets whose values have names that people type.
    private static final List<Facet> FACETS =
            List.of(Facet.COUNTRY, Facet.ORGANIZATION, Facet.CRIME, Facet.THEME, Facet.REGION, Facet.PUBLICATION);

    /// Of two names of as many entries the shorter comes first: a weight is the entries times this, less the length.
    private static final int LENGTHS = 1 << 10;

    private CandidateNames() {}

    /// What stands beside a name of a value.
    ///
    /// @param alias whether the name is another one than the value's label
    record Payload(Facet facet, String value, boolean alias) {
        static Payload read(BytesRef written) {
            String[] parts = written.utf8ToString().split(String.valueOf(Schema.SEPARATOR), 3);
            return new Payload(Facet.of(parts[0]).orElseThrow(), parts[2], parts[1].equals("alias"));
        }

        BytesRef written() {
            return new BytesRef(
                    facet.parameter() + Schema.SEPARATOR + (alias ? "alias" : "label") + Schema.SEPARATOR + value);
        }
    }

    /// @param payload null for one that has none
    private record Name(
            BytesRef text, long weight, @Nullable BytesRef payload) {}

    /// The words of all entries, by the entries that have them; no stems.
    static InputIterator words(IndexView view) throws IOException {
        Terms terms = MultiTerms.getTerms(view.getIndexReader(), Schema.WORDS);
        if (terms == null) {
            return InputIterator.EMPTY;
        }
        TermsEnum each = terms.iterator();
        return new Names(false, () -> {
            BytesRef word = each.next();
            while (word != null && !isWord(word)) {
                word = each.next();
            }
            return word == null ? null : new Name(word, each.docFreq(), null);
        });
    }

    /// Whether the term is a word, and no mark of the analysis before a stem.
    private static boolean isWord(BytesRef term) {
        byte first = term.bytes[term.offset];
        return first < 0 || Character.isLetterOrDigit(first);
    }

    /// The headings of all entries.
    static InputIterator headings(IndexView view) throws IOException {
        Terms terms = MultiTerms.getTerms(view.getIndexReader(), Schema.HEADING);
        if (terms == null) {
            return InputIterator.EMPTY;
        }
        TermsEnum each = terms.iterator();
        return new Names(false, () -> {
            BytesRef heading = each.next();
            return heading == null ? null : new Name(heading, weight(each.docFreq(), heading.length), null);
        });
    }

    /// The names of all values that people type, each under its label and under its other names.
    static InputIterator values(IndexView view, Thesaurus thesaurus) throws IOException {
        List<Name> names = new ArrayList<>();
        for (Facet facet : FACETS) {
            FacetValues values = view.facet(facet, null);
            for (int i = 0; i < values.size(); i++) {
                int entries = entries(view.getIndexReader(), facet, values.value(i));
                String label = values.label(i);
                names.add(name(facet, values.value(i), label, false, entries));
                for (String alias : aliases(label, facet, values.value(i), view, thesaurus)) {
                    names.add(name(facet, values.value(i), alias, true, entries));
                }
            }
        }
        Iterator<Name> each = names.iterator();
        return new Names(true, () -> each.hasNext() ? each.next() : null);
    }

    private static Name name(Facet facet, String value, String text, boolean alias, int entries) {
        return new Name(new BytesRef(text), weight(entries, text.length()), new Payload(facet, value, alias).written());
    }

    private static int entries(IndexReader reader, Facet facet, String value) throws IOException {
        return reader.docFreq(new Term(Schema.facet(facet, null), value));
    }

    private static long weight(int entries, int length) {
        return (long) entries * LENGTHS + LENGTHS - Math.min(length, LENGTHS);
    }

    /// The other names of a value: those of the thesaurus, and the abbreviations that entries define for its label.
    private static Set<String> aliases(String label, Facet facet, String value, IndexView view, Thesaurus thesaurus) {
        Set<String> aliases = new LinkedHashSet<>();
        if (facet == Facet.PUBLICATION) {
            return aliases;
        }
        List<String> words = List.of(label.split(" ", -1));
        for (Thesaurus.Name name : thesaurus.names(words)) {
            if (name.facet() == facet && value.equals(name.value())) {
                aliases.addAll(name.others());
            }
        }
        for (Thesaurus.Name name : view.definitions().names(words)) {
            if (name.start() == 0 && name.end() == words.size()) {
                aliases.addAll(name.others());
            }
        }
        aliases.remove(label);
        return aliases;
    }

    private interface Source {
        /// The next one; null behind the last.
        @Nullable
        Name next() throws IOException;
    }

    /// Names for Lucene's suggesters.
    private static final class Names implements InputIterator {
        private static final BytesRef NOTHING = new BytesRef();

        private final boolean payloads;
        private final Source source;
        private @Nullable Name name;

        Names(boolean payloads, Source source) {
            this.payloads = payloads;
            this.source = source;
        }

        @Override
        public @Nullable BytesRef next() throws IOException {
            name = source.next();
            return name == null ? null : name.text;
        }

        @Override
        public long weight() {
            return name == null ? 0 : name.weight;
        }

        @Override
        public BytesRef payload() {
            return name == null || name.payload == null ? NOTHING : name.payload;
        }

        @Override
        public boolean hasPayloads() {
            return payloads;
        }

        @Override
        public Set<BytesRef> contexts() {
            return Set.of();
        }

        @Override
        public boolean hasContexts() {
            return false;
        }
    }
}
