package vigil.corpus.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Facet;

/// All values of one facet in one commit, read once: what they are called, and which comes first by name.
///
/// A value is known by its ordinal, 0 to [#size()] exclusive, so that counting and sorting touch numbers only.
final class FacetValues {
    private final String field;
    private final String[] values;
    private final String[] labels;
    private final int[] rank;
    private final int[] byRank;
    /// Null where the index has one segment, whose ordinals are those of the whole.
    private final @Nullable OrdinalMap ordinals;

    private FacetValues(String field, String[] values, String[] labels, @Nullable OrdinalMap ordinals) {
        this.field = field;
        this.values = values;
        this.labels = labels;
        this.ordinals = ordinals;
        rank = new int[values.length];
        Integer[] byLabel = new Integer[values.length];
        Arrays.setAll(byLabel, i -> i);
        Arrays.sort(
                byLabel,
                Comparator.<Integer, String>comparing(i -> labels[i], String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(i -> values[i]));
        byRank = new int[values.length];
        for (int i = 0; i < byLabel.length; i++) {
            rank[byLabel[i]] = i;
            byRank[i] = byLabel[i];
        }
    }

    /// @param field the field that filters and counts the facet
    static FacetValues of(IndexReader reader, Facet facet, String field, Labels names) throws IOException {
        SortedSetDocValues all = MultiDocValues.getSortedSetValues(reader, field);
        if (all == null) {
            return new FacetValues(field, new String[0], new String[0], null);
        }
        String[] values = new String[Math.toIntExact(all.getValueCount())];
        String[] labels = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = all.lookupOrd(i).utf8ToString();
            labels[i] = names.of(facet, values[i]);
        }
        return new FacetValues(
                field, values, labels, all instanceof MultiSortedSetDocValues several ? several.mapping : null);
    }

    int size() {
        return values.length;
    }

    String value(int ordinal) {
        return values[ordinal];
    }

    String label(int ordinal) {
        return labels[ordinal];
    }

    /// Where the value stands when all are sorted by label, then by value.
    int rank(int ordinal) {
        return rank[ordinal];
    }

    /// The ordinal of the value that stands at this place by label.
    int ordinalAt(int place) {
        return byRank[place];
    }

    /// Adds one to the count of each value of each entry found.
    ///
    /// @param counts by ordinal, of length [#size()]
    /// @return the entries that have any value
    long count(FacetsCollector found, int[] counts) throws IOException {
        long tagged = 0;
        for (var documents : found.getMatchingDocs()) {
            var leaf = documents.context();
            SortedSetDocValues all = leaf.reader().getSortedSetDocValues(field);
            if (all == null) {
                continue;
            }
            LongValues global = ordinals == null ? LongValues.IDENTITY : ordinals.getGlobalOrds(leaf.ord);
            SortedDocValues single = DocValues.unwrapSingleton(all);
            DocIdSetIterator each = documents.bits().iterator();
            for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
                if (single != null) {
                    if (single.advanceExact(doc)) {
                        counts[(int) global.get(single.ordValue())]++;
                        tagged++;
                    }
                } else if (all.advanceExact(doc)) {
                    for (int i = 0; i < all.docValueCount(); i++) {
                        counts[(int) global.get(all.nextOrd())]++;
                    }
                    tagged++;
                }
            }
        }
        return tagged;
    }
}
