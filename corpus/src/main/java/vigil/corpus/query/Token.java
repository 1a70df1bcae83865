package vigil.corpus.query;

/// One piece of a query text.
sealed interface Token {
    record Open() implements Token {}

    record Close() implements Token {}

    /// `AND`, `OR` or `NOT` in capitals, `&&`, `||`, or the dash or `!` before a word.
    ///
    /// @param typed the word as it was typed, for where it turns out to be no operator
    record Operator(Kind kind, String typed) implements Token {
        enum Kind {
            AND,
            OR,
            NOT
        }
    }

    /// `NEAR/5` between two words or phrases.
    ///
    /// @param slop how many places the words may be out of their row altogether
    /// @param typed as it was typed, for where it turns out to be no operator
    record Near(int slop, String typed) implements Token {}

    /// `heading:`, which governs what follows.
    record Field(QueryField field) implements Token {}

    /// A word, phrase, prefix, wildcard or fuzzy word.
    record Leaf(Query query) implements Token {}
}
