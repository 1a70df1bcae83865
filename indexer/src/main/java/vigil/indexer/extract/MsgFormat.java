package vigil.indexer.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// E-mail as Outlook saves it: MSG.
final class MsgFormat implements Format {
    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("application/vnd.ms-outlook");
    }

    @Override
    public Yield read(Path file, String mediaType, Limits limits) throws IOException, TikaException, SAXException {
        try (var message = new MAPIMessage(file.toFile())) {
            message.setReturnNullOnMissingChunk(true);
            message.guess7BitEncoding();
            var letter = new Letter(limits, Files.size(file));
            try {
                words(message, letter, limits);
                for (AttachmentChunks attachment : message.getAttachmentFiles()) {
                    attach(attachment, letter);
                }
                return letter.whole(message.getSubject(), message.getDisplayFrom(), date(message));
            } catch (IOException | RuntimeException | TikaException | SAXException e) {
                letter.discard();
                throw e;
            }
        } catch (ChunkNotFoundException e) {
            throw new IllegalStateException("missing chunks are null", e);
        }
    }

    private static void words(MAPIMessage message, Letter letter, Limits limits)
            throws IOException, ChunkNotFoundException, TikaException, SAXException {
        String html = message.getHtmlBody();
        String text = message.getTextBody();
        String rtf = message.getRtfBody();
        if (html != null && !html.isBlank()) {
            letter.html(html);
        } else if (text != null && !text.isBlank()) {
            letter.text(text);
        } else if (rtf != null && !rtf.isBlank()) {
            var blocks = new MarkupHandler(limits);
            try (var in = TikaInputStream.get(rtf.getBytes(StandardCharsets.ISO_8859_1))) {
                new RTFParser().parse(in, blocks, new Metadata(), new ParseContext());
            }
            letter.blocks(blocks.pages());
        }
    }

    private static void attach(AttachmentChunks attachment, Letter letter) throws IOException {
        byte[] content = attachment.getEmbeddedAttachmentObject();
        if (content != null) {
            letter.attach(
                    name(attachment),
                    Objects.requireNonNullElse(value(attachment.getAttachMimeTag()), ""),
                    new ByteArrayInputStream(content));
        }
    }

    private static String name(AttachmentChunks attachment) {
        String name = value(attachment.getAttachLongFileName());
        if (name == null) {
            name = value(attachment.getAttachFileName());
        }
        return Objects.requireNonNullElse(name == null ? value(attachment.getAttachDisplayName()) : name, "");
    }

    private static @Nullable String value(@Nullable StringChunk chunk) {
        return chunk == null || chunk.getValue() == null || chunk.getValue().isBlank() ? null : chunk.getValue();
    }

    private static @Nullable String date(MAPIMessage message) throws ChunkNotFoundException {
        String[] headers = message.getHeaders();
        for (String header : headers == null ? new String[0] : headers) {
            if (header.toLowerCase(Locale.ROOT).startsWith("date:")) {
                return header.substring("date:".length()).strip();
            }
        }
        Calendar sent = message.getMessageDate();
        return sent == null ? null : sent.toInstant().toString();
    }
}
