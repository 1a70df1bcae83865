package vigil.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What is read of a file that a test has just made.
final class ReadFile {
    private ReadFile() {}

    /// What became of these bytes under this name.
    static Extraction of(Path folder, String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return new LocalExtractor(Limits.USUAL).extract(PdfFile.source(file));
    }

    /// The words of these bytes under this name.
    static Extracted words(Path folder, String name, byte[] bytes) throws IOException {
        Extraction extraction = of(folder, name, bytes);
        assertThat(extraction).isInstanceOf(Extracted.class);
        return (Extracted) extraction;
    }

    /// The words of this text under this name.
    static Extracted words(Path folder, String name, String text) throws IOException {
        return words(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// All blocks, `HEADING1 What was seen`; lines are parted by `|`, and pages by `---`.
    static List<String> blocks(Extracted extracted) {
        return extracted.pages().stream()
                .flatMap(page -> java.util.stream.Stream.concat(
                        page.number() == 1 ? java.util.stream.Stream.of() : java.util.stream.Stream.of("---"),
                        page.blocks().stream()
                                .map(block -> block.role()
                                        + (block.level() > 0 ? "" + block.level() : "")
                                        + " "
                                        + String.join(
                                                "|",
                                                block.lines().stream()
                                                        .map(Line::text)
                                                        .toList()))))
                .toList();
    }
}
