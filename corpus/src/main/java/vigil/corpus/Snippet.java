package vigil.corpus;

import java.util.List;

/// The words around a match, within one page.
///
/// @param page 1-based page of the source
/// @param text plain words of the entry
/// @param marks the words that matched, ascending, not overlapping
public record Snippet(int page, String text, List<Mark> marks) {

    /// A stretch of the snippet's text that matched, in UTF-16 code units, end exclusive.
    public record Mark(int start, int end) {}

    public Snippet {
        marks = List.copyOf(marks);
    }
}
