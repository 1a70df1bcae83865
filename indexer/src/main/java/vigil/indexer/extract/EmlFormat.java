package vigil.indexer.extract;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/// E-mail as mail programs save it (RFC 5322 and MIME): EML, and web pages saved in one file (MHTML).
final class EmlFormat implements Format {
    private static final Set<String> TYPES = Set.of("message/rfc822", "multipart/related", "message/x-emlx");
    private static final int MOST_HEADERS = 10_000;
    private static final int LONGEST_HEADER = 1 << 20;
    private static final String LOCKED =
            "it is encrypted or sealed: open it in the mail program, forward or save it as plain text, then index that";

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public Yield read(Path file, String mediaType, Limits limits) throws IOException {
        var builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(LONGEST_HEADER)
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxContentLen(-1)
                .build());
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Message message = builder.parseMessage(in);
            if (message.getHeader() == null || message.getHeader().getFields().isEmpty()) {
                throw new UnreadableException("it is no e-mail, though its name says so");
            }
            var letter = new Letter(limits, Files.size(file));
            try {
                part(message, letter);
            } catch (IOException | RuntimeException | StackOverflowError e) {
                letter.discard();
                throw e;
            }
            String subject = message.getSubject();
            boolean garbled = subject != null && subject.indexOf('\uFFFD') >= 0;
            return letter.whole(garbled ? field(message, "Subject") : subject, sender(message), field(message, "Date"));
        }
    }

    private static void part(Entity entity, Letter letter) throws IOException {
        String type = type(entity);
        if (type.equals("multipart/encrypted")
                || (type.matches("application/(?:x-)?pkcs7-mime") && entity.getParent() == null)) {
            throw new UnreadableException(LOCKED);
        }
        switch (entity.getBody()) {
            case Multipart parts when type.equals("multipart/alternative") -> alternative(parts, letter);
            case Multipart parts -> {
                for (Entity part : parts.getBodyParts()) {
                    part(part, letter);
                }
            }
            case Message message -> {
                var bytes = new ByteArrayOutputStream();
                new DefaultMessageWriter().writeMessage(message, bytes);
                String subject = Objects.requireNonNullElse(message.getSubject(), "letter");
                letter.attach(
                        shortened(subject) + ".eml", "message/rfc822", new ByteArrayInputStream(bytes.toByteArray()));
            }
            case SingleBody body
            when isWords(entity, type) -> {
                String words = words(entity, body, type);
                if (type.equals("text/html")) {
                    letter.html(words);
                } else {
                    letter.text(words);
                }
            }
            case SingleBody body -> {
                try (InputStream content = body.getInputStream()) {
                    letter.attach(Objects.requireNonNullElse(entity.getFilename(), ""), type, content);
                }
            }
            case null, default -> {
                // A part without a body says nothing.
            }
        }
    }

    /// The same words in several forms: HTML has the headings, but in some letters only a part of the words.
    private static void alternative(Multipart parts, Letter letter) throws IOException {
        Entity html = first(parts, "text/html");
        Entity plain = first(parts, "text/plain");
        if (html != null && plain != null) {
            int inPlain = length((SingleBody) plain.getBody());
            String words = org.jsoup.Jsoup.parse(words(html, (SingleBody) html.getBody(), "text/html"))
                    .text();
            part(2 * words.length() >= inPlain ? html : plain, letter);
        } else if (html != null) {
            part(html, letter);
        } else {
            Entity richest = parts.getBodyParts().stream()
                    .filter(part -> part.getBody() instanceof Multipart)
                    .findFirst()
                    .orElse(plain);
            if (richest != null) {
                part(richest, letter);
            }
        }
    }

    private static @Nullable Entity first(Multipart parts, String type) {
        return parts.getBodyParts().stream()
                .filter(part ->
                        part.getBody() instanceof SingleBody && type(part).equals(type))
                .findFirst()
                .orElse(null);
    }

    private static int length(SingleBody body) throws IOException {
        try (InputStream in = body.getInputStream()) {
            return in.readAllBytes().length;
        }
    }

    private static boolean isWords(Entity entity, String type) {
        boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
        return !attached && (type.equals("text/plain") || type.equals("text/html"));
    }

    private static String words(Entity entity, SingleBody body, String type) throws IOException {
        byte[] bytes;
        try (InputStream in = body.getInputStream()) {
            bytes = in.readAllBytes();
        }
        String text = decoded(bytes, entity, type);
        boolean flowed = entity.getHeader().getField("Content-Type") instanceof ContentTypeField content
                && "flowed".equalsIgnoreCase(content.getParameter("format"));
        return flowed ? text.replace("\r\n", "\n").replaceAll("(?<![\n-]|^) \n(?![\n>])", " ") : text;
    }

    private static String decoded(byte[] bytes, Entity entity, String type) {
        String declared = entity.getHeader().getField("Content-Type") instanceof ContentTypeField content
                ? Objects.requireNonNullElse(content.getCharset(), "")
                : "";
        boolean foreign =
                !declared.isEmpty() && !declared.toLowerCase(Locale.ROOT).matches("utf-?8|us-ascii|ascii|.*unknown.*");
        if (foreign && isSupported(declared)) {
            return new String(bytes, Charset.forName(declared));
        }
        return type.equals("text/html") ? Charsets.decodeMarkup(bytes) : Charsets.decode(bytes);
    }

    private static boolean isSupported(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String type(Entity entity) {
        return Objects.requireNonNullElse(entity.getMimeType(), "text/plain").toLowerCase(Locale.ROOT);
    }

    private static @Nullable String sender(Message message) {
        if (message.getFrom() == null || message.getFrom().isEmpty()) {
            return null;
        }
        var from = message.getFrom().getFirst();
        String name = from.getName();
        if (name != null && name.indexOf('\uFFFD') >= 0) {
            name = Objects.requireNonNullElse(field(message, "From"), "").replaceAll("<[^>]*>|\"", "");
        }
        return name == null || name.isBlank() ? from.getAddress() : name.strip();
    }

    private static @Nullable String field(Message message, String name) {
        Field field = message.getHeader().getField(name);
        if (field == null) {
            return null;
        }
        if (field.getRaw() == null) {
            return field.getBody();
        }
        // Old programs wrote headers in the charset of their country.
        String raw = Charsets.decode(field.getRaw().toByteArray());
        return raw.substring(raw.indexOf(':') + 1).replaceAll("\\R[ \t]+", " ").strip();
    }

    private static String shortened(String subject) {
        String words = subject.strip();
        return words.length() <= 80 ? words : words.substring(0, 80);
    }
}
