package vigil.indexer.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.xml.sax.SAXException;

/// ODT and ODP: paragraphs with their styles, slides, and pages where the file tells where they begin.
///
/// Programs may leave marks where pages began when the file was last shown. Without them, page breaks that an author
/// set count only if there are as many pages as the file says that it has; else all is one page.
final class OdtFormat implements Format {
    private static final String TYPE = "application/vnd.oasis.opendocument.";
    private static final Set<String> TYPES = Set.of(
            TYPE + "text",
            TYPE + "text-template",
            TYPE + "text-master",
            TYPE + "presentation",
            TYPE + "presentation-template");
    private static final Pattern PAGES = Pattern.compile("page-count=\"(\\d{1,5})\"");

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public Yield read(Path file, String mediaType, Limits limits) throws IOException {
        try (var parts = new Parts(file)) {
            if (text(parts, "META-INF/manifest.xml").contains("encryption-data")) {
                throw new UnreadableException(
                        "it is protected by a password: open it and save a copy without one, then index it again");
            }
            return read(parts, limits);
        } catch (XMLStreamException e) {
            throw new IOException("its XML is broken", e);
        }
    }

    private static Yield read(Parts parts, Limits limits) throws IOException, XMLStreamException {
        byte[] content = parts.xml("content.xml")
                .orElseThrow(
                        () -> new UnreadableException("it is damaged, for its text is missing: open it in the program"
                                + " that it was made with and save it again"));
        Optional<byte[]> named = parts.xml("styles.xml");
        var styles = new OdtStyles();
        if (named.isPresent()) {
            styles.add(named.get());
        }
        styles.add(content);
        var blocks = new MarkedBlocks(limits);
        var body = new OdtBody(blocks, styles);
        try {
            if (named.isPresent()) {
                body.read(named.get(), Set.of("header"));
            }
            body.read(content, Set.of("body"));
            if (named.isPresent()) {
                body.read(named.get(), Set.of("footer"));
            }
        } catch (SAXException enough) {
            // The notes tell.
        }
        List<Page> pages = blocks.pages();
        List<String> notes = new ArrayList<>(parts.notes(pages));
        notes.addAll(blocks.notes());
        Matcher told = PAGES.matcher(text(parts, "meta.xml"));
        boolean paged = body.hasRenderedPages() || (told.find() && Integer.parseInt(told.group(1)) == pages.size());
        return new Yield(body.title(), paged ? pages : MarkedBlocks.onOnePage(pages), notes);
    }

    private static String text(Parts parts, String name) throws IOException {
        return parts.read(name)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }
}
