package vigil.indexer.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.SAXException;
import vigil.indexer.SourceFile;

/// Reads sources in this process. A file that hangs or eats memory does so here: see [WorkerExtractor].
public final class LocalExtractor implements Extractor {
    /// Raised when files are read otherwise than before: what an older reader left in an [ExtractionStore] is not
    /// used.
    public static final int VERSION = 6;

    /// A file of more bytes is no publication.
    private static final long MOST_BYTES = 1L << 30;

    private static final String TOO_DEEP =
            "it is nested too deep to be read: open it in the program that it was made with and save it in another format, then index that";
    private static final String PASSWORD =
            "it is protected by a password: open it and save a copy without one, then index it again";

    /// Archives that are not opened.
    private static final Pattern ARCHIVE = Pattern.compile("7z-|rar|-xz|zstd|lzma|-lzip|-lha|-cab|cpio|stuffit|-arj");
    /// Formats that are ZIP files themselves: what is damaged in them is no archive.
    private static final Pattern PACKED =
            Pattern.compile(".*\\.(?:docx|docm|dotx|pptx|ppsx|odt|ott|epub)", Pattern.CASE_INSENSITIVE);

    /// What a parser says of a lock that it does not know.
    private static final Pattern LOCK = Pattern.compile("(?i)security handler|encryption revision");

    /// Formats that are no plain text.
    private static final Pattern NAMED = Pattern.compile(
            ".*\\.(?:pdf|docx?|docm|dotx|pptx?|ppsx|od[tp]|ott|epub|rtf|msg|zip|tar|gz|tgz|bz2)",
            Pattern.CASE_INSENSITIVE);

