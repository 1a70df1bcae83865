package vigil.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Whether entries of one publication may fill a page of the best hits.
public enum Grouping {
    /// Entries take turns by their publications: three of each come before the fourth of any.
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
