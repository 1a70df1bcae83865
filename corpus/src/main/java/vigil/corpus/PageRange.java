package vigil.corpus;

/// The pages on which an entry stands, 1-based, both ends included.
public record PageRange(int first, int last) {
    public PageRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("pages must run upwards from 1, were " + first + " to " + last);
        }
    }
}
