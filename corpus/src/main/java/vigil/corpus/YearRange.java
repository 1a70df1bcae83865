package vigil.corpus;

/// Years, both ends included. Either end may be open: [Integer#MIN_VALUE], [Integer#MAX_VALUE].
public record YearRange(int from, int to) {
    public YearRange {
        if (from > to) {
            throw new IllegalArgumentException("years must run upwards, were " + from + ".." + to);
        }
    }
}
