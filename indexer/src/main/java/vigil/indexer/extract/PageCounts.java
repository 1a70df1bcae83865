package vigil.indexer.extract;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// How many words and links stand in each element of a web page, counted once.
final class PageCounts {
    private static final int WORDS = 0;
    private static final int LINKS = 1;
    private static final int LINKED = 2;

    private final IdentityHashMap<Node, int[]> counts = new IdentityHashMap<>();

    PageCounts(Element root) {
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                counts.put(node, new int[] {node instanceof TextNode text ? words(text) : 0, 0, 0});
            }

            @Override
            public void tail(Node node, int depth) {
                int[] own = of(node);
                if (node instanceof Element element && element.normalName().equals("a") && element.hasAttr("href")) {
                    own[LINKS] = 1;
                    own[LINKED] = own[WORDS];
                }
                int[] around = depth == 0 ? null : counts.get(node.parent());
                if (around != null) {
                    for (int i = 0; i < own.length; i++) {
                        around[i] += own[i];
                    }
                }
            }
        });
    }

    /// Words in an element.
    int words(Element element) {
        return of(element)[WORDS];
    }

    /// Links in an element.
    int links(Element element) {
        return of(element)[LINKS];
    }

    /// Words of the links in an element.
    int linkedWords(Element element) {
        return of(element)[LINKED];
    }

    private int[] of(Node node) {
        return counts.getOrDefault(node, new int[3]);
    }

    private static int words(TextNode text) {
        return text.isBlank() ? 0 : text.getWholeText().strip().split("\\s+", -1).length;
    }
}
