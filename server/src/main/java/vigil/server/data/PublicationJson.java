package vigil.server.data;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Publication;
import vigil.corpus.Quote;

/// A publication within an entry, without the path it has on this machine.
///
/// @param vocabulary version of the vocabulary by which its entries are tagged; null where it is not known
public record PublicationJson(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable String date,
        @Nullable Quote dateQuote,
        @Nullable String symbol,
        String language,
        int pages,
        String mediaType,
        String sha256,
        String source,
        String splitter,
        List<Integer> ocrPages,
        List<Integer> waitingPages,
        List<String> notes,
        @Nullable String vocabulary) {

    /// The shape of this publication.
    public static PublicationJson of(Publication publication) {
        return new PublicationJson(
                publication.id(),
                publication.title(),
                publication.publisher(),
                publication.date(),
                publication.dateQuote(),
                publication.symbol(),
                publication.language(),
                publication.pages(),
                publication.mediaType(),
                publication.sha256(),
                publication.source(),
                publication.reading().splitter(),
                publication.reading().ocrPages(),
                publication.reading().waitingPages(),
                publication.reading().notes(),
                publication.vocabulary());
    }
}
