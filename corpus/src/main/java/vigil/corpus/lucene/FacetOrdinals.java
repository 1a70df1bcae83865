package vigil.corpus.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.LongValues;

/// Which values of one facet each document of a segment has, by their ordinals.
///
/// Read once and kept in memory, at four bytes for each document and for each value beyond its first: every search
/// counts every facet, and looking each entry up in the index would cost the greater part of a search.
final class FacetOrdinals {
    private static final int NONE = -1;

    /// Of each document: its only ordinal; [#NONE]; or, less than that, where its list begins, as -2 - index.
    private final int[] ordinals;
    /// Lists one behind the other: their length, then the ordinals.
    private int[] lists = new int[0];

    /// @param field the field that filters and counts the facet
    /// @param global gives the ordinal in the whole index for one in the segment
    FacetOrdinals(LeafReader segment, String field, LongValues global) throws IOException {
        ordinals = new int[segment.maxDoc()];
        Arrays.fill(ordinals, NONE);
        int end = 0;
        SortedSetDocValues values = segment.getSortedSetDocValues(field);
        while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int count = values.docValueCount();
            if (count == 1) {
                ordinals[values.docID()] = (int) global.get(values.nextOrd());
                continue;
            }
            if (end + 1 + count > lists.length) {
                lists = Arrays.copyOf(lists, end + 1 + count + end / 2);
            }
            ordinals[values.docID()] = -2 - end;
            lists[end++] = count;
            for (int i = 0; i < count; i++) {
                lists[end++] = (int) global.get(values.nextOrd());
            }
        }
        lists = Arrays.copyOf(lists, end);
    }

    /// The ordinal of the one value of a document; negative where it has none or several.
    int only(int document) {
        return ordinals[document];
    }

    /// Adds one to the count of each value of each document.
    ///
    /// @param documents of which the first `length` are counted
    /// @param counts by ordinal in the whole index
    /// @return the documents that have any value
    int count(int[] documents, int length, int[] counts) {
        int tagged = 0;
        for (int i = 0; i < length; i++) {
            int ordinal = ordinals[documents[i]];
            if (ordinal >= 0) {
                counts[ordinal]++;
                tagged++;
            } else if (ordinal != NONE) {
                int at = -2 - ordinal;
                for (int last = at + lists[at]; at < last; ) {
                    counts[lists[++at]]++;
                }
                tagged++;
            }
        }
        return tagged;
    }
}
