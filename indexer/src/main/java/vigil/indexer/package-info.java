/// Files become entries here: `Path → SourceFile → Extraction → Entry → tagged Entry → index`.
///
/// The commands and the run stand in this package; each step has a package of its own. [vigil.indexer.extract] reads
/// a file and is the only one to know Tika and PDFBox, `split` finds the entries in what was read, `tag` finds the
/// values of the facets in the words of an entry. The last two are pure functions. [vigil.indexer.retag] gives new
/// tags to what is in the index.
@NullMarked
package vigil.indexer;

import org.jspecify.annotations.NullMarked;
