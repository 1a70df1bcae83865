package vigil.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalkTest {
    @TempDir
    private Path folder;

    @Test
    void aReadmeSpeaksOfItsFolderAndIsReadOnlyWhereItIsNamed() throws IOException {
        Path readme = write("README.md");
        write("2011/README.txt");
        write("2011/readme-first-annual-report.txt");

        assertThat(found(folder)).containsExactly("2011/readme-first-annual-report.txt");
        assertThat(found(readme)).containsExactly("README.md");
    }

    private List<String> found(Path path) throws IOException {
        return Walk.of(List.of(path), folder.resolve("index")).files().stream()
                .map(Found::source)
                .toList();
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "They asked for names.");
    }
}
