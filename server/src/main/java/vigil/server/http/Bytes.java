package vigil.server.http;

import java.nio.charset.StandardCharsets;

/// Text on its way out, in UTF-8. Half a surrogate pair becomes a question mark.
final class Bytes {
    private Bytes() {}

    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
