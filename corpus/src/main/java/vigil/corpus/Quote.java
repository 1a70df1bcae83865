package vigil.corpus;

/// Words of a publication as they are printed, and the page where they stand.
///
/// @param text as printed, line breaks joined
/// @param page 1-based
public record Quote(String text, int page) {}
