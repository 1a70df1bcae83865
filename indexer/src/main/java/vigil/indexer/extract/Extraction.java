package vigil.indexer.extract;

import vigil.indexer.SourceFile;

/// What became of the attempt to read a source: its words, or the reason why not.
public sealed interface Extraction permits Extracted, Rejected, Skipped {
    /// The file that was read.
    SourceFile source();
}
