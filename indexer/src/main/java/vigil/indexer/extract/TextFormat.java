package vigil.indexer.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vigil.indexer.SourceFile;

/// Plain text. It needs no parser, and so no process of its own.
final class TextFormat implements Format {
    private static final Set<String> TYPES = Set.of("text/plain");
    private static final Set<String> ENDINGS = Set.of("txt", "text", "md", "markdown");

    /// Whether a file's name says that it is plain text, or nothing. Data and programs are text too, but for
    /// machines.
    static boolean isNamedSo(Path file) {
        String ending = ending(file);
        return ending.isEmpty() || ENDINGS.contains(ending);
    }

    /// The type of a file whose name and content both say that it is plain text; empty for any other.
    static String typeOf(SourceFile source) throws IOException {
        String ending = ending(source.path());
        boolean text = ENDINGS.contains(ending) && Charsets.isText(source.content());
        return !text ? "" : ending.startsWith("m") ? "text/markdown" : "text/plain";
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1 == 0 ? name.length() : name.lastIndexOf('.') + 1);
    }

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public Yield read(Path file, String mediaType, Limits limits) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(4 * limits.chars());
        }
        if (!Charsets.isText(bytes)) {
            throw new UnreadableException("it is not text, though its name says so");
        }
        String text = Charsets.decode(bytes);
        if (text.length() <= limits.chars()) {
            return new Yield(null, PlainText.pages(text), List.of());
        }
        return new Yield(
                null,
                PlainText.pages(text.substring(0, limits.chars())),
                List.of("only the first " + limits.chars() + " characters were read"));
    }
}
