package vigil.indexer.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a [Format] yields: an [Extracted] without the source.
record Yield(@Nullable String title, Stated stated, List<Page> pages, Enclosed enclosed, List<String> notes) {
    Yield(@Nullable String title, List<Page> pages, List<String> notes) {
        this(title, Stated.NOTHING, pages, Enclosed.NOTHING, notes);
    }
}
