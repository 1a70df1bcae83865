package vigil.indexer;

import java.io.IOException;
import vigil.corpus.Contents;
import vigil.indexer.extract.Extracted;
import vigil.indexer.extract.UnreadableException;

/// Finds the entries in the words of a source, and their tags. Threads may share one.
public interface Cataloguer {

    /// The entries of a source, tagged, and what belongs to none of them.
    ///
    /// @throws UnreadableException if they could not be found, with the reason in words for people
    /// @throws IOException if the machine is at fault and not the source
    Contents catalogue(Extracted words) throws IOException;
}
