package vigil.indexer.extract;

import java.io.IOException;
import vigil.corpus.Publication;
import vigil.indexer.SourceFile;

/// Reads sources. A file that cannot be read is an answer, never an exception.
///
/// Threads may share one.
public interface Extractor extends AutoCloseable {

    /// Reads a source.
    ///
    /// @throws IOException if the machine is at fault and not the file: no process can be started, no space is left
    Extraction extract(SourceFile source) throws IOException;

    /// Whether a publication that is known is read again although its file has not changed, because more would be
    /// found.
    default boolean findsMore(Publication known) {
        return false;
    }

    @Override
    default void close() {}
}
