package vigil.corpus.lucene;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.corpus.FacetCount;
import vigil.corpus.FacetCounts;
import vigil.corpus.FacetPage;
import vigil.corpus.FacetRequest;
import vigil.corpus.InvalidRequestException;
import vigil.corpus.query.Thesaurus;

/// All values of a facet, a page at a time. A cursor says how many values came before, and of which request.
final class FacetPages {
    private FacetPages() {}

    static FacetPage page(IndexView view, Thesaurus thesaurus, FacetRequest request) throws IOException {
        int from = from(request);
        var counted = new Search(view, thesaurus, request.within().page(0, null)).counted(request.facet());
        List<FacetCount> values = counted.values().stream()
                .filter(value -> Facets.begins(value, request.prefix()))
                .toList();
        int start = Math.min(from, values.size());
        int end = Math.min(start + request.size(), values.size());
        boolean more = end < values.size();
        int withCount = (int) values.stream().filter(value -> value.count() > 0).count();
        var counts = new FacetCounts(values.subList(start, end), withCount, more, counted.untagged(), counted.years());
        return new FacetPage(counts, more ? cursor(request, end) : null);
    }

    private static String cursor(FacetRequest request, int next) {
        byte[] text = (next + ":" + fingerprint(request)).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    private static int from(FacetRequest request) {
        @Nullable String cursor = request.cursor();
        if (cursor == null) {
            return 0;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), java.nio.charset.StandardCharsets.US_ASCII);
            int colon = text.indexOf(':');
            if (colon > 0 && text.substring(colon + 1).equals(fingerprint(request))) {
                return Math.max(0, Integer.parseInt(text.substring(0, colon)));
            }
        } catch (IllegalArgumentException unreadable) {
            // said below, as for a cursor of another request
        }
        throw new InvalidRequestException(
                "cursor", "the cursor is not one of this request; begin again without a cursor");
    }

    private static String fingerprint(FacetRequest request) {
        return Cursor.fingerprint(request.within(), request.facet() + "\n" + request.prefix());
    }
}
