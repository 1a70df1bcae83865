package vigil.indexer.split;

import java.util.List;
import java.util.stream.Collectors;
import vigil.corpus.SetAside;
import vigil.indexer.extract.Block;
import vigil.indexer.extract.Line;
import vigil.indexer.extract.Page;

/// What files hold for pages whose words were recognized in a picture, because it can be no words: set aside before
/// anything else looks at the pages.
final class Garbage {
    private Garbage() {}

    /// The same pages without it.
    static List<Page> removed(List<Page> pages) {
        return pages.stream()
                .map(page -> page.blocks().stream().noneMatch(Garbage::is)
                        ? page
                        : page.read(
                                page.blocks().stream()
                                        .filter(block -> !is(block))
                                        .toList(),
                                page.origin()))
                .toList();
    }

    /// It alone, a piece for each block.
    static List<SetAside> of(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.blocks().stream()
                        .filter(Garbage::is)
                        .map(block -> new SetAside(SetAside.Reason.GARBAGE, page.number(), text(block))))
                .toList();
    }

    private static boolean is(Block block) {
        return block.role() == Block.Role.GARBAGE;
    }

    private static String text(Block block) {
        return block.lines().stream().map(Line::text).collect(Collectors.joining(" "));
    }
}
