package vigil.indexer.extract;

import java.util.List;

/// One page of a source.
///
/// @param number 1-based
/// @param width in points; 0 where the format has no geometry
/// @param height in points; 0 where the format has no geometry
/// @param blocks in reading order as far as the format tells it
/// @param origin where its words come from
public record Page(int number, float width, float height, List<Block> blocks, Origin origin) {
    /// Where the words of a page come from.
    public enum Origin {
        /// The file holds them as text.
        TEXT,
        /// They were recognized in a picture.
        OCR,
        /// The page is a picture, or its text is garbage, and nobody has recognized its words yet. It has the words
        /// that the file holds, if there are any.
        WAITING
    }

    public Page {
        blocks = List.copyOf(blocks);
    }

    /// A page whose words the file holds as text.
    public Page(int number, float width, float height, List<Block> blocks) {
        this(number, width, height, blocks, Origin.TEXT);
    }

    /// The same page with these words.
    public Page read(List<Block> words, Origin origin) {
        return new Page(number, width, height, words, origin);
    }
}
