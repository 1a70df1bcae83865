package vigil.server.http;

/// A path that leads to nothing.
final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param message what was looked for, for people
    NotFoundException(String message) {
        super(message);
    }
}
