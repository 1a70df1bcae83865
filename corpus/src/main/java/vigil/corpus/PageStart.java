package vigil.corpus;

/// Where a page begins in an entry's text.
///
/// @param offset 0-based offset in [Entry#text()], in UTF-16 code units
/// @param page 1-based page of the source
public record PageStart(int offset, int page) {}
