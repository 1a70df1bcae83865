package vigil.indexer.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The paragraph styles of a DOCX file: which are headings, titles, captions, lists.
final class DocxStyles {
    private static final Pattern HEADING = Pattern.compile("heading (\\d)");
    private static final int DEEPEST = 6;
    private static final int LONGEST_CHAIN = 20;

    /// One style.
    ///
    /// @param name in small letters; the built-in ones are English in every language
    /// @param parent the id of the style on which it is based; empty if there is none
    /// @param outline 0 for the highest level of the outline; -1 where nothing is said
    /// @param listed whether its paragraphs are numbered or have a bullet
    private record Style(String name, String parent, int outline, boolean listed) {}

    private static final Style NONE = new Style("", "", -1, false);

    private final Map<String, Style> styles = new HashMap<>();

    /// Reads `word/styles.xml`.
    DocxStyles(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = Xml.of(part);
        while (Xml.find(xml, "style"::equals)) {
            String id = Xml.attribute(xml, "styleId");
            styles.put(id, style(xml));
        }
    }

    /// No styles at all.
    DocxStyles() {}

    private static Style style(XMLStreamReader xml) throws XMLStreamException {
        Style style = NONE;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("style")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                String value = Xml.attribute(xml, "val");
                style = switch (xml.getLocalName()) {
                    case "name" -> new Style(value.toLowerCase(Locale.ROOT), style.parent, style.outline, style.listed);
                    case "basedOn" -> new Style(style.name, value, style.outline, style.listed);
                    case "outlineLvl" -> new Style(style.name, style.parent, number(value), style.listed);
                    case "numPr" -> new Style(style.name, style.parent, style.outline, true);
                    default -> style;
                };
            }
        }
        return style;
    }

    /// The level of a heading in this style, 1 to 6; 0 where it is none.
    int heading(String id) {
        Style style = get(id);
        for (int i = 0; i < LONGEST_CHAIN && !style.equals(NONE); i++) {
            Matcher numbered = HEADING.matcher(style.name);
            if (numbered.matches()) {
                return Math.clamp(number(numbered.group(1)), 1, DEEPEST);
            }
            if (style.outline >= 0) {
                return level(style.outline);
            }
            style = get(style.parent);
        }
        return isTitle(id) ? 1 : 0;
    }

    /// The level of a heading on this level of the outline; 0 where that is no heading.
    static int level(int outline) {
        return outline < 0 || outline >= DEEPEST + 3 ? 0 : Math.min(outline + 1, DEEPEST);
    }

    /// Whether a paragraph in this style is the publication's title.
    boolean isTitle(String id) {
        return get(id).name.equals("title");
    }

    /// What a paragraph in this style is, if it is no heading.
    Block.Role role(String id) {
        Style style = get(id);
        for (int i = 0; i < LONGEST_CHAIN && !style.equals(NONE); i++) {
            if (style.name.startsWith("toc ")
                    || style.name.startsWith("table of ")
                    || style.name.startsWith("index ")) {
                return Block.Role.ARTIFACT;
            }
            if (style.name.equals("caption")) {
                return Block.Role.CAPTION;
            }
            if (style.listed || style.name.startsWith("list")) {
                return Block.Role.LIST_ITEM;
            }
            style = get(style.parent);
        }
        return Block.Role.PARAGRAPH;
    }

    private Style get(String id) {
        return Objects.requireNonNull(styles.getOrDefault(id, NONE));
    }

    /// A small number; -1 where there is none.
    static int number(String digits) {
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : -1;
    }
}
