package vigil.server.data;

import vigil.corpus.Entry;
import vigil.corpus.Publication;

/// Where more is to be had, as paths on the server.
///
/// @param self the same as JSON
/// @param html the page for people
/// @param source the file as it was indexed, at the page
public record LinksJson(String self, String html, String source) {

    /// The links of an entry.
    public static LinksJson of(Entry entry) {
        return new LinksJson(
                "/api/v1/entries/" + entry.id(),
                "/entries/" + entry.id(),
                file(entry.publication()) + "#page=" + entry.pages().first());
    }

    /// The links of a publication.
    public static LinksJson of(Publication publication) {
        return new LinksJson(
                "/api/v1/publications/" + publication.id(), "/publications/" + publication.id(), file(publication));
    }

    private static String file(Publication publication) {
        return "/publications/" + publication.id() + "/file";
    }
}
