package vigil.indexer.extract;

import java.io.IOException;

/// A file is at fault. The message is the reason, in words for people.
public final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;

    /// @param reason what is wrong and what to do
    public UnreadableException(String reason) {
        super(reason);
    }
}
