package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import vigil.corpus.Facet;

/// All values of one facet in one commit, read once: what they are called, which comes first by name, and which entries
/// have them.
///
/// A value is known by its ordinal, 0 to [#size()] exclusive, so that counting and sorting touch numbers only.
final class FacetValues {
    private final String[] values;
    private final String[] labels;
    private final int[] rank;
    private final int[] byRank;
    private final List<FacetOrdinals> ordinals;

    /// @param ordinals by the number of the segment
    private FacetValues(String[] values, String[] labels, List<FacetOrdinals> ordinals) {
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
            return new FacetValues(new String[0], new String[0], List.of());
        }
        String[] values = new String[Math.toIntExact(all.getValueCount())];
        String[] labels = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = all.lookupOrd(i).utf8ToString();
            labels[i] = names.of(facet, values[i]);
        }
        List<FacetOrdinals> ordinals = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            LongValues global = all instanceof MultiSortedSetDocValues several
                    ? several.mapping.getGlobalOrds(leaf.ord)
                    : LongValues.IDENTITY;
            ordinals.add(new FacetOrdinals(leaf.reader(), field, global));
        }
        return new FacetValues(values, labels, ordinals);
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

    /// The ordinal of the one value of a document; negative where it has none or several.
    ///
    /// @param segment the number of the segment
    /// @param document its number in the segment
    int ordinalOf(int segment, int document) {
        return ordinals.isEmpty() ? -1 : ordinals.get(segment).only(document);
    }

    /// The ordinal of the one value of a document; negative where it has none or several.
    int ordinalOf(IndexReader reader, int document) {
        int segment = ReaderUtil.subIndex(document, reader.leaves());
        return ordinalOf(segment, document - reader.leaves().get(segment).docBase);
    }

    /// Adds one to the count of each value of each entry found.
    ///
    /// @param counts by ordinal, of length [#size()]
    /// @return the entries that have any value
    long count(Documents found, int[] counts) {
        long[] tagged = {0};
        if (!ordinals.isEmpty()) {
            found.forEachSegment((segment, documents, count) ->
                    tagged[0] += ordinals.get(segment).count(documents, count, counts));
        }
        return tagged[0];
    }
}
