package vigil.indexer.extract;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Contents;
import vigil.indexer.SourceFile;

/// What a [WorkerExtractor] and an [ExtractionWorker] say to each other: Smile, which is JSON in bytes, its length
/// before it. What there is most of goes without the names of its fields.
final class Frames {
    private static final ObjectMapper SMILE = new SmileMapper();

    static {
        for (Class<?> most : List.of(Block.class, Line.class, Line.Look.class)) {
            SMILE.configOverride(most).setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY));
        }
    }

    private Frames() {}

    /// What the worker is to do: read a source, draw one of its pages, or find its entries.
    ///
    /// @param page the 1-based page that is drawn; 0 where none is
    /// @param turns quarters by which the page is turned to the right
    /// @param words what was read of the source, whose entries are wanted; null where they are not
    record Order(
            SourceFile source,
            int page,
            int turns,
            @Nullable Extracted words) {
        static Order toRead(SourceFile source) {
            return new Order(source, 0, 0, null);
        }

        static Order toDraw(SourceFile source, int page, int turns) {
            return new Order(source, page, turns, null);
        }

        static Order toCatalogue(Extracted words) {
            return new Order(words.source(), 0, 0, words);
        }
    }

    /// What the worker says: nothing when it is ready, else one of six.
    record Answer(
            @Nullable Extracted extracted,
            @Nullable Rejected rejected,
            @Nullable Skipped skipped,
            @Nullable Unpacked unpacked,
            @Nullable PageImage image,
            @Nullable Contents contents) {
        static final Answer READY = new Answer(null, null, null, null, null, null);

        static Answer of(Extraction extraction) {
            return switch (extraction) {
                case Extracted words -> new Answer(words, null, null, null, null, null);
                case Rejected reason -> new Answer(null, reason, null, null, null, null);
                case Skipped reason -> new Answer(null, null, reason, null, null, null);
                case Unpacked files -> new Answer(null, null, null, files, null, null);
            };
        }

        static Answer of(PageImage image) {
            return new Answer(null, null, null, null, image, null);
        }

        static Answer of(Contents contents) {
            return new Answer(null, null, null, null, null, contents);
        }

        Extraction extraction() throws IOException {
            if (extracted != null) {
                return extracted;
            }
            if (rejected != null) {
                return rejected;
            }
            if (skipped != null) {
                return skipped;
            }
            if (unpacked != null) {
                return unpacked;
            }
            throw new EOFException("an answer without content");
        }
    }

    /// Writes an order or an answer. Whether it could be written, because it has no more bytes than this.
    static boolean write(DataOutputStream out, Object value, int most) throws IOException {
        var bytes = new Bounded(most);
        try {
            SMILE.writeValue(bytes, value);
        } catch (IOException | UncheckedIOException e) {
            if (bytes.isFull()) {
                return false;
            }
            throw e;
        }
        out.writeInt(bytes.size());
        bytes.writeTo(out);
        out.flush();
        return true;
    }

    static Order readOrder(DataInputStream in) throws IOException {
        return SMILE.readValue(read(in, Integer.MAX_VALUE), Order.class);
    }

    static Answer readAnswer(DataInputStream in, int most) throws IOException {
        return SMILE.readValue(read(in, most), Answer.class);
    }

    /// Bytes that are not written any further once there are too many.
    private static final class Bounded extends ByteArrayOutputStream {
        private final int most;
        private boolean full;

        Bounded(int most) {
            this.most = most;
        }

        boolean isFull() {
            return full;
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            full |= size() + (long) length > most;
            if (full) {
                throw new UncheckedIOException(new EOFException("more than " + most + " bytes"));
            }
            super.write(bytes, offset, length);
        }
    }

    private static byte[] read(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new EOFException("a frame of " + length + " bytes");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("a frame that ends after " + bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }
}
