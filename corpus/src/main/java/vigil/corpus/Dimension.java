package vigil.corpus;

import com.fasterxml.jackson.annotation.JsonCreator;

/// What a [Tag] is a value of: a [Facet], by which entries are narrowed and counted, or a [Fact], which is shown and
/// exported and no more. What filters or counts takes a facet, so that it cannot be given a fact.
public sealed interface Dimension permits Facet, Fact {
    /// The name of the constant, under which an index stores it: `COUNTRY`.
    String name();

    /// The name in JSON: `country`, `person`.
    String parameter();

    /// The dimension whose constant has this name: an index and the worker's answers hold tags under it.
    @JsonCreator
    static Dimension named(String name) {
        return Tag.DIMENSIONS.stream()
                .filter(dimension -> dimension.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("entries have no tags of the sort " + name));
    }
}
