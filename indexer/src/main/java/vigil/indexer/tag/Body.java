package vigil.indexer.tag;

import org.jspecify.annotations.Nullable;
import vigil.corpus.vocabulary.Organization;

/// An organization, from the tables or from a text.
///
/// @param value slug of the label
/// @param label canonical name
/// @param kind what it is; null when only a text names it
/// @param country alpha-3 of its seat; null when unknown
record Body(
        String value,
        String label,
        Organization.@Nullable Kind kind,
        @Nullable String country) {

    static Body of(Organization organization) {
        return new Body(organization.value(), organization.label(), organization.kind(), organization.country());
    }

    /// An organization that no table knows.
    static Body named(String name) {
        String label = name.replaceAll("\\s+", " ")
                .replace(" & ", " and ")
                .replaceFirst("^(?:The|the) ", "")
                .strip();
        return new Body(Organization.slug(label), label, null, null);
    }
}
