package vigil.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vigil.corpus.EntrySearcher;
import vigil.corpus.MemberFiles;
import vigil.corpus.Publication;

/// Hands out the file of a publication, if it still is what was indexed: the content is checked against its SHA-256,
/// once for each size and time of change. Of a file in an archive or a letter, the copy in the index is handed out.
final class SourceFiles {
    /// Types that run nothing in a browser. All others are shown in a sandbox without scripts.
    private static final Set<String> HARMLESS = Set.of("application/pdf", "text/plain");

    private record Seen(long bytes, long modifiedMillis, String sha256) {}

    private final EntrySearcher searcher;
    private final MemberFiles members;
    private final Map<Path, Seen> checked = new ConcurrentHashMap<>();

    SourceFiles(EntrySearcher searcher, MemberFiles members) {
        this.searcher = searcher;
        this.members = members;
    }

    void addTo(RoutesConfig routes) {
        GetRoute.add(routes, "/publications/{id}/file", this::file);
    }

    private void file(Context context) throws IOException {
        String id = context.pathParam("id");
        Publication publication = searcher.publication(id)
                .orElseThrow(() -> new NotFoundException("There is no publication \"" + id + "\" in the index."));
        Path file = fileOf(publication);
        check(publication, file);
        headers(context, publication);
        long size = Files.size(file);
        ByteRange range = ByteRange.of(context.header("Range"), size);
        switch (range) {
            case ByteRange.Whole whole -> {
                context.header("Content-Length", Long.toString(size));
                send(context, file, 0, size);
            }
            case ByteRange.Part part -> {
                context.status(206)
                        .header("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + size)
                        .header("Content-Length", Long.toString(part.last() - part.first() + 1));
                send(context, file, part.first(), part.last() - part.first() + 1);
            }
            case ByteRange.Beyond beyond -> context.status(416).header("Content-Range", "bytes */" + size);
        }
    }

    private Path fileOf(Publication publication) {
        Path file = Path.of(publication.location());
        Path copy = members.of(publication.sha256());
        return !Files.isRegularFile(file) && Files.isRegularFile(copy) ? copy : file;
    }

    private static void headers(Context context, Publication publication) {
        String name = Path.of(publication.source()).getFileName().toString();
        String escaped = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        context.disableCompression()
                .contentType(publication.mediaType())
                .header("Content-Disposition", "inline; filename*=UTF-8''" + escaped)
                .header("Accept-Ranges", "bytes")
                .header("ETag", "\"" + publication.sha256() + "\"")
                .header("Cache-Control", "no-cache");
        String policy = HARMLESS.contains(publication.mediaType())
                ? "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; object-src 'self'; frame-ancestors 'none'"
                : "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";
        context.header("Content-Security-Policy", policy);
    }

    private static void send(Context context, Path file, long first, long bytes) throws IOException {
        if (context.method().name().equals("HEAD")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var out = Channels.newChannel(context.outputStream());
            long sent = 0;
            while (sent < bytes) {
                long now = channel.transferTo(first + sent, Math.min(bytes - sent, 1 << 20), out);
                if (now <= 0) {
                    throw new IOException("the file " + file + " became shorter while it was sent");
                }
                sent += now;
            }
        }
    }

    private void check(Publication publication, Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new GoneException(
                    "The file " + publication.source() + " is no longer where it was when it was indexed. "
                            + "Put it back, or index it where it is now. The entries can still be read.");
        }
        var now = Files.readAttributes(file, BasicFileAttributes.class);
        Seen seen = checked.get(file);
        if (seen == null
                || seen.bytes() != now.size()
                || seen.modifiedMillis() != now.lastModifiedTime().toMillis()) {
            seen = new Seen(now.size(), now.lastModifiedTime().toMillis(), sha256(file));
            checked.put(file, seen);
        }
        if (!seen.sha256().equals(publication.sha256())) {
            throw new GoneException(
                    "The file " + publication.source() + " has changed since it was indexed, so its pages "
                            + "may say something else. Index it again. The entries can still be read.");
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                var digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
