package vigil.indexer.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Puts the notes of an RTF file behind its text: they stand in the middle of the sentences that call them, and some
/// programs mark them as something that may be passed over.
///
/// Source: Rich Text Format Specification 1.9.1, "Footnotes".
final class RtfNotes {
    private static final byte[] NOTE = "\\footnote".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PASSED_OVER = "\\*".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BINARY = "\\bin".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PARAGRAPH = "\\par {".getBytes(StandardCharsets.US_ASCII);

    private final byte[] rtf;

    private RtfNotes(byte[] rtf) {
        this.rtf = rtf;
    }

    /// The same file, its notes as paragraphs at its end; as it is where it has none, or its groups do not close.
    static byte[] atTheEnd(byte[] rtf) {
        return new RtfNotes(rtf).moved();
    }

    private byte[] moved() {
        var text = new ByteArrayOutputStream(rtf.length + 1000);
        var notes = new ByteArrayOutputStream();
        int last = -1;
        for (int at = 0; at < rtf.length; ) {
            int note = rtf[at] == '{' ? note(at) : -1;
            int end = note < 0 ? -1 : end(note);
            if (end >= 0) {
                notes.writeBytes(PARAGRAPH);
                notes.write(rtf, note, end - note + 1);
                at = end + 1;
            } else {
                last = rtf[at] == '}' ? text.size() : last;
                int next = next(at);
                text.write(rtf, at, next - at);
                at = next;
            }
        }
        if (notes.size() == 0 || last < 0) {
            return rtf;
        }
        byte[] before = text.toByteArray();
        var all = new ByteArrayOutputStream(before.length + notes.size());
        all.write(before, 0, last);
        all.writeBytes(notes.toByteArray());
        all.write(before, last, before.length - last);
        return all.toByteArray();
    }

    /// Where the content of the note begins whose group begins here; -1 where none does.
    private int note(int group) {
        int word = starts(group + 1, PASSED_OVER) ? group + 1 + PASSED_OVER.length : group + 1;
        int end = word + NOTE.length;
        return starts(word, NOTE) && end < rtf.length && !Character.isLetter(rtf[end]) ? end : -1;
    }

    /// Where the group ends in which this place lies; -1 where it does not.
    private int end(int inside) {
        int depth = 1;
        for (int at = inside; at < rtf.length; at = next(at)) {
            depth += rtf[at] == '{' ? 1 : rtf[at] == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    /// Where the next thing begins: behind a byte, a byte with a stroke before it, or data.
    private int next(int at) {
        if (rtf[at] != '\\') {
            return at + 1;
        }
        int digits = at + BINARY.length;
        if (starts(at, BINARY) && digits < rtf.length && Character.isDigit(rtf[digits])) {
            long bytes = 0;
            while (digits < rtf.length && Character.isDigit(rtf[digits]) && bytes < rtf.length) {
                bytes = 10 * bytes + rtf[digits++] - '0';
            }
            return (int) Math.min(rtf.length, digits + 1 + bytes);
        }
        return Math.min(rtf.length, at + 2);
    }

    private boolean starts(int at, byte[] what) {
        return at + what.length <= rtf.length && Arrays.equals(rtf, at, at + what.length, what, 0, what.length);
    }
}
