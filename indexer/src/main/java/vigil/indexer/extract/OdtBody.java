package vigil.indexer.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// Reads a part of an ODT or ODP file that holds paragraphs.
///
/// Text that is deleted or hidden is passed over, and so are comments and the notes of a speaker. Tables of contents
/// are set aside.
final class OdtBody {
    private static final Set<String> PASSED_OVER = Set.of(
            "tracked-changes",
            "annotation",
            "note-citation",
            "ruby-text",
            "title",
            "desc",
            "binary-data",
            "forms",
            "scripts",
            "covered-table-cell",
            "hidden-text",
            "hidden-paragraph",
            "notes",
            "settings",
            "styles",
            "automatic-styles",
            "font-face-decls",
            "index-title-template",
            "meta");
    private static final Set<String> INDEXES = Set.of(
            "table-of-content",
            "alphabetical-index",
            "illustration-index",
            "table-index",
            "object-index",
            "user-index");

    private final MarkedBlocks blocks;
    private final OdtStyles styles;
    private final Deque<Runnable> ends = new ArrayDeque<>();
    private @Nullable String title;
    private int inText;
    private int bold;
    private boolean rendered;
    private boolean slides;

    OdtBody(MarkedBlocks blocks, OdtStyles styles) {
        this.blocks = blocks;
        this.styles = styles;
    }

    /// What stands in the style of titles; null where nothing does.
    @Nullable
    String title() {
        return title;
    }

    /// Whether the file tells where its pages begin.
    boolean hasRenderedPages() {
        return rendered || slides;
    }

    /// Reads a part, or what stands in those of its elements that are wanted.
    ///
    /// @throws SAXException if the limit of characters is reached
    void read(byte[] part, Set<String> wanted) throws XMLStreamException, SAXException {
        XMLStreamReader xml = Xml.of(part);
        while (Xml.find(xml, wanted::contains)) {
            int outside = ends.size();
            start(xml, xml.getLocalName());
            while (ends.size() > outside && xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml, xml.getLocalName());
                    case XMLStreamConstants.END_ELEMENT -> ends.pop().run();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (inText > 0) {
                            blocks.text(xml.getText());
                        }
                    }
                    default -> {
                        // Comments and the like.
                    }
                }
            }
        }
    }

    private void start(XMLStreamReader xml, String name) throws XMLStreamException, SAXException {
        if (PASSED_OVER.contains(name)) {
            Xml.skip(xml);
            return;
        }
        Runnable end = () -> {};
        switch (name) {
            case "p", "h" -> end = paragraph(xml, name);
            case "span" -> end = span(Xml.attribute(xml, "style-name"));
            case "s" -> blocks.text(" ");
            case "tab" -> blocks.text(" ");
            case "line-break" -> blocks.line();
            case "soft-page-break" -> {
                rendered = true;
                blocks.page();
            }
            case "list-item", "list-header" -> end = opened(Block.Role.LIST_ITEM);
            case "note-body" -> end = apart(Block.Role.FOOTNOTE);
            case "text-box" -> end = slides ? end : apart(Block.Role.ASIDE);
            case "frame" -> end = slides && Xml.attribute(xml, "class").equals("title") ? heading() : end;
            case "table-row" -> {
                blocks.row();
                end = blocks::closeRow;
            }
            case "table-cell" -> blocks.cell();
            case "section" -> end = Xml.attribute(xml, "display").equals("none") ? unseen() : end;
            case "page" -> {
                slides = true;
                blocks.page();
            }
            case "header", "footer" -> end = opened(Block.Role.ARTIFACT);
            default -> end = INDEXES.contains(name) ? opened(Block.Role.ARTIFACT) : end;
        }
        ends.push(end);
    }

    private Runnable paragraph(XMLStreamReader xml, String name) {
        String style = Xml.attribute(xml, "style-name");
        if (styles.breaksBefore(style)) {
            blocks.page();
        }
        boolean titled = styles.is(style, "Title");
        int level = name.equals("h")
                ? Math.clamp(DocxStyles.number(Xml.attribute(xml, "outline-level")), 1, 6)
                : titled ? 1 : 0;
        blocks.open(
                level > 0
                        ? Block.Role.HEADING
                        : styles.is(style, "Caption") ? Block.Role.CAPTION : Block.Role.PARAGRAPH,
                level);
        boolean hidden = styles.isHidden(style);
        boolean strong = styles.isBold(style);
        if (hidden) {
            blocks.openUnseen();
        }
        inText++;
        bold += strong ? 1 : 0;
        blocks.strong(bold > 0);
        return () -> {
            inText--;
            bold -= strong ? 1 : 0;
            blocks.strong(bold > 0);
            if (hidden) {
                blocks.closeInline();
            }
            if (titled && title == null && !blocks.pending().isEmpty()) {
                title = blocks.pending();
            }
            blocks.close();
            if (styles.breaksAfter(style)) {
                blocks.page();
            }
        };
    }

    private Runnable span(String style) {
        boolean hidden = styles.isHidden(style);
        boolean strong = styles.isBold(style);
        if (hidden) {
            blocks.openUnseen();
        } else {
            blocks.openInline();
        }
        bold += strong ? 1 : 0;
        blocks.strong(bold > 0);
        return () -> {
            bold -= strong ? 1 : 0;
            blocks.strong(bold > 0);
            blocks.closeInline();
        };
    }

    private Runnable opened(Block.Role role) {
        blocks.open(role, 0);
        return blocks::close;
    }

    private Runnable heading() {
        blocks.open(Block.Role.HEADING, 2);
        return blocks::close;
    }

    private Runnable unseen() {
        blocks.openUnseen();
        return blocks::closeInline;
    }

    /// The text of a note begins anew, and that around it goes on behind it.
    private Runnable apart(Block.Role role) {
        blocks.apart(role);
        int around = inText;
        inText = 0;
        return () -> {
            inText = around;
            blocks.rejoin();
        };
    }
}
