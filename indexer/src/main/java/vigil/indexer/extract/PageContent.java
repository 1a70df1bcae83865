package vigil.indexer.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.jspecify.annotations.Nullable;

/// What is drawn on a page, before it is unpacked: a stream that is none, or that would fill the memory, is taken off
/// the page, so that the others can be read.
final class PageContent {
    /// Most bytes that one page may unpack to, which takes seconds to read.
    private static final int MOST_BYTES = 128 << 20;
    /// No filter unpacks to more than this many times what it was given: 1,032 is deflate's limit.
    private static final int MOST_TIMES = 1100;
    /// The filters of pictures. What they pack is no drawing.
    private static final Set<COSName> PICTURES = Set.of(
            COSName.JBIG2_DECODE,
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION);

    private static final String TOO_MUCH = "what is drawn on it unpacks to more than " + (MOST_BYTES >> 20) + " MB";

    private PageContent() {}

    /// Takes what cannot be read off a page.
    ///
    /// @return why, to be said behind "page 3 could not be read to its end: "; empty where all is left
    static String sift(COSDictionary page) {
        COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
        List<COSStream> streams = streams(contents);
        var kept = new COSArray();
        String fault = "";
        long bytes = 0;
        for (COSStream stream : streams) {
            bytes += size(stream, MOST_BYTES - bytes);
            if (bytes > MOST_BYTES) {
                fault = TOO_MUCH;
                break;
            }
            if (filters(stream).stream().anyMatch(PICTURES::contains)) {
                fault = "a picture lies where its text should be";
            } else {
                kept.add(stream);
            }
        }
        if (!fault.isEmpty()) {
            page.setItem(COSName.CONTENTS, kept);
        }
        return fault;
    }

    /// Why a drawing that is set into a page is not read; empty where it can be.
    static String fault(COSStream drawing) {
        return size(drawing, MOST_BYTES) > MOST_BYTES ? TOO_MUCH : "";
    }

    private static List<COSStream> streams(@Nullable COSBase contents) {
        if (contents instanceof COSStream one) {
            return List.of(one);
        }
        var all = new ArrayList<COSStream>();
        if (contents instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSStream stream) {
                    all.add(stream);
                }
            }
        }
        return all;
    }

    private static List<COSName> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName one) {
            return List.of(one);
        }
        var all = new ArrayList<COSName>();
        if (filters instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSName name) {
                    all.add(name);
                }
            }
        }
        return all;
    }

    /// How many bytes a stream unpacks to, or a few more than `most` if they are more. Where it is small enough
    /// whatever it holds, its own size.
    private static long size(COSStream stream, long most) {
        long packed = stream.getLength();
        List<COSName> filters = filters(stream);
        if (packed * Math.pow(MOST_TIMES, filters.size()) <= most
                || filters.isEmpty()
                || filters.stream().anyMatch(PICTURES::contains)) {
            return packed;
        }
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream in = raw;
            for (int i = 0; i < filters.size(); i++) {
                Filter filter = FilterFactory.INSTANCE.getFilter(filters.get(i));
                var out = new Bounded((int) most, i < filters.size() - 1);
                try {
                    filter.decode(in, out, stream, i);
                } catch (UncheckedIOException full) {
                    return most + 1;
                }
                packed = out.bytes;
                in = new ByteArrayInputStream(out.toByteArray());
            }
        } catch (IOException damaged) {
            // The reader says what is the matter with it.
        }
        return packed;
    }

    /// Counts bytes, keeps them where they are needed, and refuses more than a limit.
    private static final class Bounded extends ByteArrayOutputStream {
        private final int most;
        private final boolean keeps;
        private long bytes;

        Bounded(int most, boolean keeps) {
            this.most = most;
            this.keeps = keeps;
        }

        @Override
        public synchronized void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public synchronized void write(byte[] some, int offset, int length) {
            bytes += length;
            if (bytes > most) {
                throw new UncheckedIOException(new EOFException("more than " + most + " bytes"));
            }
            if (keeps) {
                super.write(some, offset, length);
            }
        }
    }
}
