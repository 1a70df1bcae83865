package vigil.corpus.vocabulary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The lines of a table's file, as spreadsheets and editors save it: UTF-8, with a byte-order mark or without, lines
/// that end as on any system.
final class Lines {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Lines() {}

    /// Reads all lines, without their ends.
    ///
    /// @throws VocabularyException with line and character where the bytes are no UTF-8
    static List<String> of(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        CharBuffer characters = CharBuffer.allocate(bytes.remaining());
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(bytes, characters, true);
        String text = characters.flip().toString();
        if (result.isError()) {
            int line = 1
                    + (int) text.chars().filter(character -> character == '\n').count();
            int character = text.length() - text.lastIndexOf('\n');
            throw new VocabularyException(file + ":" + line + ": character " + character
                    + " is not in UTF-8; save the table as text in UTF-8, with tabs between its cells");
        }
        return text.substring(text.startsWith(BYTE_ORDER_MARK) ? 1 : 0).lines().toList();
    }
}
