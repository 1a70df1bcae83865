package vigil.indexer.extract;

import java.nio.file.Path;

/// A page as a picture, in a file of its own, which whoever asked for it deletes.
///
/// @param file a PNG
/// @param dpi dots an inch
/// @param width in dots
/// @param height in dots
public record PageImage(Path file, float dpi, int width, int height) {}
