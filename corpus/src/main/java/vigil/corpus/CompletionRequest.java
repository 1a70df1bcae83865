package vigil.corpus;

/// A question for what a text, whose last word is still being typed, may become.
///
/// @param text what was typed so far, any text; empty has no completions
/// @param filters the choices made, under which completions are counted
/// @param size completions wanted, 1 to [#MAX_SIZE]
public record CompletionRequest(String text, Filters filters, int size) {
    /// Most completions of one text.
    public static final int MAX_SIZE = 50;

    public CompletionRequest {
        if (size < 1 || size > MAX_SIZE) {
            throw new InvalidRequestException("size", "size must be 1 to " + MAX_SIZE + ", was " + size);
        }
    }

    /// Ten completions, where no choice is made.
    public static CompletionRequest of(String text) {
        return new CompletionRequest(text, Filters.NONE, 10);
    }
}
