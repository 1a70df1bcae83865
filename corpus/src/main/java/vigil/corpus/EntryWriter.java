package vigil.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// The way into an index. One thread or many may call it; one process at a time may hold it.
///
/// Nothing is seen by a searcher before [#commit()]; a writer closed without it leaves the index as it was.
public interface EntryWriter extends Closeable {

    /// Puts a publication in, whole, in the place of what the index held under the same id or the same location.
    /// Forgets a failure at that location.
    void put(Contents contents) throws IOException;

    /// Gives a publication that the index holds new tags: replaces what is known of it, and those of its entries
    /// whose tags have changed. All else stays as it is, a failure at its location, too.
    ///
    /// @param tagged the publication as it is now, with all its entries
    /// @param changed those of its entries that are to be written
    void retag(Contents tagged, List<Entry> changed) throws IOException;

    /// Gives the entries of a publication vectors, by which they are found by their meaning, in the place of those that
    /// they have; entries in a language that the embedder does not know get none. All else stays as it is, and
    /// [#retag] leaves the vectors alone.
    ///
    /// @param contents what the index holds of the publication
    /// @throws IOException if the index has vectors of another model
    void embed(Contents contents, Embedder embedder) throws IOException;

    /// Remembers that the source at this location could not be read. What the index holds of it stays.
    void reject(Failure failure) throws IOException;

    /// Takes a publication out. Whether the index held it.
    boolean remove(String publicationId) throws IOException;

    /// Forgets the failure at this absolute path. Whether there was one.
    boolean forgetFailure(String location) throws IOException;

    /// Makes all that was done visible, and safe on disk.
    void commit() throws IOException;
}
