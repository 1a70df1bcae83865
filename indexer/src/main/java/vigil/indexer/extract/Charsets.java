package vigil.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.jspecify.annotations.Nullable;

/// Tells text from other bytes, and finds the charset in which it is written.
final class Charsets {
    private static final int SAMPLE = 1 << 16;
    private static final int DECLARED = 4096;
    /// So many zeros in a row are a hole that a damaged disk or a broken download left in a text.
    private static final int HOLE = 16;
    private static final Pattern DECLARATION =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);

    /// What stands between letters.
    private static final Pattern WRITTEN = Pattern.compile("[\\s\\p{M}\\p{N}\\p{P}\\p{S}]");

    /// What those write who say ISO 8859-1.
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Charsets() {}

    /// Whether a file looks like text in any charset.
    static boolean isText(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return isText(in.readNBytes(SAMPLE));
        }
    }

    /// Whether bytes look like text: they declare it, or hold next to no control characters beside holes of zeros,
    /// which are less than half of it.
    static boolean isText(byte[] bytes) {
        return marked(bytes) != null || wide(bytes) != null || !hasControls(bytes);
    }

    private static boolean hasControls(byte[] bytes) {
        int controls = 0;
        int holes = 0;
        int zeros = 0;
        for (byte b : bytes) {
            boolean control = b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B;
            controls += control ? 1 : 0;
            zeros = b == 0 ? zeros + 1 : 0;
            if (zeros >= HOLE) {
                int more = zeros == HOLE ? HOLE : 1;
                holes += more;
                controls -= more;
            }
        }
        return 200L * controls > bytes.length || 2L * holes > bytes.length;
    }

    /// The text of bytes: by their byte order mark, as UTF-8 if they are valid, else by what their letters look like.
    static String decode(byte[] bytes) {
        Charset charset = marked(bytes);
        if (charset == null) {
            charset = wide(bytes);
        }
        if (charset == null) {
            charset = escaped(bytes);
        }
        if (charset == null) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                charset = guessed(bytes);
            }
        }
        String text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// The text of mark-up, HTML or XML: where its bytes do not tell the charset, as it says itself.
    static String decodeMarkup(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARATION.matcher(head);
        boolean plain = marked(bytes) == null && wide(bytes) == null && !isUtf8Beyond(bytes);
        if (plain && declared.find()) {
            try {
                Charset charset = named(declared.group(1));
                if (!charset.name().startsWith("UTF")) {
                    boolean latin = charset.equals(StandardCharsets.ISO_8859_1)
                            || charset.name().equals("US-ASCII");
                    return new String(bytes, latin ? WESTERN : charset);
                }
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                // Nobody knows such a charset: what the letters look like decides.
            }
        }
        return decode(bytes);
    }

    /// Whether bytes are UTF-8 and hold letters that ASCII has not.
    private static boolean isUtf8Beyond(byte[] bytes) {
        boolean beyond = false;
        for (byte b : bytes) {
            beyond |= b < 0;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return beyond;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /// Of charsets that write their letters in ASCII behind a sequence that begins with an escape character, the one
    /// whose sequence comes first (ISO/IEC 2022).
    private static @Nullable Charset escaped(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i + 3 < length; i++) {
            if (bytes[i] == 0x1B && bytes[i + 1] == '$') {
                boolean korean = bytes[i + 2] == ')' && bytes[i + 3] == 'C';
                boolean japanese = bytes[i + 2] == 'B' || bytes[i + 2] == '@';
                return korean ? Charset.forName("ISO-2022-KR") : japanese ? Charset.forName("ISO-2022-JP") : null;
            }
        }
        return null;
    }

    /// A charset by a name that files give it.
    ///
    /// @throws IllegalCharsetNameException if that is no name
    /// @throws UnsupportedCharsetException if nobody knows it
    private static Charset named(String name) {
        // What the other end of the name tells of Hebrew is the order of the letters, which is that of reading.
        return Charset.forName(name.replaceFirst("(?i)^(ISO-8859-8)-[EI]$", "$1"));
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /// UTF-16 without a mark, as western text shows it: every second byte is zero.
    private static @Nullable Charset wide(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int many = length * 2 / 5;
        if (many == 0) {
            return null;
        }
        if (Math.max(zeros[0], zeros[1]) > many && Math.min(zeros[0], zeros[1]) <= length / 100) {
            return zeros[1] > many ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return hasControls(bytes) ? wideBeyond(bytes, length) : null;
    }

    /// UTF-16 without a mark in another script: read so, next to all of it are letters, and these of one script,
    /// which no other bytes give.
    private static @Nullable Charset wideBeyond(byte[] bytes, int length) {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            int written = 0;
            Map<Character.UnicodeScript, Integer> letters = new EnumMap<>(Character.UnicodeScript.class);
            int[] points =
                    new String(bytes, 0, length & ~1, charset).codePoints().toArray();
            for (int point : points) {
                boolean letter = Character.isLetter(point);
                written += letter || WRITTEN.matcher(Character.toString(point)).matches() ? 1 : 0;
                if (letter) {
                    letters.merge(writing(point), 1, Integer::sum);
                }
            }
            int all = letters.values().stream().mapToInt(Integer::intValue).sum();
            int most =
                    letters.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            if (all >= 10 && written >= 0.99 * points.length && most >= 0.6 * all && letters.size() <= 5) {
                return charset;
            }
        }
        return null;
    }

    /// The script of a letter; one for those that Japanese and Korean mix.
    private static Character.UnicodeScript writing(int letter) {
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return switch (script) {
            case HIRAGANA, KATAKANA, HANGUL -> Character.UnicodeScript.HAN;
            default -> script;
        };
    }

    private static Charset guessed(byte[] bytes) {
        CharsetMatch match = new CharsetDetector()
                .setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes)
                .detect();
        try {
            return match == null ? WESTERN : named(match.getName());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return WESTERN;
        }
    }
}
