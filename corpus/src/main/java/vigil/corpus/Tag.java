package vigil.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One value on one tagged facet of one entry, with the words that justify it.
///
/// @param facet one of [Facet#TAGGED]
/// @param value the facet's value, `SDN`
/// @param label the value's name for people, `Sudan`
/// @param role the part that the value plays; null for regions and themes
/// @param evidence at least one, in the order heading, subtitle, text, caption, then by offset
public record Tag(
        Facet facet, String value, String label, @Nullable Role role, List<Evidence> evidence) {
    public Tag {
        evidence = List.copyOf(evidence);
        if (!facet.isTagged()) {
            throw new IllegalArgumentException("the facet " + facet.parameter() + " has no tags");
        }
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("the tag " + facet.parameter() + "=" + value + " has no evidence");
        }
    }
}
