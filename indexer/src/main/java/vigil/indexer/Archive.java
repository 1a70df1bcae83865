package vigil.indexer;

import java.nio.file.Path;
import java.util.List;
import vigil.indexer.extract.Enclosed;

/// A file that held files when it was opened: an archive, or a letter with attachments.
///
/// @param location where it stood: an absolute path; of one that lies in another, its path in there behind the
///     other's
/// @param source the path below the folder that was indexed
/// @param bytes its size
/// @param modifiedMillis time of its last change, or of the file's in which it lies, in milliseconds since 1970
/// @param sha256 64 hexadecimal digits of its content
/// @param own whether it has words of its own and is a publication itself
/// @param members the files that were taken out
/// @param left those that could not be
record Archive(
        String location,
        String source,
        long bytes,
        long modifiedMillis,
        String sha256,
        boolean own,
        List<Member> members,
        List<Enclosed.Left> left) {
    Archive {
        members = List.copyOf(members);
        left = List.copyOf(left);
    }

    /// A file that was taken out.
    ///
    /// @param name its path in the archive
    /// @param sha256 64 hexadecimal digits of its content
    /// @param bytes its size
    /// @param skipped why nothing reads it; empty if something may
    record Member(String name, String sha256, long bytes, String skipped) {}

    /// Whether a file lies where this lay, with the same size and time.
    boolean isAt(Found file) {
        return location.equals(file.path().toString())
                && bytes == file.bytes()
                && modifiedMillis == file.modifiedMillis();
    }

    /// The same content elsewhere.
    Archive movedTo(Found file) {
        return new Archive(
                file.path().toString(), file.source(), bytes, file.modifiedMillis(), sha256, own, members, left);
    }

    /// Where a member counts as standing.
    Path locationOf(String name) {
        return Path.of(location).resolve(name);
    }
}
