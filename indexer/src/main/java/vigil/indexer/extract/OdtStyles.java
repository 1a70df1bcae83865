package vigil.indexer.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The styles of an ODT file: which are titles and captions, begin a page, hide their text, or are bold.
final class OdtStyles {
    private static final int LONGEST_CHAIN = 20;

    /// One style.
    ///
    /// @param parent the name of the style on which it is based; empty if there is none
    /// @param breakBefore whether a page begins with its paragraph
    /// @param breakAfter whether a page ends with its paragraph
    private record Style(String parent, boolean breakBefore, boolean breakAfter, boolean hidden, boolean bold) {}

    private static final Style NONE = new Style("", false, false, false, false);

    private final Map<String, Style> styles = new HashMap<>();

    /// Adds the styles of a part, `styles.xml` or `content.xml`.
    void add(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = Xml.of(part);
        while (Xml.find(xml, name -> name.equals("style") || name.equals("body"))) {
            if (xml.getLocalName().equals("body")) {
                return;
            }
            String name = Xml.attribute(xml, "name");
            boolean master = !Xml.attribute(xml, "master-page-name").isEmpty();
            Style style = new Style(Xml.attribute(xml, "parent-style-name"), master, false, false, false);
            styles.put(name, read(xml, style));
        }
    }

    private static Style read(XMLStreamReader xml, Style begun) throws XMLStreamException {
        Style style = begun;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("style")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                style = new Style(
                        style.parent,
                        style.breakBefore || Xml.attribute(xml, "break-before").equals("page"),
                        style.breakAfter || Xml.attribute(xml, "break-after").equals("page"),
                        style.hidden || Xml.attribute(xml, "display").equals("none"),
                        style.bold || Xml.attribute(xml, "font-weight").equals("bold"));
            }
        }
        return style;
    }

    /// Whether a page begins with a paragraph in this style.
    boolean breaksBefore(String name) {
        return get(name).breakBefore;
    }

    /// Whether a page ends with a paragraph in this style.
    boolean breaksAfter(String name) {
        return get(name).breakAfter;
    }

    /// Whether text in this style is not shown.
    boolean isHidden(String name) {
        return get(name).hidden;
    }

    /// Whether text in this style is bold.
    boolean isBold(String name) {
        return get(name).bold;
    }

    /// Whether a style is this one, or is based on it.
    boolean is(String name, String wanted) {
        String here = name;
        for (int i = 0; i < LONGEST_CHAIN && !here.isEmpty(); i++) {
            if (here.equals(wanted)) {
                return true;
            }
            here = get(here).parent;
        }
        return false;
    }

    private Style get(String name) {
        return Objects.requireNonNull(styles.getOrDefault(name, NONE));
    }
}
