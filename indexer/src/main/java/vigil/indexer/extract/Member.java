package vigil.indexer.extract;

import java.nio.file.Path;

/// A file that was unpacked: out of an archive, or attached to a letter.
///
/// @param name its path in there, with `/`, never above it
/// @param sha256 64 hexadecimal digits of its content
/// @param bytes its size
/// @param copy where its bytes were put, for whoever asked for it to take away
public record Member(String name, String sha256, long bytes, Path copy) {}
