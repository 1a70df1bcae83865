package vigil.corpus;

import java.util.Locale;

/// A text of an entry in which evidence can stand.
public enum Field {
    HEADING,
    SUBTITLE,
    TEXT,
    /// All captions, one a line: [Entry#caption()].
    CAPTION;

    /// The field in JSON: `heading`.
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
