package vigil.indexer.extract;

/// A line of the outline that a format keeps beside its pages: the name of a chapter, and where it begins.
///
/// @param level 1 for the highest
/// @param title the words of the outline, which may differ from those on the page; never blank
/// @param page 1-based
/// @param y how far below the page's top it begins, in points; 0 where the format does not tell
public record Bookmark(int level, String title, int page, float y) {}