    /// What people call a type.
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("application/pdf", "PDF"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX"),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", "PPTX"),
            Map.entry("application/vnd.oasis.opendocument.text", "ODT"),
            Map.entry("application/vnd.oasis.opendocument.presentation", "ODP"),
            Map.entry("application/msword", "DOC"),
            Map.entry("application/vnd.ms-powerpoint", "PPT"),
            Map.entry("application/vnd.ms-outlook", "MSG"),
            Map.entry("application/epub+zip", "EPUB"),
            Map.entry("application/rtf", "RTF"),
            Map.entry("application/zip", "ZIP"),
            Map.entry("application/x-tar", "TAR"),
            Map.entry("application/x-gtar", "TAR"),
            Map.entry("application/gzip", "GZ"),
            Map.entry("application/x-gzip", "GZ"),
            Map.entry("application/x-bzip2", "BZ2"),
            Map.entry("application/x-bzip", "BZ2"),
            Map.entry("application/x-tika-msoffice", "a document of Office"),
            Map.entry("application/x-tika-ooxml", "a document of Office"),
            Map.entry("application/x-tika-ooxml-protected", "a document of Office"),
            Map.entry("message/rfc822", "e-mail"),
            Map.entry("text/html", "HTML"));

    private final Limits limits;
    private final Detector detector = new DefaultDetector();
    private final Archives archives = new Archives(Unpacking.Most.USUAL);
    private final List<Format> formats = List.of(
            new PdfFormat(),
            new HtmlFormat(),
            new DocxFormat(),
            new OdtFormat(),
            new PptxFormat(),
            new EpubFormat(),
            new EmlFormat(),
            new MsgFormat(),
            new MarkupFormat(),
            new MarkdownFormat(),
            new TextFormat());

    /// Reads within these limits, but for time and memory, which are this process's own.
    public LocalExtractor(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Extraction extract(SourceFile source) {
        if (source.bytes() == 0) {
            return new Rejected(source, "it is empty");
        }
        String mediaType = "a file";
        try {
            mediaType = mediaType(source);
            if (mediaType.equals("text/plain") && !TextFormat.isNamedSo(source.path())) {
                return textNamedOtherwise(source);
            }
            for (Format format : formats) {
                if (format.reads(mediaType) && source.bytes() > MOST_BYTES) {
                    return new Rejected(
                            source,
                            "it has more than 1 GB, too much for a publication: split it, then index its parts");
                }
                if (format.reads(mediaType)) {
                    return format.read(source.content(), mediaType, limits).of(source, mediaType);
                }
            }
            if (archives.opens(mediaType)) {
                return unpacked(source, mediaType);
            }
            String way = ARCHIVE.matcher(mediaType).find() ? ": unpack it, then index the folder" : "";
            return new Skipped(source, "no reader for " + mediaType + way);
        } catch (IOException | TikaException | SAXException | RuntimeException e) {
            return new Rejected(source, reason(e, mediaType));
        } catch (StackOverflowError e) {
            return new Rejected(source, TOO_DEEP);
        } catch (AssertionError | LinkageError e) {
            return new Rejected(source, "it uses its format in a way that is not understood here");
        }
    }

    /// A text that calls itself a PDF is what a failed download leaves; others are data or programs.
    private static Extraction textNamedOtherwise(SourceFile source) {
        return NAMED.matcher(String.valueOf(source.path().getFileName())).matches()
                ? new Rejected(source, "it is no more than text, and not what its name says: get it again")
                : new Skipped(source, "no reader for text that is named neither .txt nor .md");
    }

    private Extraction unpacked(SourceFile source, String mediaType) throws IOException {
        String name = String.valueOf(source.path().getFileName());
        if (PACKED.matcher(name).matches()) {
            throw new UnreadableException("it is damaged, or not what its name says: open it in the program that it was"
                    + " made with and save it again");
        }
        return new Unpacked(source, mediaType, archives.unpack(source.content(), name, mediaType));
    }

    private String mediaType(SourceFile source) throws IOException {
        String text = TextFormat.typeOf(source);
        if (!text.isEmpty()) {
            return text;
        }
        var metadata = new Metadata();
        metadata.set(
                TikaCoreProperties.RESOURCE_NAME_KEY,
                String.valueOf(source.path().getFileName()));
        try (TikaInputStream in = TikaInputStream.get(source.content())) {
            String detected = detector.detect(in, metadata).getBaseType().toString();
            return isPdfBehindOther(source, detected) ? "application/pdf" : detected;
        }
    }

    /// Whether a file that is named a PDF begins otherwise, with the blanks or the words of a server that handed it
    /// out, and is one behind them.
    private static boolean isPdfBehindOther(SourceFile source, String detected) throws IOException {
        String name = String.valueOf(source.path().getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".pdf") || detected.equals("application/pdf")) {
            return false;
        }
        try (var in = Files.newInputStream(source.content())) {
            return new String(in.readNBytes(1 << 16), StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    }

    private String reason(Exception failure, String mediaType) {
        Throwable cause = failure;
        for (Throwable next = failure; next != null; next = next.getCause()) {
            cause = next;
            if (next instanceof UnreadableException) {
                return String.valueOf(next.getMessage());
            }
            if (next instanceof NoSuchFileException) {
                return "it is gone";
            }
            if (next instanceof AccessDeniedException) {
                return "it may not be read: change its permissions, then index it again";
            }
            String name = next.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            if (name.contains("encrypted") || name.contains("password")) {
                return PASSWORD;
            }
        }
        // What a parser stumbles over is no word to a person: it tells which of the plain reasons holds.
        String detail = Objects.requireNonNullElse(cause.getMessage(), "");
        if (detail.contains("decryption material")) {
            return "it is encrypted for the owner of a certificate: open it there and save a copy without, then index it again";
        }
        if (LOCK.matcher(detail).find()) {
            return "it is locked in a way that is not known here: open it and save a copy without a password, then index it again";
        }
        if (detail.contains("Zip bomb") || detail.startsWith("JAXP0001")) {
            return "it unpacks to far more than a publication holds, and is taken for a zip bomb";
        }
        return "it is damaged and cannot be read as " + KINDS.getOrDefault(mediaType, mediaType)
                + (archives.opens(mediaType)
                        ? ": get it again, or pack it again"
                        : ": get it again, or open it in the program that it was made with and save it again");
    }
}
