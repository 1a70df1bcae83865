package vigil.corpus;

import java.io.Closeable;
import java.io.IOException;

/// The way into an index. One thread or many may call it; one process at a time may hold it.
///
/// Nothing is seen by a searcher before [#commit()]; a writer closed without it leaves the index as it was.
public interface EntryWriter extends Closeable {

    /// Puts a publication in, whole, in the place of what the index held under the same id or the same location.
    /// Forgets a failure at that location.
    void put(Contents contents) throws IOException;

    /// Remembers that the source at this location could not be read. What the index holds of it stays.
    void reject(Failure failure) throws IOException;

    /// Takes a publication out. Whether the index held it.
    boolean remove(String publicationId) throws IOException;

    /// Forgets the failure at this absolute path. Whether there was one.
    boolean forgetFailure(String location) throws IOException;

    /// Makes all that was done visible, and safe on disk.
    void commit() throws IOException;
}
