package vigil.indexer.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Makes [MarkedBlocks] of XHTML: headings, paragraphs, list items, rows of tables, captions.
final class MarkupHandler extends DefaultHandler {
    private static final Set<String> UNSEEN = Set.of(
            "head",
            "script",
            "style",
            "template",
            "noscript",
            "object",
            "svg",
            "math",
            "select",
            "iframe",
            "textarea",
            "button",
            "canvas",
            "audio",
            "video",
            "rt",
            "rp",
            "del");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i", "img",
            "ins", "kbd", "label", "mark", "q", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
            "time", "tt", "u", "var", "wbr");

    private static final Set<String> BOLD = Set.of("b", "strong");

    /// The style of the paragraph that is the author's title.
    private static final String TITLE = "title";

    /// Roles that a format's `div` tells by its class.
    private static final String SLIDE = "slide-content";

    private final MarkedBlocks blocks;
    private final Deque<String> open = new ArrayDeque<>();
    private @Nullable String title;
    private boolean inTitle;
    private int verbatim;
    private int bold;
    private int slides;

    MarkupHandler(Limits limits) {
        this.blocks = new MarkedBlocks(limits);
    }

    /// Whether the limit of characters was reached.
    boolean isFull() {
        return blocks.isFull();
    }

    /// What the author calls it; null where there is nothing of the kind.
    @Nullable
    String title() {
        return title;
    }

    /// What was read so far.
    List<Page> pages() {
        return blocks.pages();
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        String style = attributes.getValue("class");
        open(local.toLowerCase(Locale.ROOT), style == null ? "" : style, attributes.getIndex("hidden") >= 0);
    }

    /// Begins an element.
    ///
    /// @param name in small letters
    /// @param style its class
    void open(String name, String style, boolean hidden) {
        open.push(name);
        if (name.equals("br")) {
            blocks.line();
        }
        if (name.equals("pre")) {
            verbatim++;
        }
        if (hidden || UNSEEN.contains(name)) {
            blocks.openUnseen();
        } else if (INLINE.contains(name) || name.equals("br")) {
            blocks.openInline();
            bold += BOLD.contains(name) ? 1 : 0;
            blocks.strong(bold > 0);
        } else {
            if (name.equals("div") && style.equals(SLIDE) && slides++ > 0) {
                blocks.page();
            }
            boolean heading = name.matches("h[1-6]");
            inTitle = heading && style.equals(TITLE) && title == null;
            blocks.open(heading ? Block.Role.HEADING : role(name, style), heading ? name.charAt(1) - '0' : 0);
            switch (name) {
                case "tr" -> blocks.row();
                case "td", "th" -> blocks.cell();
                default -> {
                    // It needs no more than its role.
                }
            }
        }
    }

    private Block.Role role(String name, String style) {
        return switch (name) {
            case "body" -> Block.Role.PARAGRAPH;
            case "pre" -> Block.Role.UNKNOWN;
            case "p" -> style.startsWith("list") ? Block.Role.LIST_ITEM : Block.Role.PARAGRAPH;
            case "li", "dd", "dt" -> Block.Role.LIST_ITEM;
            case "figcaption", "caption" -> Block.Role.CAPTION;
            case "aside" -> Block.Role.ASIDE;
            case "nav", "footer" -> Block.Role.ARTIFACT;
            case "div" ->
                switch (style) {
                    case "header", "footer" -> Block.Role.ARTIFACT;
                    case "footnote", "endnote" -> Block.Role.FOOTNOTE;
                    case "slide-notes" -> Block.Role.ASIDE;
                    default -> blocks.role();
                };
            default -> blocks.role();
        };
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        close();
    }

    /// Ends the element that was begun last.
    void close() {
        String name = open.poll();
        if (name == null) {
            return;
        }
        if (inTitle && name.startsWith("h") && !blocks.pending().isEmpty()) {
            title = blocks.pending();
            inTitle = false;
        }
        if (name.equals("pre")) {
            verbatim--;
        }
        if (INLINE.contains(name) || UNSEEN.contains(name) || name.equals("br")) {
            blocks.closeInline();
            bold -= BOLD.contains(name) && bold > 0 ? 1 : 0;
            blocks.strong(bold > 0);
        } else {
            if (name.equals("tr")) {
                blocks.closeRow();
            }
            blocks.close();
        }
    }

    /// A page begins here.
    void page() {
        blocks.page();
    }

    @Override
    public void characters(char[] buffer, int start, int length) throws SAXException {
        // A parser that meets a character that cannot be in XML, such as the mark of a note, says this instead.
        text(new String(buffer, start, length).replace('\uFFFD', ' '));
    }

    /// Adds to the text.
    void text(String text) throws SAXException {
        if (verbatim == 0) {
            blocks.text(text);
            return;
        }
        for (int begin = 0, end; begin <= text.length(); begin = end + 1) {
            end = text.indexOf('\n', begin) < 0 ? text.length() : text.indexOf('\n', begin);
            blocks.text(text.substring(begin, end));
            if (end < text.length()) {
                blocks.line();
            }
        }
    }

    @Override
    public void ignorableWhitespace(char[] buffer, int start, int length) throws SAXException {
        characters(buffer, start, length);
    }
}
