package vigil.indexer.extract;

import java.io.IOException;

/// A file is at fault. The message is the reason, in words for people.
final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableException(String reason) {
        super(reason);
    }
}
