/// Finds the entries in what was read: `Extracted → Contents`. Pure functions, tested without a file.
@NullMarked
package vigil.indexer.split;

import org.jspecify.annotations.NullMarked;
