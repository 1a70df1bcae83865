package vigil.indexer;

import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// Shows how far a run is: a bar on standard error, where a person looks at it, else nothing.
final class Progress implements Consumer<String>, AutoCloseable {
    private static final int SHOWN_CHARS = 40;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /// @param files how many there are to do
    /// @param quiet whether to show nothing in any case
    static Progress over(int files, boolean quiet) {
        boolean watched = System.console() != null && System.console().isTerminal();
        if (quiet || !watched || files == 0) {
            return new Progress(null);
        }
        return new Progress(new ProgressBarBuilder()
                .setTaskName("Indexing")
                .setInitialMax(files)
                .setUnit(" files", 1)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                .build());
    }

    @Override
    public void accept(String source) {
        if (bar != null) {
            bar.step();
            bar.setExtraMessage(
                    source.length() > SHOWN_CHARS ? "…" + source.substring(source.length() - SHOWN_CHARS) : source);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
