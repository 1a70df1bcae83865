package vigil.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A dimension along which entries are narrowed and counted.
///
/// The first five are *tagged*: their values come from the words of an entry and carry [Evidence]. The others are
/// attributes that every entry has or lacks.
public enum Facet implements Dimension {
    /// ISO 3166-1 alpha-3; Kosovo is `XKX`.
    COUNTRY(true),
    /// UN M49 code, or a slug for what M49 lacks (`asean`).
    REGION(true),
    /// Slug of an organization's canonical name.
    ORGANIZATION(true),
    /// Path of slugs, `crimes-against-humanity/torture`; a path is also counted at each of its ancestors.
    CRIME(true),
    /// Slug of one of the sixteen themes.
    THEME(true),
    /// [Publication#id()].
    PUBLICATION(false),
    /// [Entry#section()], as printed.
    SECTION(false),
    /// [Kind#value()].
    KIND(false),
    /// BCP 47 tag.
    LANGUAGE(false),
    /// Four digits.
    YEAR(false);

    /// The facets whose values are tags, in the order in which they are shown.
    public static final List<Facet> TAGGED =
            Arrays.stream(values()).filter(Facet::isTagged).toList();

    private final boolean tagged;

    Facet(boolean tagged) {
        this.tagged = tagged;
    }

    /// Whether the values are tags that carry evidence.
    public boolean isTagged() {
        return tagged;
    }

    /// The name in parameters and JSON: `country`.
    @Override
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The facet with this parameter name, in any case.
    public static Optional<Facet> of(String parameter) {
        return Arrays.stream(values())
                .filter(facet -> facet.parameter().equalsIgnoreCase(parameter))
                .findFirst();
    }
}
