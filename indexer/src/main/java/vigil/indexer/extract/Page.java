package vigil.indexer.extract;

import java.util.List;

/// One page of a source.
///
/// @param number 1-based
/// @param width in points; 0 where the format has no geometry
/// @param height in points; 0 where the format has no geometry
/// @param blocks in reading order as far as the format tells it
public record Page(int number, float width, float height, List<Block> blocks) {
    public Page {
        blocks = List.copyOf(blocks);
    }
}
