/// Reads a file: `SourceFile → Extraction`. The only package that knows Tika and PDFBox.
///
/// What comes out is not yet prose: pages of blocks of lines, in the order in which the format gives them, with their
/// place and look where the format tells it. To find headings, columns that go on and running heads is the work of
/// `split`.
///
/// [LocalExtractor] finds out what a file is and hands it to the one [Format] that reads it; [WorkerExtractor] has
/// that done in processes of its own ([ExtractionWorker]), so that a file may kill its parser and never the run;
/// [RememberingExtractor] keeps what was read in an [ExtractionStore], so that no content is parsed twice. A PDF
/// comes off its pages as [Glyph]s, which [TaggedPage] puts together as its [StructureTree] tells, or [Lines],
/// [Blocks] and [ReadingOrder] by their place, with the boxes ([Panels]) that its [Rectangles] are; what has mark-up
/// becomes [MarkedBlocks], HTML and all that Tika says
/// in XHTML by way of [MarkupHandler]. [Archives] and letters are [Unpacking] into the files that lie in them.
@NullMarked
package vigil.indexer.extract;

import org.jspecify.annotations.NullMarked;
