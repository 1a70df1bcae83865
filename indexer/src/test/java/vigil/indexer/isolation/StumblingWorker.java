package vigil.indexer.isolation;

import java.io.IOException;
import java.nio.file.Path;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.indexer.LocalCataloguer;
import vigil.indexer.extract.ExtractionWorker;

/// A process that dies while it starts for the first time, as one that the machine kills.
public final class StumblingWorker {
    private StumblingWorker() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path all = Path.of(System.getProperty("java.io.tmpdir")).getParent();
        if (all.resolveSibling("stumbled").toFile().createNewFile()) {
            Runtime.getRuntime().halt(137);
        }
        ExtractionWorker.serve(args, LocalCataloguer.of(Vocabulary.load()));
    }
}
