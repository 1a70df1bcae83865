package vigil.indexer.extract;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// EPUB: the chapters in the order of the spine, on one page. The contents are set aside, and name the chapters that
/// do not name themselves. Its metadata are the publisher's own statement.
final class EpubFormat implements Format {
    private static final String CONTAINER = "META-INF/container.xml";
    private static final String ENCRYPTION = "META-INF/encryption.xml";

    /// A file of the book.
    private record Item(String path, String mediaType, String properties) {
        boolean isText() {
            return mediaType.contains("html") || path.matches("(?i).*\\.x?html?");
        }
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("application/epub+zip");
    }

    @Override
    public Yield read(Path file, String mediaType, Limits limits) throws IOException {
        try (var parts = new Parts(file)) {
            String opf = list(parts);
            Document book = xml(parts, opf).orElseGet(() -> Document.createShell(""));
            List<Item> listed = spine(book, opf);
            List<Item> spine = listed.isEmpty() ? found(parts) : listed;
            if (isLocked(parts, spine)) {
                throw new UnreadableException("it is protected against copying: get a copy without protection from its"
                        + " publisher, then index that");
            }
            return read(parts, book, spine, names(parts, book, opf), limits);
        }
    }

    /// Where the list of the chapters lies; empty where that is lost.
    private static String list(Parts parts) throws IOException {
        Element root = xml(parts, CONTAINER)
                .map(container -> container.selectFirst("rootfile[full-path]"))
                .orElse(null);
        return root != null
                ? root.attr("full-path")
                : parts.names().stream()
                        .filter(name -> name.endsWith(".opf"))
                        .findFirst()
                        .orElse("");
    }

    /// The files of text in the order of the book's table, where the list of the chapters is lost.
    private static List<Item> found(Parts parts) throws UnreadableException {
        List<Item> found = parts.names().stream()
                .map(name -> new Item(name, "", ""))
                .filter(Item::isText)
                .toList();
        if (found.isEmpty()) {
            throw new UnreadableException("it has no chapters, so it is damaged: get it again, or make it again");
        }
        parts.miss();
        return found;
    }

    private static Yield read(Parts parts, Document book, List<Item> spine, Map<String, String> names, Limits limits)
            throws IOException {
        var handler = new MarkupHandler(limits);
        var notes = new ArrayList<String>();
        int missing = 0;
        try {
            for (Item item : spine) {
                Optional<Document> chapter = xml(parts, item.path());
                if (chapter.isPresent()) {
                    read(chapter.get(), item, names, handler);
                } else {
                    missing++;
                }
            }
        } catch (SAXException enough) {
            notes.add("only the first " + limits.chars() + " characters were read");
        }
        List<Page> pages = handler.pages();
        notes.addAll(parts.notes(pages));
        if (missing > 0) {
            notes.add("chapters that are listed, but not in the file: " + missing);
        }
        return new Yield(text(book, "title"), pages, notes, List.of(), stated(book), Enclosed.NOTHING);
    }

    private static void read(Document chapter, Item item, Map<String, String> names, MarkupHandler handler)
            throws SAXException {
        Element body = chapter.selectFirst("body");
        boolean contents = item.properties().matches("(?:.*\\s)?nav(?:\\s.*)?");
        String name = names.get(item.path());
        if (name != null
                && !contents
                && chapter.select("h1, h2, h3, h4, h5, h6").isEmpty()) {
            handler.open("h1", "", false);
            handler.text(name);
            handler.close();
        }
        new HtmlBlocks(handler).read(chapter, contents && body != null ? Set.of(body) : Set.of());
    }

    private static List<Item> spine(Document book, String opf) {
        Map<String, Item> items = new HashMap<>();
        for (Element item : book.select("*|item")) {
            items.put(
                    item.id(),
                    new Item(resolved(opf, item.attr("href")), item.attr("media-type"), item.attr("properties")));
        }
        List<Item> spine = new ArrayList<>();
        for (Element reference : book.select("*|itemref")) {
            Item item = items.get(reference.attr("idref"));
            if (item != null && item.isText()) {
                spine.add(item);
            }
        }
        return spine;
    }

    /// What the contents call each file: those of EPUB 3, or else those of EPUB 2.
    private static Map<String, String> names(Parts parts, Document book, String opf) throws IOException {
        Map<String, String> names = new HashMap<>();
        for (Element item : book.select("*|item")) {
            String path = resolved(opf, item.attr("href"));
            if (item.attr("properties").contains("nav")) {
                xml(parts, path)
                        .ifPresent(nav -> nav.select("nav a[href]")
                                .forEach(link -> name(names, path, link.attr("href"), link.text())));
            } else if (item.attr("media-type").contains("ncx")) {
                xml(parts, path)
                        .ifPresent(ncx -> ncx.select("navPoint")
                                .forEach(point -> name(
                                        names,
                                        path,
                                        point.select("> content").attr("src"),
                                        point.select("> navLabel").text())));
            }
        }
        return names;
    }

    private static void name(Map<String, String> names, String base, String href, String name) {
        if (!name.isBlank()) {
            names.putIfAbsent(resolved(base, href), name.strip());
        }
    }

    private static boolean isLocked(Parts parts, List<Item> spine) throws IOException {
        Optional<Document> encryption = xml(parts, ENCRYPTION);
        return encryption.isPresent()
                && encryption.get().select("*|CipherReference").stream()
                        .map(reference -> decoded(reference.attr("URI")))
                        .anyMatch(path ->
                                spine.stream().anyMatch(item -> item.path().equals(path)));
    }

    private static Stated stated(Document book) {
        String dateWords = book.select("*|date").stream()
                .filter(date -> !date.attr("opf:event").matches("modification|creation|conversion"))
                .map(Element::text)
                .filter(words -> StatedDate.of(words).isPresent())
                .findFirst()
                .orElse(null);
        String date = dateWords == null ? null : StatedDate.of(dateWords).orElse(null);
        return new Stated(text(book, "publisher"), date, dateWords, text(book, "language"));
    }

    private static @Nullable String text(Document book, String name) {
        return book.select("*|metadata *|" + name).stream()
                .map(element -> element.text().strip())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static Optional<Document> xml(Parts parts, String path) throws IOException {
        return parts.read(path).map(bytes -> Jsoup.parse(Charsets.decodeMarkup(bytes), "", Parser.xmlParser()));
    }

    /// The path in the book of what another file of it refers to.
    private static String resolved(String base, String reference) {
        String path = decoded(reference.replaceFirst("#.*", ""));
        List<String> steps = new ArrayList<>();
        if (base.contains("/") && !path.startsWith("/")) {
            steps.addAll(List.of(base.substring(0, base.lastIndexOf('/')).split("/", -1)));
        }
        for (String step : path.split("/", -1)) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private static String decoded(String reference) {
        try {
            return URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return reference;
        }
    }
}
