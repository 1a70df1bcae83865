package vigil.indexer.ocr;

import java.util.List;
import java.util.stream.Collectors;
import vigil.indexer.extract.Block;
import vigil.indexer.extract.Line;

/// What was recognized in one picture.
///
/// @param blocks in reading order, in points from the picture's top left corner; of words of no plausible shape those
///     that tesseract is sure of
/// @param confidence mean of all words, weighted by their length, 0 to 100; 0 where there is no word
/// @param lying whether most words run from top to bottom, so that the picture lies on its side
record Recognized(List<Block> blocks, double confidence, boolean lying) {
    static final Recognized NOTHING = new Recognized(List.of(), 0, false);

    Recognized {
        blocks = List.copyOf(blocks);
    }

    String text() {
        return blocks.stream()
                .flatMap(block -> block.lines().stream())
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    Recognized or(Recognized other) {
        return other.confidence > confidence ? other : this;
    }
}
