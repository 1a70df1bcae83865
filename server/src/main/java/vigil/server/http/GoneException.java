package vigil.server.http;

/// A file that is not there any more as it was when it was indexed.
final class GoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param message what became of it and what to do
    GoneException(String message) {
        super(message);
    }
}
