package vigil.server.data;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.PageRange;
import vigil.corpus.Publication;
import vigil.corpus.SetAside;

/// One publication, what its entries are, and the words that belong to none.
public record ContentsJson(
        @JsonUnwrapped PublicationJson publication,
        List<PlaceJson> entries,
        List<SetAsideJson> setAside,
        LinksJson links) {

    /// An entry in the list of its publication.
    public record PlaceJson(
            String id,
            String kind,
            String heading,
            @Nullable String section,
            PageRange pages,
            LinksJson links) {
        static PlaceJson of(Entry entry) {
            return new PlaceJson(
                    entry.id(),
                    entry.kind().value(),
                    entry.heading(),
                    entry.section(),
                    entry.pages(),
                    LinksJson.of(entry));
        }
    }

    /// Words that belong to no entry.
    public record SetAsideJson(String reason, int page, String text) {
        static SetAsideJson of(SetAside words) {
            String reason = words.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return new SetAsideJson(reason, words.page(), words.text());
        }
    }

    /// All publications.
    public record ListJson(int total, List<SummaryJson> publications) {
        /// The shape of this list.
        public static ListJson of(List<Publication> publications) {
            return new ListJson(
                    publications.size(),
                    publications.stream().map(SummaryJson::of).toList());
        }
    }

    /// A publication in a list.
    public record SummaryJson(@JsonUnwrapped PublicationJson publication, LinksJson links) {
        static SummaryJson of(Publication publication) {
            return new SummaryJson(PublicationJson.of(publication), LinksJson.of(publication));
        }
    }

    /// The shape of these contents.
    public static ContentsJson of(Contents contents) {
        return new ContentsJson(
                PublicationJson.of(contents.publication()),
                contents.entries().stream().map(PlaceJson::of).toList(),
                contents.setAside().stream().map(SetAsideJson::of).toList(),
                LinksJson.of(contents.publication()));
    }
}
