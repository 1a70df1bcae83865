package vigil.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.indexer.SourceFile;

/// What was read is kept by its content, and what is wrong with the store is no fault of a source.
class ExtractionStoreTest {
    private static final String CONTENT = "ab".repeat(32);

    @TempDir
    Path index;

    private ExtractionStore store;

    @BeforeEach
    void open() {
        store = new ExtractionStore(index);
    }

    @Test
    void whatWasReadIsFoundAgainForEveryFileWithThatContent() throws IOException {
        store.put(words(source("first.pdf", CONTENT)));
        SourceFile copy = source("copy.pdf", CONTENT);
        assertThat(store.find(copy)).contains(words(copy));
        assertThat(store.find(source("first.pdf", "cd".repeat(32)))).isEmpty();
    }

    @Test
    void aFailureIsRememberedForFilesWithThatContentAndEnding() throws IOException {
        store.put(new Rejected(source("broken.html", CONTENT), "it is damaged"));
        SourceFile copy = source("copy.html", CONTENT);
        assertThat(store.find(copy)).contains(new Rejected(copy, "it is damaged"));
        assertThat(store.find(source("copy.txt", CONTENT))).isEmpty();
    }

    @Test
    void whatWasSkippedIsLookedAtAgain() throws IOException {
        store.put(new Skipped(source("picture.png", CONTENT), "no reader for image/png"));
        assertThat(store.find(source("picture.png", CONTENT))).isEmpty();
    }

    @Test
    void aDamagedFileOfTheStoreCountsAsNotThereAndIsWrittenAnew() throws IOException {
        SourceFile source = source("first.pdf", CONTENT);
        store.put(words(source));
        byte[] whole = Files.readAllBytes(file());
        for (int length : List.of(0, 1, whole.length / 2, whole.length - 1)) {
            Files.write(file(), java.util.Arrays.copyOf(whole, length));
            assertThat(store.find(source)).isEmpty();
        }
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 4;
        Files.write(file(), flipped);
        assertThat(store.find(source)).isEmpty();

        store.put(words(source));
        assertThat(store.find(source)).contains(words(source));
    }

    @Test
    void whatIsRemovedIsGone() throws IOException {
        store.put(words(source("first.pdf", CONTENT)));
        assertThat(store.remove(CONTENT)).isTrue();
        assertThat(store.find(source("first.pdf", CONTENT))).isEmpty();
        assertThat(store.remove(CONTENT)).isFalse();
    }

    @Test
    void nothingUnfinishedIsLeftAndWhatAKilledProcessLeftIsSweptAway() throws IOException {
        store.put(words(source("first.pdf", CONTENT)));
        Path left = Files.createFile(index.resolve("extractions/unfinished-1"));
        store.sweep();
        assertThat(left).doesNotExist();
        try (Stream<Path> files = Files.walk(index).filter(Files::isRegularFile)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void aStoreThatCannotBeWrittenSaysSo() throws IOException {
        Files.createFile(index.resolve(ExtractionStore.FOLDER));
        assertThatThrownBy(() -> store.put(words(source("first.pdf", CONTENT))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("what was read of first.pdf could not be kept in");
    }

    private Path file() {
        return index.resolve("extractions/ab").resolve(CONTENT + ".json.gz");
    }

    private SourceFile source(String name, String sha256) {
        return new SourceFile(index.resolve(name), name, sha256, 7, 1);
    }

    private static Extracted words(SourceFile source) {
        var look = new Line.Look(40, 80.5f, 200, 12, 10, "Times-Roman", false, true);
        var block = new Block(List.of(new Line("They asked for names: أسماء", look)), Block.Role.HEADING, 2);
        return new Extracted(
                source,
                "application/pdf",
                null,
                List.of(new Page(1, 595, 842, List.of(block)), new Page(2, 595, 842, List.of(), Page.Origin.WAITING)),
                List.of("only the first 2 of 3 pages were read"));
    }
}
