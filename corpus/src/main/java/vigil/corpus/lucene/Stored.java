package vigil.corpus.lucene;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Caption;
import vigil.corpus.Entry;
import vigil.corpus.Failure;
import vigil.corpus.Kind;
import vigil.corpus.PageStart;
import vigil.corpus.Publication;
import vigil.corpus.SetAside;
import vigil.corpus.Tag;

/// The stored form of what goes into an index: compact JSON. An entry leaves out its publication, which is stored
/// once.
final class Stored {
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .build();
    private static final ObjectWriter WRITER = JSON.writer();
    private static final ObjectReader ENTRY = JSON.readerFor(StoredEntry.class);
    private static final ObjectReader PUBLICATION = JSON.readerFor(Publication.class);
    private static final ObjectReader FAILURE = JSON.readerFor(Failure.class);
    private static final ObjectReader SET_ASIDE = JSON.readerFor(new TypeReference<List<SetAside>>() {});

    private record StoredEntry(
            String publication,
            int place,
            Kind kind,
            @Nullable String heading,
            @Nullable String subtitle,
            @Nullable String section,
            @Nullable String language,
            @Nullable Integer year,
            @Nullable String text,
            List<PageStart> pageStarts,
            @Nullable List<Caption> captions,
            @Nullable List<Tag> tags) {}

    /// Knows the publications that entries belong to.
    interface Publications {
        Publication get(String id) throws IOException;
    }

    private Stored() {}

    static BytesRef of(Entry entry) throws IOException {
        return write(new StoredEntry(
                entry.publication().id(),
                entry.place(),
                entry.kind(),
                entry.heading(),
                entry.subtitle(),
                entry.section(),
                entry.language(),
                entry.year(),
                entry.text(),
                entry.pageStarts(),
                entry.captions(),
                entry.tags()));
    }

    static BytesRef of(Publication publication) throws IOException {
        return write(publication);
    }

    static BytesRef of(Failure failure) throws IOException {
        return write(failure);
    }

    static BytesRef of(List<SetAside> setAside) throws IOException {
        return write(setAside);
    }

    static Entry entry(BytesRef bytes, Publications publications) throws IOException {
        StoredEntry stored = ENTRY.readValue(bytes.bytes, bytes.offset, bytes.length);
        return new Entry(
                publications.get(stored.publication),
                stored.place,
                stored.kind,
                orEmpty(stored.heading),
                stored.subtitle,
                stored.section,
                orEmpty(stored.language),
                stored.year,
                orEmpty(stored.text),
                stored.pageStarts,
                stored.captions == null ? List.of() : stored.captions,
                stored.tags == null ? List.of() : stored.tags);
    }

    static Publication publication(BytesRef bytes) throws IOException {
        return PUBLICATION.readValue(bytes.bytes, bytes.offset, bytes.length);
    }

    static Failure failure(BytesRef bytes) throws IOException {
        return FAILURE.readValue(bytes.bytes, bytes.offset, bytes.length);
    }

    static List<SetAside> setAside(BytesRef bytes) throws IOException {
        return SET_ASIDE.readValue(bytes.bytes, bytes.offset, bytes.length);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static BytesRef write(Object value) throws IOException {
        return new BytesRef(WRITER.writeValueAsBytes(value));
    }
}
