package vigil.indexer.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.indexer.SourceFile;

/// What a [Format] yields: an [Extracted] without the source.
record Yield(
        @Nullable String title,
        List<Page> pages,
        List<String> notes,
        List<Bookmark> outline,
        Stated stated,
        Enclosed enclosed) {
    /// What a format without an outline yields, that states nothing about itself.
    Yield(@Nullable String title, List<Page> pages, List<String> notes) {
        this(title, pages, notes, List.of());
    }

    /// What a format yields that states nothing about itself.
    Yield(@Nullable String title, List<Page> pages, List<String> notes, List<Bookmark> outline) {
        this(title, pages, notes, outline, Stated.NOTHING, Enclosed.NOTHING);
    }

    /// The same with its source.
    Extracted of(SourceFile source, String mediaType) {
        return new Extracted(source, mediaType, title, pages, notes, outline, stated, enclosed);
    }
}
