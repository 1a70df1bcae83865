package vigil.corpus.lucene;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.TreeSet;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Filters;
import vigil.corpus.InvalidRequestException;
import vigil.corpus.SearchRequest;
import vigil.corpus.ValueFilter;

/// Where a page of hits ended, as text that goes into a URL: what the last hit was sorted by, and of which request.
final class Cursor {
    private static final int FINGERPRINT_BYTES = 8;

    private Cursor() {}

    /// The cursor behind a hit.
    static String behind(FieldDoc hit, SearchRequest request) {
        byte[] publication = bytes(hit.fields[1]);
        var buffer = ByteBuffer.allocate(FINGERPRINT_BYTES + Long.BYTES + Integer.BYTES + publication.length)
                .put(fingerprint(request))
                .putLong(
                        switch (hit.fields[0]) {
                            case Float score -> Float.floatToRawIntBits(score);
                            case Long date -> date;
                            default -> throw new IllegalStateException("hits are sorted by score or date");
                        })
                .putInt((Integer) hit.fields[2])
                .put(publication);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array());
    }

    private static byte[] bytes(@Nullable Object publication) {
        return publication instanceof BytesRef id ? BytesRef.deepCopyOf(id).bytes : new byte[0];
    }

    /// The hit behind which the request goes on; null for the first page.
    static @Nullable FieldDoc read(SearchRequest request) {
        String cursor = request.cursor();
        if (cursor == null) {
            return null;
        }
        try {
            var buffer = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            byte[] fingerprint = new byte[FINGERPRINT_BYTES];
            buffer.get(fingerprint);
            if (!MessageDigest.isEqual(fingerprint, fingerprint(request))) {
                throw new InvalidRequestException(
                        "cursor", "the cursor belongs to another request; begin again without a cursor");
            }
            long first = buffer.getLong();
            int place = buffer.getInt();
            var publication = new BytesRef(cursor.length());
            publication.length = buffer.remaining();
            buffer.get(publication.bytes, 0, publication.length);
            Object value = switch (request.sort()) {
                case RELEVANCE -> Float.intBitsToFloat((int) first);
                case DATE, NEWEST -> first;
            };
            return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {value, publication, place});
        } catch (InvalidRequestException known) {
            throw known;
        } catch (IllegalArgumentException | BufferUnderflowException unreadable) {
            throw new InvalidRequestException("cursor", "this is no cursor; take it from `next` of the page before");
        }
    }

    private static byte[] fingerprint(SearchRequest request) {
        return digest(canonical(request));
    }

    private static String canonical(SearchRequest request) {
        var text = new StringBuilder(request.text()).append('\n').append(request.sort());
        Filters filters = request.filters();
        filters.values()
                .forEach((facet, filter) -> text.append('\n').append(facet).append(sorted(filter)));
        text.append('\n').append(filters.years()).append(filters.countryRole());
        return text.toString();
    }

    private static String sorted(ValueFilter filter) {
        return filter.any().size() + ":" + new TreeSet<>(filter.any()) + "!" + new TreeSet<>(filter.none());
    }

    /// What tells a request and something besides from all others, as text for a URL.
    static String fingerprint(SearchRequest request, String besides) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest(canonical(request) + "\n" + besides));
    }

    /// The first bytes of a text's SHA-256.
    private static byte[] digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
