package vigil.corpus;

import java.nio.file.Path;

/// The files that were taken out of archives and letters: copies in a folder of the index, named after the SHA-256 of
/// their content.
///
/// @param index the index's folder
public record MemberFiles(Path index) {
    /// The folder's name, inside the index's.
    public static final String FOLDER = "members";

    /// Where all copies are.
    public Path folder() {
        return index.resolve(FOLDER);
    }

    /// Where the copy of this content is, if there is one.
    ///
    /// @param sha256 64 hexadecimal digits
    public Path of(String sha256) {
        return folder().resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
