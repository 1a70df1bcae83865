package vigil.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Whether entries of one publication may fill a page of the best hits.
public enum Grouping {
    /// The first three entries of a publication stand where their scores put them; the next three count half as much,
    /// the three behind them a quarter, and so on.
    PUBLICATION,
    /// Each entry stands where its own score puts it.
    NONE;

    /// The parameter's value.
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The grouping with this parameter's value.
    public static Optional<Grouping> of(String value) {
        return Arrays.stream(values()).filter(way -> way.value().equals(value)).findFirst();
    }
}
