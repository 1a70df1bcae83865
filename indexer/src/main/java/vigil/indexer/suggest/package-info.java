/// Finds in an index what the tables of the vocabulary lack. [Suggester] reads publications, and [Suggestions] is
/// what it offers.
@NullMarked
package vigil.indexer.suggest;

import org.jspecify.annotations.NullMarked;
