package vigil.indexer.extract;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// Makes well-formed XML of a part that is cut, has a wrong byte, or was never well-formed.
///
/// What is read of it is what a browser would read of such a page: elements that are not closed end with the one
/// around them, and what is no mark-up is text. Prefixes stand for themselves, whatever they were bound to.
final class MendedXml implements NodeVisitor {
    private final StringBuilder xml = new StringBuilder("<mended");
    private final StringBuilder body = new StringBuilder();
    private final Set<String> prefixes = new HashSet<>();

    private MendedXml() {}

    /// The same part, well-formed, in UTF-8.
    static byte[] of(byte[] part) {
        var mended = new MendedXml();
        NodeTraversor.traverse(mended, Jsoup.parse(Charsets.decodeMarkup(part), "", Parser.xmlParser()));
        for (String prefix : mended.prefixes) {
            mended.xml
                    .append(" xmlns:")
                    .append(prefix)
                    .append("=\"")
                    .append(prefix)
                    .append('"');
        }
        return mended.xml
                .append('>')
                .append(mended.body)
                .append("</mended>")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            escape(text.getWholeText());
        } else if (node instanceof Element element && depth > 0) {
            body.append('<').append(name(element.tagName()));
            Set<String> seen = new HashSet<>();
            for (Attribute attribute : element.attributes()) {
                String name = name(attribute.getKey());
                if (!name.startsWith("xmlns") && seen.add(name)) {
                    body.append(' ').append(name).append("=\"");
                    escape(attribute.getValue());
                    body.append('"');
                }
            }
            body.append('>');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && depth > 0) {
            body.append("</").append(name(element.tagName())).append('>');
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> body.append("&lt;");
                case '>' -> body.append("&gt;");
                case '&' -> body.append("&amp;");
                case '"' -> body.append("&quot;");
                default -> body.appendCodePoint(isWritten(point) ? point : ' ');
            }
        });
    }

    /// Whether XML may hold it (XML 1.0, production 2, without what is no letter in any charset).
    private static boolean isWritten(int point) {
        return point >= ' '
                ? !Character.isSurrogate((char) point) && point != 0xFFFE && point != 0xFFFF || point > 0xFFFF
                : point == '\t' || point == '\n' || point == '\r';
    }

    /// A name that XML allows, with one prefix at most.
    private String name(String written) {
        String plain = written.replaceAll("[^A-Za-z0-9_.:-]", "_");
        int colon = plain.indexOf(':');
        if (colon < 0) {
            return begun(plain);
        }
        String prefix = begun(plain.substring(0, colon));
        if (prefix.toLowerCase(Locale.ROOT).startsWith("xml")) {
            return prefix + begun(plain.substring(colon + 1).replace(':', '_'));
        }
        prefixes.add(prefix);
        return prefix + ":" + begun(plain.substring(colon + 1).replace(':', '_'));
    }

    private static String begun(String name) {
        return !name.isEmpty() && (Character.isLetter(name.charAt(0)) || name.charAt(0) == '_') ? name : "_" + name;
    }
}
