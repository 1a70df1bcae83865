package vigil.corpus.vocabulary;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where the vocabulary lies when nobody says so.
public final class VocabularyFolder {
    private VocabularyFolder() {}

    /// The folder that the system property `vigil.vocabulary` names, else `corpus/vocabulary` below `vigil.home`,
    /// else the first `corpus/vocabulary` on the way up from the working directory.
    public static Path find() {
        @Nullable String named = System.getProperty("vigil.vocabulary");
        if (named != null) {
            return Path.of(named);
        }
        @Nullable String home = System.getProperty("vigil.home");
        if (home != null) {
            return Path.of(home, "corpus", "vocabulary");
        }
        Path start = Path.of("").toAbsolutePath();
        for (@Nullable Path folder = start; folder != null; folder = folder.getParent()) {
            Path vocabulary = folder.resolve("corpus").resolve("vocabulary");
            if (Files.isDirectory(vocabulary)) {
                return vocabulary;
            }
        }
        throw new VocabularyException("no corpus/vocabulary was found in " + start
                + " or above; run Vigil in its own folder, or name the vocabulary with -Dvigil.vocabulary=FOLDER");
    }
}
