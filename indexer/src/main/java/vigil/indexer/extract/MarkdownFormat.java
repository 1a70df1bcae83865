package vigil.indexer.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/// Markdown (CommonMark with tables and footnotes), and the front matter above it, `title`, `date` and so on.
final class MarkdownFormat implements Format {
    private static final Set<String> TYPES = Set.of("text/markdown", "text/x-web-markdown");
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\R(.{0,20000}?)\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    private static final Pattern PROPERTY = Pattern.compile("([A-Za-z][\\w-]*):[ \\t]+(\\S.*)");
    private static final Pattern QUOTED = Pattern.compile("([\"'])(.*)\\1");
    private static final int MOST_NESTED = 200;

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
        Map<String, String> properties = new HashMap<>();
        Matcher front = FRONT_MATTER.matcher(text);
        if (front.find() && properties(front.group(1), properties)) {
            text = text.substring(front.end());
        }
        boolean whole = text.length() <= limits.chars();
        Yield words = HtmlFormat.readText(html(whole ? text : text.substring(0, limits.chars())), limits);
        List<String> notes = new ArrayList<>(words.notes());
        if (!whole) {
            notes.add("only the first " + limits.chars() + " characters were read");
        }
        return new Yield(
                properties.get("title"), words.pages(), notes, List.of(), stated(properties), Enclosed.NOTHING);
    }

    private static String html(String text) {
        var extensions = List.of(
                TablesExtension.create(),
                FootnotesExtension.builder().inlineFootnotes(true).build());
        Parser parser = Parser.builder()
                .extensions(extensions)
                .maxOpenBlockParsers(MOST_NESTED)
                .build();
        return HtmlRenderer.builder().extensions(extensions).build().render(parser.parse(text));
    }

    /// Whether the lines hold properties and nothing that would be lost.
    private static boolean properties(String lines, Map<String, String> properties) {
        for (String line : lines.lines().toList()) {
            Matcher property = PROPERTY.matcher(line);
            if (property.matches()) {
                String value = property.group(2).strip();
                Matcher quoted = QUOTED.matcher(value);
                properties.putIfAbsent(
                        property.group(1).toLowerCase(Locale.ROOT), quoted.matches() ? quoted.group(2) : value);
            }
        }
        return !properties.isEmpty();
    }

    private static Stated stated(Map<String, String> properties) {
        @Nullable String dateWords = properties.get("date");
        @Nullable
        String date = dateWords == null ? null : StatedDate.of(dateWords).orElse(null);
        @Nullable String language = properties.get("lang");
        return new Stated(
                properties.get("publisher"),
                date,
                date == null ? null : dateWords,
                language == null ? properties.get("language") : language);
    }
}
