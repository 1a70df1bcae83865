package vigil.corpus.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.ReaderUtil;

/// What the document of a passage holds.
final class PassageValues {
    private final LeafReader leaf;
    private final int document;

    private PassageValues(LeafReader leaf, int document) {
        this.leaf = leaf;
        this.document = document;
    }

    /// @param document its number in the reader
    static PassageValues of(IndexReader reader, int document) {
        var leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        return new PassageValues(leaf.reader(), document - leaf.docBase);
    }

    /// The id of the entry.
    String entry() throws IOException {
        var ids = DocValues.getSortedSet(leaf, Schema.PASSAGE_OF);
        if (!ids.advanceExact(document)) {
            throw lacks(Schema.PASSAGE_OF);
        }
        return ids.lookupOrd(ids.nextOrd()).utf8ToString();
    }

    /// Where it stands in the entry's text.
    Passage passage() throws IOException {
        return new Passage(number(Schema.PASSAGE_START), number(Schema.PASSAGE_END));
    }

    /// Its meaning.
    float[] vector() throws IOException {
        var vectors = Objects.requireNonNull(leaf.getFloatVectorValues(Schema.VECTOR));
        var each = vectors.iterator();
        if (each.advance(document) != document) {
            throw lacks(Schema.VECTOR);
        }
        return vectors.vectorValue(each.index()).clone();
    }

    private int number(String field) throws IOException {
        var numbers = DocValues.getNumeric(leaf, field);
        if (!numbers.advanceExact(document)) {
            throw lacks(field);
        }
        return (int) numbers.longValue();
    }

    private static IOException lacks(String field) {
        return new IOException("a passage of the index lacks its field " + field
                + "; delete the index and run `vigil index PATH --semantic` again");
    }
}
