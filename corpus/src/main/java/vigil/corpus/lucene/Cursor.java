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

/// Where a page of hits ended, as text that goes into a URL, and of which request: how many hits came before, while
/// they are [FirstHits], and behind these what the last hit was sorted by.
///
/// @param first how many hits came before; 0 where `last` tells it
/// @param last the hit behind which the request goes on; null among the first hits
record Cursor(int first, @Nullable FieldDoc last) {
    private static final int FINGERPRINT_BYTES = 8;

    /// Of the first page.
    private static final Cursor START = new Cursor(0, null);

    /// The cursor behind some of the first hits.
    static String behind(int hits, SearchRequest request) {
        return text(ByteBuffer.allocate(FINGERPRINT_BYTES + Integer.BYTES)
                .put(fingerprint(request))
                .putInt(hits)
                .array());
    }

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
        return text(buffer.array());
    }

    private static String text(byte[] cursor) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    private static byte[] bytes(@Nullable Object publication) {
        return publication instanceof BytesRef id ? BytesRef.deepCopyOf(id).bytes : new byte[0];
    }

    /// Where the request goes on.
    static Cursor of(SearchRequest request) {
        String cursor = request.cursor();
        if (cursor == null) {
            return START;
        }
        try {
            var buffer = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            byte[] fingerprint = new byte[FINGERPRINT_BYTES];
            buffer.get(fingerprint);
            if (!MessageDigest.isEqual(fingerprint, fingerprint(request))) {
                throw new InvalidRequestException(
                        "cursor", "the cursor belongs to another request; begin again without a cursor");
            }
            if (buffer.remaining() == Integer.BYTES) {
                return new Cursor(Math.max(0, buffer.getInt()), null);
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
            return new Cursor(0, new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {value, publication, place}));
        } catch (InvalidRequestException known) {
            throw known;
        } catch (IllegalArgumentException | BufferUnderflowException unreadable) {
            throw new InvalidRequestException("cursor", "this is no cursor; take it from `next` of the page before");
        }
    }

    /// Whether it is of the first page.
    boolean isStart() {
        return first == 0 && last == null;
    }

    private static byte[] fingerprint(SearchRequest request) {
        return digest(canonical(request));
    }

    private static String canonical(SearchRequest request) {
        var text = new StringBuilder(request.text())
                .append('\n')
                .append(request.sort())
                .append(request.grouping());
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
