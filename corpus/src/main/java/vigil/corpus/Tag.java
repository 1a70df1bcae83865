package vigil.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One value on one facet of one entry, or one fact that it tells, with the words that justify it.
///
/// @param facet one of [#DIMENSIONS]
/// @param value the facet's value, `SDN`
/// @param label the value's name for people, `Sudan`
/// @param role the part that the value plays; null for regions, themes and facts
/// @param evidence at least one, in the order heading, subtitle, text, caption, then by offset
public record Tag(
        Dimension facet,
        String value,
        String label,
        @Nullable Role role,
        List<Evidence> evidence) {
    /// What there are tags of, in the order in which they are shown: the tagged facets, then the facts.
    public static final List<Dimension> DIMENSIONS = Stream.<Dimension>concat(
                    Facet.TAGGED.stream(), Arrays.stream(Fact.values()))
            .toList();

    public Tag {
        evidence = List.copyOf(evidence);
        if (!DIMENSIONS.contains(facet)) {
            throw new IllegalArgumentException("the facet " + facet.parameter() + " has no tags");
        }
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("the tag " + facet.parameter() + "=" + value + " has no evidence");
        }
    }
}
