package vigil.indexer.extract;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What a DOCX file says of one paragraph.
///
/// @param style the id of its style; empty where it has none
/// @param outline 0 for the highest level of the outline; -1 where nothing is said
/// @param listed whether it is numbered or has a bullet
/// @param breakBefore whether a page begins with it
/// @param endsSection whether a section, and with it a page, ends behind it
record DocxParagraph(String style, int outline, boolean listed, boolean breakBefore, boolean endsSection) {
    /// Nothing is said.
    static final DocxParagraph PLAIN = new DocxParagraph("", -1, false, false, false);

    /// Reads the element `pPr` that was just begun, to its end.
    static DocxParagraph of(XMLStreamReader xml) throws XMLStreamException {
        DocxParagraph read = PLAIN;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("pPr")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                read = read.with(xml);
            }
        }
        return read;
    }

    private DocxParagraph with(XMLStreamReader xml) throws XMLStreamException {
        String value = Xml.attribute(xml, "val");
        return switch (xml.getLocalName()) {
            case "pStyle" -> new DocxParagraph(value, outline, listed, breakBefore, endsSection);
            case "outlineLvl" -> new DocxParagraph(style, DocxStyles.number(value), listed, breakBefore, endsSection);
            case "numId" -> new DocxParagraph(style, outline, !value.equals("0"), breakBefore, endsSection);
            case "pageBreakBefore" ->
                new DocxParagraph(style, outline, listed, !value.matches("0|false|off"), endsSection);
            case "sectPr" -> new DocxParagraph(style, outline, listed, breakBefore, endsPage(xml));
            case "rPr", "pPrChange" -> {
                Xml.skip(xml);
                yield this;
            }
            default -> this;
        };
    }

    private static boolean endsPage(XMLStreamReader xml) throws XMLStreamException {
        boolean continuous = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("sectPr")) {
                break;
            }
            continuous |= event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("type")
                    && Xml.attribute(xml, "val").equals("continuous");
        }
        return !continuous;
    }

    /// The level of the heading that it is, 1 to 6; 0 where it is none.
    int heading(DocxStyles styles) {
        return outline >= 0 ? DocxStyles.level(outline) : styles.heading(style);
    }

    /// What it is, if it is no heading.
    Block.Role role(DocxStyles styles) {
        Block.Role role = styles.role(style);
        return listed && role == Block.Role.PARAGRAPH ? Block.Role.LIST_ITEM : role;
    }
}
