/// Finds the values of the facets in the words of an entry: `Entry → tagged Entry`. Pure functions of the entry and
/// the vocabulary.
@NullMarked
package vigil.indexer.tag;

import org.jspecify.annotations.NullMarked;
