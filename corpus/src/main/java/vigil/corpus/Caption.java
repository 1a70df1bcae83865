package vigil.corpus;

/// The words below a picture, which stand beside an entry and not in its text.
///
/// @param text one line, without line breaks
/// @param page 1-based page of the source
public record Caption(String text, int page) {
    public Caption {
        if (text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a caption is one line: " + text);
        }
    }
}
