package vigil.indexer.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A ZIP archive in the making.
public final class ZipBytes {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    /// Adds a file of text.
    public ZipBytes with(String name, String text) throws IOException {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Adds a file.
    public ZipBytes with(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
        return this;
    }

    /// The whole archive.
    public byte[] bytes() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }

    /// The whole archive, its files marked as encrypted.
    public byte[] locked() throws IOException {
        byte[] whole = bytes();
        for (int i = 0; i + 10 < whole.length; i++) {
            if (whole[i] == 'P' && whole[i + 1] == 'K') {
                if (whole[i + 2] == 3 && whole[i + 3] == 4) {
                    whole[i + 6] |= 1;
                } else if (whole[i + 2] == 1 && whole[i + 3] == 2) {
                    whole[i + 8] |= 1;
                }
            }
        }
        return whole;
    }
}
