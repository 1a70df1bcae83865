package vigil.indexer.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.SAXException;

/// HTML: the text of a web page, with menus and the like set aside, and what the page states about itself.
final class HtmlFormat implements Format {
    private static final Set<String> TYPES =
            Set.of("text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml");

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public Yield read(Path file, String mediaType, Limits limits) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(4 * limits.chars());
        }
        if (!Charsets.isText(bytes)) {
            throw new UnreadableException("it is not text, though its name says so");
        }
        return read(Charsets.decodeMarkup(bytes), limits);
    }

    /// Reads a page that is in memory.
    static Yield read(String html, Limits limits) {
        Document page = Jsoup.parse(html);
        var head = new PageHead(page);
        var notes = new ArrayList<String>();
        List<Page> pages = pages(page, Boilerplate.of(page), limits, notes);
        return new Yield(head.title(), pages, notes, List.of(), head.stated(), Enclosed.NOTHING);
    }

    /// Reads HTML in memory that is all text, and states nothing.
    static Yield readText(String html, Limits limits) {
        var notes = new ArrayList<String>();
        return new Yield(null, pages(Jsoup.parse(html), Set.of(), limits, notes), notes);
    }

    private static List<Page> pages(Document page, Set<Element> aside, Limits limits, List<String> notes) {
        var handler = new MarkupHandler(limits);
        try {
            new HtmlBlocks(handler).read(page, aside);
        } catch (SAXException enough) {
            notes.add("only the first " + limits.chars() + " characters were read");
        }
        return handler.pages();
    }
}
