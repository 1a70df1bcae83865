package vigil.corpus;

/// What a [Tag] is a value of: a [Facet], by which entries are narrowed and counted, or a [Fact], which is shown and
/// exported and no more. What filters or counts takes a facet, so that it cannot be given a fact.
public sealed interface Dimension permits Facet, Fact {
    /// The name of the constant, under which an index stores it: `COUNTRY`.
    String name();

    /// The name in JSON: `country`, `person`.
    String parameter();
}
