package vigil.corpus.vocabulary;

import java.util.List;

/// Expressions of the field that mean the same and name no value of a facet: `R2P`, "responsibility to protect".
///
/// @param names at least two
public record Expression(List<Name> names) {
    public Expression {
        names = List.copyOf(names);
    }

    /// Reads a line of `expressions.tsv`.
    static Expression read(Table.Row row) {
        List<Name> names = row.names("names");
        if (names.size() < 2) {
            throw row.error("names", "one expression has nothing that means the same");
        }
        return new Expression(names);
    }
}
