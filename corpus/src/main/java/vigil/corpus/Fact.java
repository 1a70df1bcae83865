package vigil.corpus;

import java.util.Locale;

/// Something that a text tells and that is kept with its [Evidence], as the index at the end of a book does: no
/// facet, for its values are too many to choose from.
public enum Fact implements Dimension {
    /// When something happened, as precise as the text has it, in ISO 8601: `2011`, `2011-07`, `2011-07-09`, an
    /// interval `1975/1979`. A decade is the interval of its years, `1990/1999`.
    DATE,
    /// Slug of a person's name as the publication first gives it in full.
    PERSON;

    @Override
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
