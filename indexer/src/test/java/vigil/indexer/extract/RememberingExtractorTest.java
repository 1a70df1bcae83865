package vigil.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.indexer.SourceFile;

/// No content is parsed twice, unless somebody asks for it.
class RememberingExtractorTest {
    @TempDir
    Path folder;

    private final List<String> read = new ArrayList<>();
    private final Extractor reader = source -> {
        read.add(source.source());
        return new LocalExtractor(Limits.USUAL).extract(source);
    };
    private ExtractionStore store;

    @BeforeEach
    void open() {
        store = new ExtractionStore(folder.resolve("index"));
    }

    @Test
    void aContentIsReadOnceAndAgainWhenForced() throws IOException {
        SourceFile source = file("a.txt", "They asked for names.");
        var extractor = new RememberingExtractor(reader, store, false);
        Extraction first = extractor.extract(source);
        assertThat(extractor.extract(source)).isEqualTo(first);
        assertThat(read).containsExactly("a.txt");
        new RememberingExtractor(reader, store, true).extract(source);
        assertThat(read).containsExactly("a.txt", "a.txt");
    }

    @Test
    void aFailureIsToldAgainWithoutAnotherAttempt() throws IOException {
        SourceFile source = file("a.pdf", "%PDF-1.4 and then nothing");
        var extractor = new RememberingExtractor(reader, store, false);
        String reason = ((Rejected) extractor.extract(source)).reason();
        assertThat(((Rejected) extractor.extract(source)).reason())
                .isEqualTo(reason + " (so an earlier run found; --force tries again)");
        assertThat(read).containsExactly("a.pdf");
    }

    @Test
    void aFileThatChangesOrGoesWhileItIsReadIsNotTakenForWhatItWas() throws IOException {
        SourceFile source = file("a.txt", "They asked for names.");
        var extractor = new RememberingExtractor(
                file -> {
                    Files.delete(file.path());
                    return new LocalExtractor(Limits.USUAL).extract(file);
                },
                store,
                false);
        assertThat(extractor.extract(source))
                .isEqualTo(new Rejected(source, "it was changed, moved or deleted while it was read: index it again"));
        assertThat(store.find(source)).isEmpty();
    }

    private SourceFile file(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return new SourceFile(
                file,
                name,
                "ab".repeat(32),
                Files.size(file),
                Files.getLastModifiedTime(file).toMillis());
    }
}
