package vigil.indexer.extract;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/// A page whose content is unpacked before it is parsed, where it is no longer than that of a page of text can be.
///
/// PDFBox unpacks while it parses, through three buffers and four calls a byte.
final class UnpackedPage extends PDPage {
    /// Most bytes that are unpacked at once. Longer content, a bomb's, is parsed while it is unpacked.
    private static final int MOST = 1 << 22;

    private final PDPage page;

    /// The same page. Fonts and other resources are those of the page that is given, which remembers them.
    UnpackedPage(PDPage page) {
        super(page.getCOSObject());
        this.page = page;
    }

    @Override
    public PDResources getResources() {
        return page.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        try (RandomAccessRead packed = page.getContentsForStreamParsing()) {
            var unpacked = new byte[1 << 16];
            int length = 0;
            while (length < MOST) {
                if (length == unpacked.length) {
                    unpacked = Arrays.copyOf(unpacked, 2 * length);
                }
                int read = packed.read(unpacked, length, unpacked.length - length);
                if (read <= 0) {
                    return new MemoryRead(unpacked, length);
                }
                length += read;
            }
        } catch (IOException e) {
            // What can be unpacked is parsed, up to the fault.
        }
        return page.getContentsForStreamParsing();
    }
}
