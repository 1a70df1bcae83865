package vigil.indexer.retag;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Entry;
import vigil.corpus.PageRange;
import vigil.corpus.Role;
import vigil.corpus.Tag;

/// An [EntryChange] as one line of JSON. Tags have the shape that they have in an export.
///
/// @param id the entry's
/// @param publication title of its publication
/// @param source the file of its publication
/// @param tags those that change; empty where the same tags stand in another order
public record ChangeJson(
        String id, String publication, String source, String heading, PageRange pages, List<TagChangeJson> tags) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// @param before null where the value is new
    /// @param after null where the value is gone
    record TagChangeJson(@Nullable TagJson before, @Nullable TagJson after) {
        static TagChangeJson of(TagChange change) {
            return switch (change) {
                case TagChange.Removed(var before) -> new TagChangeJson(TagJson.of(before), null);
                case TagChange.Added(var after) -> new TagChangeJson(null, TagJson.of(after));
                case TagChange.Altered(var before, var after) ->
                    new TagChangeJson(TagJson.of(before), TagJson.of(after));
            };
        }
    }

    record TagJson(
            String facet,
            String value,
            String label,
            @Nullable String role,
            List<EvidenceJson> evidence) {
        static TagJson of(Tag tag) {
            Role role = tag.role();
            return new TagJson(
                    tag.facet().parameter(),
                    tag.value(),
                    tag.label(),
                    role == null ? null : role.value(),
                    tag.evidence().stream()
                            .map(one -> new EvidenceJson(
                                    one.field().value(), one.start(), one.end(), one.quote(), one.page(), one.rule()))
                            .toList());
        }
    }

    record EvidenceJson(String field, int start, int end, String quote, int page, String rule) {}

    /// The line, with its end.
    public static String line(EntryChange change) {
        Entry entry = change.after();
        var json = new ChangeJson(
                entry.id(),
                entry.publication().title(),
                entry.publication().source(),
                entry.heading(),
                entry.pages(),
                change.tags().stream().map(TagChangeJson::of).toList());
        try {
            return JSON.writeValueAsString(json) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
