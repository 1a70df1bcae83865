package vigil.corpus;

import java.util.Locale;

/// What part a tagged value plays in its entry. Regions and themes have none.
public enum Role {
    /// A country that the entry deals with.
    ABOUT,
    /// A country that is only the seat or the nationality of an organization.
    HOME,
    /// A country or organization that is named in passing.
    MENTION,
    /// An organization that the entry is by or about.
    SUBJECT,
    /// A crime said of a place or an event of the time.
    SITUATION,
    /// A crime of a past event, given as an example.
    HISTORICAL,
    /// A crime of which only the definition or the principle is recited.
    NORM;

    /// The role in JSON: `about`.
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
