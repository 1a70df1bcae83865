package vigil.indexer.extract;

import java.io.ByteArrayInputStream;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML as a stream, without entities of its own and without a look at other files.
final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // Tables in tables go deeper than the JDK's 100, and a stream is read without a stack of calls.
        factory.setProperty("jdk.xml.maxElementDepth", 0);
        return factory;
    }

    /// A stream over a whole part.
    static XMLStreamReader of(byte[] part) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /// Whether a part is well-formed.
    static boolean isWhole(byte[] part) {
        try {
            XMLStreamReader xml = of(part);
            while (xml.hasNext()) {
                xml.next();
            }
            return true;
        } catch (XMLStreamException | RuntimeException e) {
            return false;
        }
    }

    /// An attribute by its name, whatever its namespace; empty if there is none.
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /// Passes over the element that was just begun.
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /// Goes on to the next element that begins and is wanted; whether there is one.
    static boolean find(XMLStreamReader xml, Predicate<String> name) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && name.test(xml.getLocalName())) {
                return true;
            }
        }
        return false;
    }
}
