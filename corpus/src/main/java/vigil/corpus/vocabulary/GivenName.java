package vigil.corpus.vocabulary;

/// A given name of persons, of `given-names.tsv`.
///
/// @param name folded
/// @param word whether it is also a word, a surname or a place: Grace. Then it tells a person only with
///     more beside it
public record GivenName(String name, boolean word) {}
