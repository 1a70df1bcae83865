package vigil.corpus;

import java.util.Arrays;
import java.util.Optional;

/// The order of hits. Ties are broken by publication and place, so that an order is the same each time.
public enum Sort {
    /// Best first.
    RELEVANCE("relevance"),
    /// Oldest first; entries without a date last.
    DATE("date"),
    /// Newest first; entries without a date last.
    NEWEST("-date");

    private final String value;

    Sort(String value) {
        this.value = value;
    }

    /// The parameter's value.
    public String value() {
        return value;
    }

    /// The order with this parameter's value.
    public static Optional<Sort> of(String value) {
        return Arrays.stream(values()).filter(sort -> sort.value.equals(value)).findFirst();
    }
}
