package vigil.corpus;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Gives vectors to the publications of an index that have none. One run each.
///
/// It works from the index, not from files, so that it can make up for a run that had no embedder, and goes on where
/// a run was ended. What is done is committed now and then, and in the end.
public final class EmbeddingRun {
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(30);

    /// What a run is told about its course.
    public interface Progress {
        /// One more publication is dealt with.
        ///
        /// @param done how many are, this one among them
        /// @param total all that have no vectors
        void after(int done, int total, Publication last);
    }

    private final EntrySearcher searcher;
    private final EntryWriter writer;
    private final Embedder embedder;
    private volatile boolean stopped;

    /// A run over the index that `searcher` shows and `writer` fills.
    public EmbeddingRun(EntrySearcher searcher, EntryWriter writer, Embedder embedder) {
        this.searcher = searcher;
        this.writer = writer;
        this.embedder = embedder;
    }

    /// Ends the run behind the publication that it is at, from another thread.
    public void stop() {
        stopped = true;
    }

    /// Embeds what has no vectors. How many publications have got some.
    public int run(Progress progress) throws IOException {
        List<Publication> without = searcher.withoutVectors(embedder);
        long committed = System.nanoTime();
        int done = 0;
        try {
            for (Publication publication : without) {
                if (stopped) {
                    break;
                }
                Optional<Contents> contents = searcher.contents(publication.id());
                if (contents.isPresent()) {
                    writer.embed(contents.get(), embedder);
                }
                progress.after(++done, without.size(), publication);
                if (System.nanoTime() - committed > BETWEEN_COMMITS.toNanos()) {
                    writer.commit();
                    committed = System.nanoTime();
                }
            }
        } finally {
            writer.commit();
        }
        return done;
    }
}
