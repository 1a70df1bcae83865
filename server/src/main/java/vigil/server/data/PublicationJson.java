package vigil.server.data;

import org.jspecify.annotations.Nullable;
import vigil.corpus.Publication;

/// A publication within an entry, without the path it has on this machine.
public record PublicationJson(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable String date,
        String language,
        int pages,
        String mediaType,
        String sha256,
        String source,
        String splitter) {

    /// The shape of this publication.
    public static PublicationJson of(Publication publication) {
        return new PublicationJson(
                publication.id(),
                publication.title(),
                publication.publisher(),
                publication.date(),
                publication.language(),
                publication.pages(),
                publication.mediaType(),
                publication.sha256(),
                publication.source(),
                publication.splitter());
    }
}
