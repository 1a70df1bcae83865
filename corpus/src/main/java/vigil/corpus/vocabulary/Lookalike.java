package vigil.corpus.vocabulary;

import java.util.List;
import java.util.Set;
import vigil.corpus.Facet;

/// A phrase that contains a name without meaning what it names: the Rome Statute is not Italy.
///
/// @param names the phrase and its other spellings
/// @param hides the facets for which the words inside it are no evidence
/// @param norm whether a crime inside it is evidence of the norm
public record Lookalike(List<Name> names, Set<Facet> hides, boolean norm) {
    public Lookalike {
        names = List.copyOf(names);
        hides = Set.copyOf(hides);
    }
}
