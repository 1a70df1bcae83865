package vigil.corpus.lucene;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// An index that cannot be opened: none there, of another layout, held by another process, or damaged.
///
/// The message is for people and says what was found, where, and what to do.
public final class UnusableIndexException extends IOException {
    private static final long serialVersionUID = 1L;

    /// @param message what is wrong, where, and what to do
    /// @param cause what Lucene said; null where nothing was thrown
    UnusableIndexException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
