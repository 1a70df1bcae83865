package vigil.indexer.isolation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vigil.corpus.Contents;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.indexer.Cataloguer;
import vigil.indexer.LocalCataloguer;
import vigil.indexer.extract.Extracted;
import vigil.indexer.extract.ExtractionWorker;

/// A process that does to the words of a source what the words say, as rules with a fault would.
public final class MoodyWorker {
    private MoodyWorker() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        ExtractionWorker.serve(args, new Moody(LocalCataloguer.of(Vocabulary.load())));
    }

    private record Moody(Cataloguer cataloguer) implements Cataloguer {
        @Override
        public Contents catalogue(Extracted words) throws IOException {
            String text = words.pages().toString();
            if (text.contains("Go on for ever")) {
                sleepForEver();
            } else if (text.contains("Eat all memory")) {
                List<int[]> eaten = new ArrayList<>();
                while (!eaten.isEmpty() || text.length() > 1) {
                    eaten.add(new int[1 << 20]);
                }
            } else if (text.contains("Break off")) {
                Runtime.getRuntime().halt(7);
            } else if (text.contains("Throw something")) {
                throw new IllegalStateException("out of place");
            } else if (text.contains("Wait for a file and go on: ")) {
                waitTheFirstTime(text.replaceFirst("(?s).*go on: ", "").replaceFirst("(?s),.*", ""));
            }
            return cataloguer.catalogue(words);
        }

        /// Makes the file, unless it is there, and waits to be killed.
        private static void waitTheFirstTime(String file) throws IOException {
            if (Path.of(file).toFile().createNewFile()) {
                sleepForEver();
            }
        }

        private static void sleepForEver() {
            while (true) {
                try {
                    Thread.sleep(Long.MAX_VALUE);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
