package vigil.indexer.extract;

import vigil.indexer.SourceFile;

/// What became of the attempt to read a source: its words, the files in it, or the reason why not.
public sealed interface Extraction permits Extracted, Rejected, Skipped, Unpacked {
    /// The file that was read.
    SourceFile source();
}
