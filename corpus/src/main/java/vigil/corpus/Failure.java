package vigil.corpus;

/// A source that could not be read, remembered until it can.
///
/// @param source the path below the folder that was indexed
/// @param location the absolute path
/// @param reason a sentence for people: what is wrong and what to do
public record Failure(String source, String location, String reason) {}
