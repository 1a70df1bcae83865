package vigil.indexer.extract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vigil.indexer.SourceFile;

/// What a [WorkerExtractor] and an [ExtractionWorker] say to each other: JSON, its length in bytes before it.
final class Frames {
    /// The largest frame, in bytes: more than the limits of characters let a worker say.
    private static final int MOST = 1 << 30;

    private static final ObjectMapper JSON = new ObjectMapper();

    private Frames() {}

    /// What the worker is to do: read a source, or draw one of its pages.
    ///
    /// @param page the 1-based page that is drawn; 0 where the source is read
    /// @param turns quarters by which the page is turned to the right
    record Order(SourceFile source, int page, int turns) {
        static Order toRead(SourceFile source) {
            return new Order(source, 0, 0);
        }
    }

    /// What the worker says: nothing when it is ready, else one of five.
    record Answer(
            @Nullable Extracted extracted,
            @Nullable Rejected rejected,
            @Nullable Skipped skipped,
            @Nullable Unpacked unpacked,
            @Nullable PageImage image) {
        static final Answer READY = new Answer(null, null, null, null, null);

        static Answer of(Extraction extraction) {
            return switch (extraction) {
                case Extracted words -> new Answer(words, null, null, null, null);
                case Rejected reason -> new Answer(null, reason, null, null, null);
                case Skipped reason -> new Answer(null, null, reason, null, null);
                case Unpacked files -> new Answer(null, null, null, files, null);
            };
        }

        static Answer of(PageImage image) {
            return new Answer(null, null, null, null, image);
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

    static void write(DataOutputStream out, Object value) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(value);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    static Order readOrder(DataInputStream in) throws IOException {
        return JSON.readValue(read(in), Order.class);
    }

    static Answer readAnswer(DataInputStream in) throws IOException {
        return JSON.readValue(read(in), Answer.class);
    }

    private static byte[] read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST) {
            throw new EOFException("a frame of " + length + " bytes");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("a frame that ends after " + bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }
}
