package vigil.indexer.extract;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.xml.sax.SAXException;

/// Goes through the tree of an HTML page, and tells a [MarkupHandler] what stands in it.
final class HtmlBlocks {
    private static final Pattern HIDDEN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTES = Pattern.compile("(?:^|.*\\s)(?:footnotes?|endnotes?)(?:$|[-\\s].*)");
    private static final Set<String> HOLDS = Set.of("div", "section", "aside", "ol", "ul", "li", "p", "dl");
    private static final Set<String> NOTE_ROLES = Set.of("doc-footnote", "doc-endnotes", "doc-endnote");
    private static final Set<String> MARK_ROLES = Set.of("doc-noteref", "doc-backlink");
    private static final Set<String> MARK_CLASSES = Set.of(
            "footnote-ref",
            "footnote-back",
            "footnote-backref",
            "sdfootnoteanc",
            "sdfootnotesym",
            "sdendnoteanc",
            "sdendnotesym");

    private final MarkupHandler handler;

    HtmlBlocks(MarkupHandler handler) {
        this.handler = handler;
    }

    /// Reads a page, as far as the limits let it.
    ///
    /// @param aside the elements that are no part of its text
    void read(Document page, Set<Element> aside) throws SAXException {
        try {
            page.traverse(new NodeVisitor() {
                @Override
                public void head(Node node, int depth) {
                    if (node instanceof Element element && depth > 0) {
                        open(element, aside);
                    } else if (node instanceof TextNode text) {
                        add(text.getWholeText());
                    }
                }

                @Override
                public void tail(Node node, int depth) {
                    if (node instanceof Element && depth > 0) {
                        handler.close();
                    }
                }
            });
        } catch (FullException e) {
            throw e.enough;
        }
    }

    /// The way out of a tree.
    private static final class FullException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final SAXException enough;

        FullException(SAXException enough) {
            super(enough);
            this.enough = enough;
        }
    }

    private void add(String text) {
        try {
            handler.text(text);
        } catch (SAXException enough) {
            throw new FullException(enough);
        }
    }

    private void open(Element element, Set<Element> aside) {
        boolean hidden = element.hasAttr("hidden")
                || (element.hasAttr("style")
                        && HIDDEN.matcher(element.attr("style")).find())
                || isMark(element);
        if (aside.contains(element)) {
            handler.open("nav", "", hidden);
        } else if (isNote(element)) {
            handler.open("div", "footnote", hidden);
        } else {
            handler.open(element.normalName(), "", hidden);
        }
    }

    private static boolean isNote(Element element) {
        return HOLDS.contains(element.normalName())
                && (NOTE_ROLES.contains(element.attr("role"))
                        || element.attr("epub:type").matches("(?:.*\\s)?(?:footnotes?|endnotes?|rearnotes?)(?:\\s.*)?")
                        || NOTES.matcher(element.className()).matches()
                        || element.id().matches("sd(?:foot|end)note\\d+")
                        || element.attr("style").matches("mso-element:\\s*(?:foot|end)note\\b.*"));
    }

    /// The raised number that leads to a note, or back.
    private static boolean isMark(Element element) {
        String name = element.normalName();
        if (name.equals("a")) {
            return MARK_ROLES.contains(element.attr("role"))
                    || element.attr("epub:type").contains("noteref")
                    || MARK_CLASSES.stream().anyMatch(element::hasClass);
        }
        return name.equals("sup")
                && element.childrenSize() > 0
                && element.ownText().matches("[\\s\\[\\],]*")
                && element.children().stream()
                        .allMatch(child -> child.attr("href").contains("#"));
    }
}
