package vigil.indexer;

import java.io.IOException;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.indexer.extract.ExtractionWorker;

/// The process in which the sources of a run are read, split and tagged, so that none of them costs the run more than
/// this process.
public final class IndexingWorker {
    private IndexingWorker() {}

    /// Runs until standard input ends.
    ///
    /// @param args see [ExtractionWorker#serve]
    public static void main(String[] args) throws IOException, InterruptedException {
        ExtractionWorker.serve(args, LocalCataloguer.of(Vocabulary.load()));
    }
}
