package vigil.indexer.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.indexer.SourceFile;

/// The words of a source, in the order in which its format gives them, with what the format tells of their look.
///
/// @param mediaType as found in the content, `application/pdf`
/// @param title what the format itself says that the title is (HTML `title`, a DOCX title paragraph); null where it
///     does not, and always for a PDF, whose Title is too often a file name
/// @param pages at least one; a format without pages has one
/// @param notes what was left out and why (a cap that was hit), in sentences for people
/// @param outline the chapters that the format names beside its pages, in its order; empty where it names none
/// @param stated what the source states about itself
/// @param enclosed what is attached to it
public record Extracted(
        SourceFile source,
        String mediaType,
        @Nullable String title,
        List<Page> pages,
        List<String> notes,
        List<Bookmark> outline,
        Stated stated,
        Enclosed enclosed)
        implements Extraction {
    public Extracted {
        pages = List.copyOf(pages);
        notes = List.copyOf(notes);
        outline = List.copyOf(outline);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException(source.source() + " has no page");
        }
    }

    /// A source without an outline, that states nothing about itself and to which nothing is attached.
    public Extracted(
            SourceFile source, String mediaType, @Nullable String title, List<Page> pages, List<String> notes) {
        this(source, mediaType, title, pages, notes, List.of(), Stated.NOTHING, Enclosed.NOTHING);
    }

    /// The same words, read from another file with the same content.
    public Extracted of(SourceFile other) {
        return new Extracted(other, mediaType, title, pages, notes, outline, stated, enclosed);
    }

    /// The same source with these pages and notes.
    public Extracted read(List<Page> pages, List<String> notes) {
        return new Extracted(source, mediaType, title, pages, notes, outline, stated, enclosed);
    }

    /// The numbers of the pages whose words come from there, ascending.
    public List<Integer> pagesOf(Page.Origin origin) {
        return pages.stream()
                .filter(page -> page.origin() == origin)
                .map(Page::number)
                .toList();
    }
}
