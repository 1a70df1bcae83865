package vigil.indexer.extract;

import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xml.sax.SAXException;

/// Reads one slide of a PPTX file.
final class PptxSlide {
    private static final Set<String> TITLES = Set.of("title", "ctrTitle");
    private static final Set<String> MARGINS = Set.of("ftr", "hdr", "sldNum", "dt");

    private final MarkedBlocks blocks;
    private Block.Role shape = Block.Role.PARAGRAPH;
    private boolean hidden;
    private boolean inText;

    PptxSlide(Limits limits) {
        this.blocks = new MarkedBlocks(limits);
    }

    /// Whether it is not shown.
    boolean isHidden() {
        return hidden;
    }

    /// What stands on the slide, as far as the limits let it be read.
    List<Block> read(byte[] part) throws XMLStreamException {
        try {
            XMLStreamReader xml = Xml.of(part);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml);
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
        } catch (SAXException enough) {
            // The one who asked sees by the number of characters that there is no more.
        }
        return blocks.pages().getFirst().blocks();
    }

    private void start(XMLStreamReader xml) throws XMLStreamException, SAXException {
        switch (xml.getLocalName()) {
            case "sld" -> hidden = Xml.attribute(xml, "show").matches("0|false");
            case "Fallback" -> Xml.skip(xml);
            case "sp", "graphicFrame" -> shape = Block.Role.PARAGRAPH;
            case "ph" -> {
                String type = Xml.attribute(xml, "type");
                shape = TITLES.contains(type)
                        ? Block.Role.HEADING
                        : MARGINS.contains(type) ? Block.Role.ARTIFACT : Block.Role.PARAGRAPH;
            }
            case "txBody" -> blocks.open(shape, shape == Block.Role.HEADING ? 2 : 0);
            case "tr" -> blocks.row();
            case "tc" -> blocks.cell();
            case "p" -> {
                if (shape == Block.Role.HEADING) {
                    blocks.text(" ");
                } else {
                    blocks.open(Block.Role.PARAGRAPH, 0);
                }
            }
            case "t" -> inText = true;
            case "br" -> {
                if (shape == Block.Role.HEADING) {
                    blocks.text(" ");
                } else {
                    blocks.line();
                }
            }
            default -> {
                // What stands in it is read.
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "p" -> {
                if (shape != Block.Role.HEADING) {
                    blocks.close();
                }
            }
            case "txBody" -> blocks.close();
            case "tr" -> blocks.closeRow();
            default -> {
                // Nothing was begun for it.
            }
        }
    }
}
