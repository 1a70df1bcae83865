package vigil.indexer.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Makes blocks of XHTML: headings, paragraphs, list items, rows of tables, captions.
///
/// A row is one line, its cells parted by tabs; but a table whose cells hold headings or several paragraphs is there
/// for the layout, and its blocks stand as if there were no table.
final class MarkupHandler extends DefaultHandler {
    private static final Set<String> UNSEEN =
            Set.of("head", "script", "style", "template", "noscript", "object", "svg", "math", "select", "iframe");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
            "time", "tt", "u", "var", "wbr");

    /// The style of the paragraph that is the author's title; the element `title` is only sometimes.
    private static final String TITLE = "title";

    /// An open element.
    private record Open(String name, Block.Role role, int level, boolean unseen) {}

    private final Limits limits;
    private final boolean titled;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<List<List<Block>>> rows = new ArrayDeque<>();
    private final List<List<Block>> pages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder titleText = new StringBuilder();
    private @Nullable String title;
    private int chars;

    /// @param titled whether the element `title` is the author's
    MarkupHandler(Limits limits, boolean titled) {
        this.limits = limits;
        this.titled = titled;
        open.push(new Open("", Block.Role.UNKNOWN, 0, false));
        pages.add(new ArrayList<>());
    }

    /// Whether the limit of characters was reached.
    boolean isFull() {
        return chars >= limits.chars();
    }

    /// What the author calls it; null where there is nothing of the kind.
    @Nullable
    String title() {
        String words = titleText.toString().strip().replaceAll("\\s+", " ");
        return title != null ? title : words.isEmpty() ? null : words;
    }

    /// What was read so far.
    List<Page> pages() {
        flush();
        while (!rows.isEmpty()) {
            closeRow();
        }
        var numbered = new ArrayList<Page>();
        for (List<Block> blocks : pages) {
            numbered.add(new Page(numbered.size() + 1, 0, 0, blocks));
        }
        return numbered;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        String name = local.toLowerCase(Locale.ROOT);
        if (name.equals("br")) {
            text.append('\n');
        }
        String style = attributes.getValue("class") == null ? "" : attributes.getValue("class");
        if (!INLINE.contains(name) && !name.equals("br")) {
            flush();
            if (style.equals("slide-content") && !pages.getLast().isEmpty()) {
                pages.add(new ArrayList<>());
            }
            if (name.equals("tr")) {
                rows.push(new ArrayList<>(List.of(new ArrayList<>())));
            } else if ((name.equals("td") || name.equals("th")) && !rows.isEmpty()) {
                rows.element().add(new ArrayList<>());
            }
        }
        open.push(opened(name, style, attributes.getIndex("hidden") >= 0));
    }

    private Open opened(String name, String style, boolean hidden) {
        Open around = open.element();
        boolean unseen = around.unseen || hidden || UNSEEN.contains(name);
        boolean fixed = around.role == Block.Role.ARTIFACT;
        if (!fixed && name.matches("h[1-6]")) {
            return new Open(style.equals(TITLE) ? TITLE : name, Block.Role.HEADING, name.charAt(1) - '0', unseen);
        }
        Block.Role own = switch (name) {
            case "p" -> style.startsWith("list") ? Block.Role.LIST_ITEM : Block.Role.PARAGRAPH;
            case "li", "dd", "dt" -> Block.Role.LIST_ITEM;
            case "figcaption", "caption" -> Block.Role.CAPTION;
            case "aside" -> Block.Role.ASIDE;
            case "nav", "footer" -> Block.Role.ARTIFACT;
            case "div" ->
                switch (style) {
                    case "header", "footer" -> Block.Role.ARTIFACT;
                    case "footnote", "endnote" -> Block.Role.FOOTNOTE;
                    default -> around.role;
                };
            default -> around.role;
        };
        boolean inherits = fixed || (own == Block.Role.PARAGRAPH && around.role != Block.Role.UNKNOWN);
        boolean same = inherits || own == around.role;
        return new Open(name, inherits ? around.role : own, same ? around.level : 0, unseen);
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        String name = local.toLowerCase(Locale.ROOT);
        if (!INLINE.contains(name) && !name.equals("br")) {
            flush();
            if (name.equals("tr") && !rows.isEmpty()) {
                closeRow();
            }
        }
        if (open.size() > 1) {
            open.pop();
        }
    }

    @Override
    public void characters(char[] buffer, int start, int length) throws SAXException {
        Open around = open.element();
        if (around.name.equals(TITLE) && titled && around.unseen && titleText.length() < 1000) {
            titleText.append(buffer, start, length);
        }
        if (around.unseen) {
            return;
        }
        boolean verbatim = open.stream().anyMatch(element -> element.name.equals("pre"));
        for (int i = start; i < start + length; i++) {
            char c = buffer[i];
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            text.append(blank && !(verbatim && c == '\n') ? ' ' : c);
        }
        chars += length;
        if (isFull()) {
            throw new SAXException("enough");
        }
    }

    @Override
    public void ignorableWhitespace(char[] buffer, int start, int length) throws SAXException {
        characters(buffer, start, length);
    }

    private void flush() {
        List<Line> lines = text.toString()
                .lines()
                .map(line -> line.replaceAll(" +", " ").strip())
                .filter(line -> !line.isEmpty())
                .map(Line::of)
                .toList();
        text.setLength(0);
        if (lines.isEmpty()) {
            return;
        }
        Open around = open.element();
        if (around.name.equals(TITLE) && title == null) {
            title = String.join(" ", lines.stream().map(Line::text).toList());
        }
        emit(new Block(lines, around.role, around.level));
    }

    private void emit(Block block) {
        if (rows.isEmpty()) {
            pages.getLast().add(block);
        } else {
            rows.element().getLast().add(block);
        }
    }

    private void closeRow() {
        List<List<Block>> cells = rows.pop();
        List<Block> blocks = cells.stream().flatMap(List::stream).toList();
        boolean layout = cells.stream().anyMatch(cell -> cell.size() > 1)
                || blocks.stream().anyMatch(block -> block.role() == Block.Role.HEADING);
        if (layout || blocks.isEmpty()) {
            blocks.forEach(this::emit);
            return;
        }
        var row = new ArrayList<String>();
        for (Block cell : blocks) {
            row.add(String.join(" ", cell.lines().stream().map(Line::text).toList()));
        }
        emit(new Block(List.of(Line.of(String.join("\t", row))), Block.Role.TABLE_ROW, 0));
    }
}
