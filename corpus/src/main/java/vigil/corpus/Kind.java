package vigil.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What sort of text an entry is.
public enum Kind {
    /// An organization's own entry in a newsletter.
    PROFILE,
    /// A box beside other entries.
    SIDEBAR,
    /// An editorial, or a letter.
    MESSAGE,
    /// An announcement.
    NOTICE,
    /// A list of members.
    MEMBER_LIST,
    /// Addresses, credits, partners.
    IMPRINT,
    /// A section under a heading of a report or a resolution.
    SECTION,
    /// A page, where a publication shows no structure.
    PAGE;

    /// The facet's value: `member-list`.
    public String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The facet's label: `Member list`.
    public String label() {
        String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// The kind with this value.
    public static Optional<Kind> of(String value) {
        return Arrays.stream(values())
                .filter(kind -> kind.value().equals(value))
                .findFirst();
    }
}
