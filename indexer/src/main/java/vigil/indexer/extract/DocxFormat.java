package vigil.indexer.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xml.sax.SAXException;

/// DOCX: paragraphs with their styles, and pages where the file tells where they began.
///
/// Word leaves marks where pages began when the file was last shown. Without them, page breaks that an author set
/// count only if there are as many pages as the file says that it has; else all is one page.
final class DocxFormat implements Format {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final Set<String> TYPES = Set.of(
            TYPE + "document",
            TYPE + "template",
            "application/vnd.ms-word.document.macroenabled.12",
            "application/vnd.ms-word.template.macroenabled.12");
    /// Where the text lies, unless the file says otherwise.
    private static final String USUAL = "word/document.xml";

    private static final Pattern HEADER = Pattern.compile("word/header\\d*\\.xml");
    private static final Pattern FOOTER = Pattern.compile("word/footer\\d*\\.xml");
    private static final Pattern PAGES = Pattern.compile("<Pages>(\\d{1,5})</Pages>");
    private static final Pattern MAIN = Pattern.compile(
            "Type=\"[^\"]*/officeDocument\"[^>]*Target=\"/?([^\"]+)\"|Target=\"/?([^\"]+)\"[^>]*Type=\"[^\"]*/officeDocument\"");

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public Yield read(Path file, String mediaType, Limits limits) throws IOException {
        try (var parts = new Parts(file)) {
            return read(parts, limits);
        } catch (XMLStreamException e) {
            throw new IOException("its XML is broken", e);
        }
    }

    private static Yield read(Parts parts, Limits limits) throws IOException, XMLStreamException {
        Optional<byte[]> named = parts.xml(main(parts));
        byte[] document = (named.isPresent() ? named : parts.xml(USUAL))
                .orElseThrow(
                        () -> new UnreadableException("it is damaged, for its text is missing: open it in the program"
                                + " that it was made with and save it again"));
        Optional<byte[]> style = parts.xml("word/styles.xml");
        DocxStyles styles = style.isPresent() ? new DocxStyles(style.get()) : new DocxStyles();
        Map<String, String> words = new HashMap<>();
        notes(parts, "footnote", words);
        notes(parts, "endnote", words);
        var blocks = new MarkedBlocks(limits);
        var body = new DocxBody(blocks, styles, words);
        try {
            margins(parts, HEADER, body, blocks);
            body.read(document);
            margins(parts, FOOTER, body, blocks);
        } catch (SAXException enough) {
            // The notes tell.
        }
        List<Page> pages = blocks.pages();
        List<String> notes = new ArrayList<>(parts.notes(pages));
        notes.addAll(blocks.notes());
        boolean paged = body.hasRenderedPages() || pages.size() == pagesTold(parts);
        return new Yield(body.title(), paged ? pages : MarkedBlocks.onOnePage(pages), notes);
    }

    private static String main(Parts parts) throws IOException {
        String relations = parts.read("_rels/.rels")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
        Matcher main = MAIN.matcher(relations);
        return main.find() ? main.group(1) != null ? main.group(1) : main.group(2) : USUAL;
    }

    private static int pagesTold(Parts parts) throws IOException {
        Matcher pages = PAGES.matcher(parts.read("docProps/app.xml")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse(""));
        return pages.find() ? Integer.parseInt(pages.group(1)) : 0;
    }

    private static void margins(Parts parts, Pattern names, DocxBody body, MarkedBlocks blocks)
            throws IOException, XMLStreamException, SAXException {
        for (String name : parts.names()) {
            if (names.matcher(name).matches()) {
                Optional<byte[]> part = parts.xml(name);
                if (part.isPresent()) {
                    blocks.open(Block.Role.ARTIFACT, 0);
                    body.read(part.get());
                    blocks.close();
                }
            }
        }
    }

    /// Notes are short, and their paragraphs are read as one.
    private static void notes(Parts parts, String kind, Map<String, String> words)
            throws IOException, XMLStreamException {
        Optional<byte[]> part = parts.xml("word/" + kind + "s.xml");
        if (part.isEmpty()) {
            return;
        }
        XMLStreamReader xml = Xml.of(part.get());
        var text = new StringBuilder();
        String id = "";
        boolean inText = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "del", "moveFrom", "instrText", "Fallback" -> Xml.skip(xml);
                    case "t" -> inText = true;
                    case "tab", "br", "p" -> text.append(' ');
                    default -> id = xml.getLocalName().equals(kind) ? Xml.attribute(xml, "id") : id;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                if (xml.getLocalName().equals(kind)) {
                    words.put(kind + " " + id, text.toString());
                    text.setLength(0);
                }
            } else if (inText && xml.hasText()) {
                text.append(xml.getText());
            }
        }
    }
}
