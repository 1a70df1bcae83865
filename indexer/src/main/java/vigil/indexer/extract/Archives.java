package vigil.indexer.extract;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;

/// Opens archives: ZIP, TAR, and what gzip and bzip2 packed.
final class Archives {
    private static final String ZIP = "application/zip";
    private static final String TAR = "application/x-tar";
    private static final String GZIP = "application/gzip";
    private static final String BZIP2 = "application/x-bzip2";
    private static final Set<String> TYPES =
            Set.of(ZIP, TAR, "application/x-gtar", GZIP, "application/x-gzip", BZIP2, "application/x-bzip");
    private static final int TAR_MAGIC = 257;
    private static final Charset DOS = Charset.forName("IBM437");

    private final Unpacking.Most most;

    Archives(Unpacking.Most most) {
        this.most = most;
    }

    /// Whether files of this type are opened here.
    boolean opens(String mediaType) {
        return TYPES.contains(mediaType);
    }

    /// Unpacks an archive.
    ///
    /// @param name the archive's name, after which a file that was packed alone is called
    /// @throws UnreadableException if it is a zip bomb
    /// @throws IOException if it is damaged
    Enclosed unpack(Path file, String name, String mediaType) throws IOException {
        var unpacking = new Unpacking(most, Files.size(file));
        try {
            if (mediaType.equals(ZIP)) {
                zip(file, unpacking);
            } else {
                try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                    switch (mediaType) {
                        case GZIP, "application/x-gzip" -> packed(new GZIPInputStream(in, 1 << 16), name, unpacking);
                        case BZIP2, "application/x-bzip" ->
                            packed(new BZip2CompressorInputStream(in, true), name, unpacking);
                        default -> tar(in, unpacking);
                    }
                }
            }
        } catch (Unpacking.FullException e) {
            return unpacking.enclosed();
        } catch (UnreadableException e) {
            unpacking.discard();
            throw e;
        } catch (IOException | RuntimeException e) {
            if (!unpacking.breakOff()) {
                throw e;
            }
        } catch (StackOverflowError e) {
            unpacking.discard();
            throw e;
        }
        return unpacking.enclosed();
    }

    private static void zip(Path file, Unpacking unpacking) throws IOException {
        try (ZipFile zip = opened(file)) {
            if (zip == null) {
                fromItsBeginning(file, unpacking);
                return;
            }
            Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                String name = name(entry);
                if (entry.isDirectory() || entry.isUnixSymlink()) {
                    continue;
                }
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    unpacking.leave(name, "it is protected by a password: unpack the archive, then index the file");
                } else if (!zip.canReadEntryData(entry)) {
                    unpacking.leave(
                            name,
                            "it is packed in a way that is not understood here: unpack the archive, then index the file");
                } else {
                    member(zip, entry, name, unpacking);
                }
            }
        }
    }

    /// Null where the table of the files at its end is lost, as in an archive that was cut.
    private static @Nullable ZipFile opened(Path file) {
        try {
            return ZipFile.builder().setPath(file).get();
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static void fromItsBeginning(Path file, Unpacking unpacking) throws IOException {
        try (var zip = new ZipArchiveInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && zip.canReadEntryData(entry)) {
                    unpacking.add(name(entry), zip);
                } else if (!entry.isDirectory()) {
                    unpacking.leave(
                            name(entry),
                            "it is locked, or packed in a way that is not understood here: unpack the archive, then index the file");
                }
            }
        }
        throw new EOFException();
    }

    private static void member(ZipFile zip, ZipArchiveEntry entry, String name, Unpacking unpacking)
            throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            unpacking.add(name, in);
        } catch (Unpacking.FullException | UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            unpacking.leave(name, "it is damaged in the archive and cannot be unpacked: pack it again");
        }
    }

    /// Old programs write names in the charset of DOS, and do not say so.
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(raw, DOS);
        }
    }

    private static void packed(InputStream unpacked, String name, Unpacking unpacking) throws IOException {
        var in = new BufferedInputStream(unpacked, 1 << 16);
        in.mark(TAR_MAGIC + 5);
        byte[] head = in.readNBytes(TAR_MAGIC + 5);
        in.reset();
        if (head.length == TAR_MAGIC + 5 && new String(head, TAR_MAGIC, 5, StandardCharsets.US_ASCII).equals("ustar")) {
            tar(in, unpacking);
        } else {
            unpacking.add(name.replaceFirst("(?i)(?<=.)\\.(?:gz|bz2|gzip)$", ""), in);
        }
    }

    private static void tar(InputStream in, Unpacking unpacking) throws IOException {
        try (var tar = new TarArchiveInputStream(in)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile() && !entry.isSymbolicLink() && !entry.isLink() && tar.canReadEntryData(entry)) {
                    unpacking.add(entry.getName(), tar);
                }
            }
        }
    }
}
