package vigil.corpus.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vigil.corpus.Facet;

/// A field that a query can name, `heading:`.
public enum QueryField {
    HEADING,
    SUBTITLE,
    SECTION,
    TEXT,
    CAPTION,
    ORGANIZATION,
    SYMBOL,
    COUNTRY,
    REGION,
    CRIME,
    THEME,
    KIND,
    LANGUAGE,
    YEAR;

    /// The name before the colon.
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The field with this name, in any case.
    public static Optional<QueryField> of(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /// The facet whose values this field asks for; empty for a field of words.
    public Optional<Facet> facet() {
        return switch (this) {
            case HEADING, SUBTITLE, SECTION, TEXT, CAPTION, SYMBOL, YEAR -> Optional.empty();
            case ORGANIZATION, COUNTRY, REGION, CRIME, THEME, KIND, LANGUAGE -> Facet.of(name());
        };
    }
}
