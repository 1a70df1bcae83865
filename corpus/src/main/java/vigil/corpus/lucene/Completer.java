package vigil.corpus.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Keeps the candidates of the newest commit. They are made once for each commit, in a thread of their own, so that
/// no search waits for them; whoever asks for completions waits [#PATIENCE] at most where there are older ones.
final class Completer implements Closeable {
    /// How long completions wait for candidates of the newest commit.
    static final Duration PATIENCE = Duration.ofMillis(500);

    private final Callable<Candidates> source;
    private final ExecutorService maker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("completions").factory());
    private @Nullable Future<Candidates> making;
    private long asked = -1;
    private volatile @Nullable Candidates last;

    /// @param source reads the newest commit
    Completer(Callable<Candidates> source) {
        this.source = source;
    }

    /// The candidates of this commit or of a newer one; of an older one where these are not ready in time.
    Candidates candidates(long version) throws IOException {
        Candidates old = last;
        if (old != null && old.version() >= version) {
            return old;
        }
        try {
            Future<Candidates> next = begin(version);
            return old == null ? next.get() : next.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return old;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException io
                    ? io
                    : new IOException("cannot read the words and names of the index", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while completions were made ready", interrupted);
        }
    }

    /// Begins to make the candidates of this commit, unless that is begun or done.
    void prepare(long version) {
        var _ = begin(version);
    }

    private synchronized Future<Candidates> begin(long version) {
        Future<Candidates> begun = making;
        if (begun == null || asked < version || begun.state() == Future.State.FAILED) {
            asked = version;
            begun = maker.submit(this::make);
            making = begun;
        }
        return begun;
    }

    /// What it takes the place of is in memory alone, and may still be read: it is left to the collector.
    private Candidates make() throws Exception {
        Candidates made = source.call();
        last = made;
        return made;
    }

    @Override
    public void close() throws IOException {
        maker.close();
        Candidates made = last;
        if (made != null) {
            made.close();
        }
    }
}
