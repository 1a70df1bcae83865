package vigil.corpus;

/// A request that cannot be answered, because of one of its parameters.
public final class InvalidRequestException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String parameter;

    /// @param parameter the name of the parameter, as the caller wrote it
    /// @param message what is wrong with its value and what to do
    public InvalidRequestException(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    /// The name of the parameter.
    public String parameter() {
        return parameter;
    }
}
