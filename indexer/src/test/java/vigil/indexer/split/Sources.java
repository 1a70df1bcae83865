package vigil.indexer.split;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Caption;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.Kind;
import vigil.corpus.SetAside;
import vigil.indexer.SourceFile;
import vigil.indexer.extract.Block;
import vigil.indexer.extract.Extracted;
import vigil.indexer.extract.Line;
import vigil.indexer.extract.Page;
import vigil.indexer.extract.PlainText;

/// Sources for tests: plain text, marked-up blocks, and pages whose lines have a look.
final class Sources {
    private static final SourceFile FILE =
            new SourceFile(Path.of("/publications/the_file-2009.txt"), "the_file-2009.txt", "ab".repeat(32), 1, 0);

    private static final Set<String> COUNTRIES = Set.of(
            "ANGOLA", "BELIZE", "CHAD", "CUBA", "FIJI", "GABON", "HAITI", "KENYA", "LAOS", "MALI", "NEPAL", "OMAN",
            "PERU", "TOGO", "YEMEN");

    private Sources() {}

    static Contents split(Extracted source) {
        return new Splitters(COUNTRIES::contains).split(source);
    }

    /// Plain text; a form feed, written `<page>`, ends a page.
    static Extracted text(String text) {
        return of(
                "text/plain", null, PlainText.pages(text.replace("<page>", "\f").replace("<tab>", "\t")));
    }

    static Extracted of(String mediaType, @Nullable String title, List<Page> pages) {
        return new Extracted(FILE, mediaType, title, pages, List.of());
    }

    static Block heading(int level, String words) {
        return new Block(List.of(Line.of(words)), Block.Role.HEADING, level);
    }

    static Block paragraph(String words) {
        return new Block(List.of(Line.of(words)), Block.Role.PARAGRAPH, 0);
    }

    /// A block of lines set alike, 12 points from line to line.
    static Block printed(float x, float y, float size, String font, String... lines) {
        var printed = new ArrayList<Line>();
        for (String line : lines) {
            boolean bold = font.contains("Bold");
            boolean italic = font.contains("Italic");
            float top = y + printed.size() * Math.max(12, size * 1.15f);
            printed.add(new Line(
                    line, new Line.Look(x, top, line.length() * size * 0.45f, size, size, font, bold, italic)));
        }
        return new Block(printed, Block.Role.UNKNOWN, 0);
    }

    /// The same block in the printed box of this number.
    static Block boxed(int box, Block block) {
        return new Block(block.lines(), block.role(), block.level(), box);
    }

    static Page page(int number, Block... blocks) {
        return new Page(number, 595, 842, List.of(blocks));
    }

    static Entry entry(Contents contents, String heading) {
        return contents.entries().stream()
                .filter(entry -> entry.heading().equals(heading))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry \"" + heading + "\" among "
                        + contents.entries().stream().map(Entry::heading).toList()));
    }

    /// How often each letter and digit occurs in what was read.
    static Map<Integer, Integer> lettersOf(Extracted source) {
        return letters(source.pages().stream()
                .flatMap(page -> page.blocks().stream())
                .flatMap(block -> block.lines().stream())
                .map(Line::text));
    }

    /// How often each letter and digit occurs in what was made of it.
    static Map<Integer, Integer> lettersOf(Contents contents) {
        return letters(Stream.concat(
                contents.entries().stream()
                        .flatMap(entry -> Stream.concat(
                                Stream.of(
                                        isNumbered(entry) ? "" : entry.heading(),
                                        entry.subtitle() == null ? "" : entry.subtitle(),
                                        entry.text()),
                                entry.captions().stream().map(Caption::text))),
                contents.setAside().stream().map(SetAside::text)));
    }

    private static boolean isNumbered(Entry entry) {
        return entry.kind() == Kind.PAGE && entry.heading().matches("Page \\d+");
    }

    private static Map<Integer, Integer> letters(Stream<String> texts) {
        var letters = new TreeMap<Integer, Integer>();
        texts.forEach(text ->
                text.codePoints().filter(Character::isLetterOrDigit).forEach(c -> letters.merge(c, 1, Integer::sum)));
        return letters;
    }
}
