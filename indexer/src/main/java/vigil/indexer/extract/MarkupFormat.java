package vigil.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// What a parser of Tika can say in XHTML: DOCX, DOC, RTF, PPTX, PPT.
///
/// Parsers are named, not looked for, so that none is called unasked: no OCR, no archive, no database.
final class MarkupFormat implements Format {
    private static final List<Parser> PARSERS = List.of(new OOXMLParser(), new OfficeParser(), new RTFParser());
    /// Larger files are read with their notes where they stand, for what they hold are pictures.
    private static final long MOST_RTF = 64 << 20;

    private static final List<String> TABLES = List.of("excel", "spreadsheet", "ms-project", "visio", "tika-old-excel");

    @Override
    public boolean reads(String mediaType) {
        return TABLES.stream().noneMatch(mediaType::contains)
                && PARSERS.stream().anyMatch(parser -> supports(parser, mediaType));
    }

    private static boolean supports(Parser parser, String mediaType) {
        return parser.getSupportedTypes(new ParseContext()).contains(MediaType.parse(mediaType));
    }

    @Override
    public Yield read(Path file, String mediaType, Limits limits) throws IOException, TikaException, SAXException {
        Parser parser = PARSERS.stream()
                .filter(candidate -> supports(candidate, mediaType))
                .findFirst()
                .orElseThrow();
        var notes = new ArrayList<String>();
        var attached = new Attached();
        var context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, attached);
        var office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setIncludeDeletedContent(false);
        office.setIncludeSlideMasterContent(false);
        context.set(OfficeParserConfig.class, office);
        var metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, mediaType);
        var blocks = new MarkupHandler(limits);
        boolean mayHaveNotes = parser instanceof RTFParser && Files.size(file) <= MOST_RTF;
        try (TikaInputStream in = mayHaveNotes
                ? TikaInputStream.get(RtfNotes.atTheEnd(Files.readAllBytes(file)))
                : TikaInputStream.get(file)) {
            parser.parse(in, blocks, metadata, context);
        } catch (SAXException e) {
            if (!blocks.isFull()) {
                throw e;
            }
        }
        if (blocks.isFull()) {
            notes.add("only the first " + limits.chars() + " characters were read");
        }
        if (attached.files > 0) {
            notes.add("attached files and pictures are not read: " + attached.files);
        }
        return new Yield(blocks.title(), blocks.pages(), notes);
    }

    /// Counts what is embedded, and reads none of it.
    private static final class Attached implements EmbeddedDocumentExtractor {
        private int files;

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            files++;
            return false;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // Nothing embedded is read.
        }
    }
}
