package vigil.indexer.extract;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/// Bytes in memory as PDFBox reads them. Its own [RandomAccessReadBuffer] looks for the right one of several pieces
/// with each byte.
final class MemoryRead implements RandomAccessRead {
    private final byte[] bytes;
    private final int length;
    private int position;
    private boolean closed;

    /// @param length how many of the bytes there are
    MemoryRead(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    @Override
    public int read() {
        return position < length ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int peek() {
        return position < length ? bytes[position] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int most) {
        int read = Math.min(most, length - position);
        if (read <= 0) {
            return -1;
        }
        System.arraycopy(bytes, position, into, offset, read);
        position += read;
        return read;
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long to) throws IOException {
        if (to < 0) {
            throw new IOException("a place before the first byte: " + to);
        }
        position = (int) Math.min(to, length);
    }

    @Override
    public void rewind(int by) throws IOException {
        seek(position - by);
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean isEOF() {
        return position >= length;
    }

    @Override
    public RandomAccessReadView createView(long start, long size) {
        return new RandomAccessReadView(this, start, size);
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
