package vigil.corpus.vocabulary;

import java.util.List;

/// Expressions of the field that mean the same and name no value of a facet: `R2P`, "responsibility to protect".
///
/// @param names at least two
public record Expression(List<Name> names) {
    public Expression {
        names = List.copyOf(names);
    }
}
