package vigil.indexer.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Opens a PDF. Where its catalogue or its page tree is lost, as in a file that was cut or badly put together, its
/// pages are found among its objects, in the order in which they lie in the file.
///
/// Its page tree is flat in any case, see [PageTree].
final class PdfOpening extends PDFParser {
    private final int mostPages;
    private boolean mended;

    /// @param file whoever opened it closes it
    /// @param limits pages beyond ten times as many as are read are not even looked for
    PdfOpening(RandomAccessRead file, Limits limits) throws IOException {
        super(file, "", null, null, IOUtils.createTempFileOnlyStreamCache());
        this.mostPages = 10 * limits.pages();
    }

    /// Whether the pages had to be looked for, so that their order may not be the author's.
    boolean isMended() {
        return mended;
    }

    @Override
    protected void initialParse() throws IOException {
        try {
            super.initialParse();
        } catch (InvalidPasswordException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            boolean locked =
                    document.isEncrypted() && (securityHandler == null || securityHandler.getEncryptionKey() == null);
            if (locked || !mend()) {
                throw e;
            }
            return;
        }
        COSDictionary catalogue = document.getTrailer().getCOSDictionary(COSName.ROOT);
        COSDictionary tree = PageTree.flat(catalogue.getCOSDictionary(COSName.PAGES), mostPages);
        catalogue.setItem(COSName.PAGES, tree);
        if (tree.getInt(COSName.COUNT) == 0) {
            mend();
        }
    }

    private boolean mend() {
        List<COSDictionary> pages = scattered();
        if (pages.isEmpty()) {
            return false;
        }
        COSDictionary trailer = document.getTrailer() == null ? new COSDictionary() : document.getTrailer();
        COSDictionary root = trailer.getCOSDictionary(COSName.ROOT);
        COSDictionary catalogue = root == null ? new COSDictionary() : root;
        catalogue.setItem(COSName.TYPE, COSName.CATALOG);
        catalogue.setItem(COSName.PAGES, PageTree.of(pages));
        trailer.setItem(COSName.ROOT, catalogue);
        document.setTrailer(trailer);
        document.setDecrypted();
        initialParseDone = true;
        mended = true;
        return true;
    }

    private List<COSDictionary> scattered() {
        List<COSObjectKey> keys = document.getXrefTable().entrySet().stream()
                .sorted(Comparator.<Map.Entry<COSObjectKey, Long>>comparingLong(entry -> place(entry.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
        var pages = new ArrayList<COSDictionary>();
        for (COSObjectKey key : keys) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object instanceof COSDictionary dictionary && pages.size() < mostPages) {
                // A page may stand in the node itself; others are objects of their own.
                var kids = dictionary.getCOSArray(COSName.KIDS);
                for (int i = 0; kids != null && i < kids.size(); i++) {
                    if (kids.get(i) instanceof COSDictionary kid && PageTree.isPage(kid)) {
                        pages.add(kid);
                    }
                }
                if (PageTree.isPage(dictionary)) {
                    pages.add(dictionary);
                }
            }
        }
        return pages;
    }

    /// Where an object lies; the table tells of one that is packed in another which other that is, below zero.
    private long place(long offset) {
        if (offset >= 0) {
            return offset;
        }
        Long outer = document.getXrefTable().get(new COSObjectKey(-offset, 0));
        return outer == null || outer < 0 ? Long.MAX_VALUE : outer;
    }
}
