package vigil.indexer.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a [Format] yields: an [Extracted] without the source.
record Yield(@Nullable String title, List<Page> pages, List<String> notes, List<Bookmark> outline) {
    /// What a format without an outline yields.
    Yield(@Nullable String title, List<Page> pages, List<String> notes) {
        this(title, pages, notes, List.of());
    }
}
