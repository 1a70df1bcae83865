package vigil.indexer.extract;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// The parts of a format that is a ZIP file itself: DOCX, ODT, EPUB.
///
/// What is damaged is read as far as it goes: a part up to where it cannot be unpacked any more, XML that is not
/// well-formed as a browser would read it, and a file whose table of parts is lost from its beginning.
final class Parts implements Closeable {
    /// Most bytes that all parts may unpack to that are read of one source.
    private static final long MOST_BYTES = 400L << 20;

    private static final Pattern WORDS = Pattern.compile("(?i).*\\.(?:xml|rels|opf|ncx|x?html?)|mimetype|.*/mimetype");

    /// Null where the table of parts is lost.
    private final @Nullable ZipFile zip;

    private final Map<String, byte[]> found = new LinkedHashMap<>();
    private boolean damaged;
    private long bytes;

    /// Opens the parts of a file.
    ///
    /// @throws IOException if it is damaged so that there is no part
    Parts(Path file) throws IOException {
        ZipFile whole = null;
        try {
            whole = ZipFile.builder().setPath(file).get();
        } catch (IOException | IllegalArgumentException e) {
            find(file);
            if (found.isEmpty()) {
                throw e;
            }
        }
        this.zip = whole;
    }

    private void find(Path file) throws IOException {
        damaged = true;
        try (var in = new ZipArchiveInputStream(Files.newInputStream(file))) {
            for (ZipArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (WORDS.matcher(entry.getName()).matches() && in.canReadEntryData(entry)) {
                    found.put(entry.getName(), whole(in));
                }
            }
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            // What was found before counts.
        }
    }

    /// The names of all parts.
    List<String> names() {
        return zip == null
                ? List.copyOf(found.keySet())
                : Collections.list(zip.getEntries()).stream()
                        .map(ZipArchiveEntry::getName)
                        .toList();
    }

    /// A part, as far as it can be unpacked; empty if there is none of this name.
    ///
    /// @throws UnreadableException if it is a zip bomb
    Optional<byte[]> read(String name) throws IOException {
        if (zip == null) {
            return Optional.ofNullable(found.get(name));
        }
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Optional.of(whole(in));
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            damaged = true;
            return Optional.empty();
        }
    }

    /// A part of XML, well-formed whether it was or not; empty if there is none of this name.
    ///
    /// @throws UnreadableException as for [#read]
    Optional<byte[]> xml(String name) throws IOException {
        Optional<byte[]> part = read(name);
        if (part.isEmpty() || Xml.isWhole(part.get())) {
            return part;
        }
        damaged = true;
        return Optional.of(MendedXml.of(part.get()));
    }

    /// Says that a part is missing without which the others may be incomplete or out of order.
    void miss() {
        damaged = true;
    }

    /// What is to be said of the damage, in sentences for people; empty if there is none.
    ///
    /// @param pages what was read
    /// @throws UnreadableException if the file is damaged and that has no words
    List<String> notes(List<Page> pages) throws UnreadableException {
        if (!damaged) {
            return List.of();
        }
        if (pages.stream().allMatch(page -> page.blocks().isEmpty())) {
            throw new UnreadableException(
                    "it is damaged, and no words could be found in it: open it in the program that"
                            + " it was made with and save it again, or get it again");
        }
        return List.of("it is damaged, and words of it may be missing: open it in the program that it was made with"
                + " and save it again, or get it again");
    }

    private byte[] whole(InputStream in) throws IOException {
        var out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > MOST_BYTES) {
                    throw new UnreadableException(
                            "it unpacks to far more than a publication holds, and is taken for a zip bomb");
                }
                out.write(buffer, 0, read);
            }
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException e) {
            damaged = true;
        }
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }
}
