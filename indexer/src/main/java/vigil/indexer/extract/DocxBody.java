package vigil.indexer.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// Reads a part of a DOCX file that holds paragraphs: the text itself, a header, the notes.
///
/// Text that is deleted, hidden or moved away is passed over, and so are comments, the codes of fields, and what
/// stands there a second time for older programs.
final class DocxBody {
    private static final Set<String> PASSED_OVER = Set.of(
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "Fallback",
            "rt",
            "tblPr",
            "tcPr",
            "trPr",
            "sdtEndPr",
            "binData",
            "fldData",
            "sectPr");

    private final MarkedBlocks blocks;
    private final DocxStyles styles;
    private final Map<String, String> notes;
    private final Deque<Boolean> hiddenRuns = new ArrayDeque<>();
    private final Deque<Boolean> contents = new ArrayDeque<>();
    private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();
    private @Nullable String title;
    private boolean inText;
    private boolean rendered;

    /// @param notes the words of the footnotes and endnotes by their kind and number, `footnote 2`
    DocxBody(MarkedBlocks blocks, DocxStyles styles, Map<String, String> notes) {
        this.blocks = blocks;
        this.styles = styles;
        this.notes = notes;
    }

    /// What stands in the style of titles; null where nothing does.
    @Nullable
    String title() {
        return title;
    }

    /// Whether the program that wrote the file told where its pages began.
    boolean hasRenderedPages() {
        return rendered;
    }

    /// Reads a part.
    ///
    /// @throws SAXException if the limit of characters is reached
    void read(byte[] part) throws XMLStreamException, SAXException {
        XMLStreamReader xml = Xml.of(part);
        while (xml.hasNext()) {
            event(xml, xml.next());
        }
    }

    private void event(XMLStreamReader xml, int event) throws XMLStreamException, SAXException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml, xml.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (inText) {
                    blocks.text(xml.getText());
                }
            }
            default -> {
                // Comments and the like.
            }
        }
    }

    private void start(XMLStreamReader xml, String name) throws XMLStreamException, SAXException {
        if (PASSED_OVER.contains(name)) {
            Xml.skip(xml);
            return;
        }
        switch (name) {
            case "p" -> paragraph(xml);
            case "r" -> hiddenRuns.push(false);
            case "rPr" -> run(xml);
            case "t" -> inText = true;
            case "tab", "ptab" -> blocks.text(" ");
            case "noBreakHyphen" -> blocks.text("-");
            case "cr" -> blocks.line();
            case "br" -> lineBreak(Xml.attribute(xml, "type"));
            case "lastRenderedPageBreak" -> {
                rendered = true;
                blocks.page();
            }
            case "footnoteReference" -> note("footnote " + Xml.attribute(xml, "id"));
            case "endnoteReference" -> note("endnote " + Xml.attribute(xml, "id"));
            case "tr" -> blocks.row();
            case "tc" -> blocks.cell();
            case "txbxContent" -> blocks.apart(Block.Role.ASIDE);
            case "sdt" -> contents.push(false);
            case "sdtPr" -> control(xml);
            default -> {
                // What stands in it is read.
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "p" -> endParagraph();
            case "r" -> {
                blocks.strong(false);
                if (Boolean.TRUE.equals(hiddenRuns.poll())) {
                    blocks.closeInline();
                }
            }
            case "tr" -> blocks.closeRow();
            case "txbxContent" -> blocks.rejoin();
            case "sdt" -> {
                if (Boolean.TRUE.equals(contents.poll())) {
                    blocks.close();
                }
            }
            default -> {
                // Nothing was begun for it.
            }
        }
    }

    private void paragraph(XMLStreamReader xml) throws XMLStreamException, SAXException {
        int event = xml.next();
        while (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.COMMENT) {
            event = xml.next();
        }
        boolean told =
                event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("pPr");
        DocxParagraph paragraph = told ? DocxParagraph.of(xml) : DocxParagraph.PLAIN;
        if (paragraph.breakBefore()) {
            blocks.page();
        }
        int level = paragraph.heading(styles);
        blocks.open(level > 0 ? Block.Role.HEADING : paragraph.role(styles), level);
        paragraphs.push(paragraph);
        if (!told) {
            event(xml, event);
        }
    }

    private void endParagraph() {
        DocxParagraph paragraph = paragraphs.poll();
        if (paragraph == null) {
            return;
        }
        if (title == null
                && styles.isTitle(paragraph.style())
                && !blocks.pending().isEmpty()) {
            title = blocks.pending();
        }
        blocks.close();
        if (paragraph.endsSection()) {
            blocks.page();
        }
    }

    private void run(XMLStreamReader xml) throws XMLStreamException {
        boolean hidden = false;
        boolean bold = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("rPr")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                boolean on = !Xml.attribute(xml, "val").matches("0|false|off|none");
                hidden |= xml.getLocalName().equals("vanish") && on;
                bold |= xml.getLocalName().equals("b") && on;
            }
        }
        blocks.strong(bold);
        if (hidden && Boolean.FALSE.equals(hiddenRuns.peek())) {
            hiddenRuns.pop();
            hiddenRuns.push(true);
            blocks.openUnseen();
        }
    }

    private void lineBreak(String type) throws SAXException {
        switch (type) {
            case "page" -> blocks.page();
            case "column" -> blocks.text(" ");
            default -> blocks.line();
        }
    }

    private void note(String id) throws SAXException {
        String words = notes.get(id);
        if (words != null) {
            blocks.apart(Block.Role.FOOTNOTE);
            blocks.text(words);
            blocks.rejoin();
        }
    }

    /// A content control that holds the table of contents is set aside.
    private void control(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("sdtPr")) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("docPartGallery")
                    && Xml.attribute(xml, "val").startsWith("Table of")
                    && Boolean.FALSE.equals(contents.peek())) {
                contents.pop();
                contents.push(true);
                blocks.open(Block.Role.ARTIFACT, 0);
            }
        }
    }
}
