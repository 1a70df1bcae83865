/// Reads a file: `SourceFile → Extraction`. The only package that knows Tika and PDFBox.
///
/// What comes out is not yet prose: pages of blocks of lines, in the order in which the format gives them, with their
/// place and look where the format tells it. To find headings, columns that go on and running heads is the work of
/// `split`.
@NullMarked
package vigil.indexer.extract;

import org.jspecify.annotations.NullMarked;
