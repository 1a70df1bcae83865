package vigil.server.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which part of a file is asked for: RFC 9110, section 14. A header with many ranges, or with none that can be read,
/// asks for the whole.
sealed interface ByteRange {
    Pattern HEADER = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /// All of it.
    record Whole() implements ByteRange {}

    /// A stretch.
    ///
    /// @param first 0-based
    /// @param last 0-based, within the file
    record Part(long first, long last) implements ByteRange {}

    /// A stretch that begins behind the end.
    record Beyond() implements ByteRange {}

    /// Reads the header of a request for a file of this size.
    static ByteRange of(@Nullable String header, long size) {
        Matcher range = HEADER.matcher(header == null ? "" : header.strip());
        if (!range.matches()) {
            return new Whole();
        }
        String from = range.group(1);
        String to = range.group(2);
        if (from.isEmpty() && to.isEmpty()) {
            return new Whole();
        }
        if (from.isEmpty()) {
            long length = Math.min(Long.parseLong(to), size);
            return length == 0 ? new Beyond() : new Part(size - length, size - 1);
        }
        long first = Long.parseLong(from);
        long last = to.isEmpty() ? size - 1 : Math.min(Long.parseLong(to), size - 1);
        if (first >= size) {
            return new Beyond();
        }
        return first > last ? new Whole() : new Part(first, last);
    }
}
