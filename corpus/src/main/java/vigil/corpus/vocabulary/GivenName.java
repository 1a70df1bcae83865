package vigil.corpus.vocabulary;

/// A given name of persons, of `given-names.tsv`.
///
/// @param name folded
/// @param word whether it is also a word, a surname or a place: Grace, Innocent. Then it tells a person only with more
public record GivenName(String name, boolean word) {}
