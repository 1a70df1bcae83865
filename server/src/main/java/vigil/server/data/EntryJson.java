package vigil.server.data;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Caption;
import vigil.corpus.Entry;
import vigil.corpus.Evidence;
import vigil.corpus.PageRange;
import vigil.corpus.Role;
import vigil.corpus.Tag;

/// One entry, whole: what `vigil export` prints on a line.
public record EntryJson(
        String id,
        PublicationJson publication,
        String kind,
        String heading,
        @Nullable String subtitle,
        @Nullable String section,
        String language,
        @Nullable Integer year,
        PageRange pages,
        String text,
        List<Caption> captions,
        String caption,
        List<TagJson> tags,
        LinksJson links) {

    /// A tag with its evidence.
    public record TagJson(
            String facet,
            String value,
            String label,
            @Nullable String role,
            List<EvidenceJson> evidence) {

        static TagJson of(Tag tag) {
            return new TagJson(
                    tag.facet().parameter(),
                    tag.value(),
                    tag.label(),
                    roleOf(tag),
                    tag.evidence().stream().map(EvidenceJson::of).toList());
        }
    }

    /// Where the words that justify a tag stand. `quote` is that stretch of the field.
    public record EvidenceJson(String field, int start, int end, String quote, int page, String rule) {

        static EvidenceJson of(Evidence evidence) {
            return new EvidenceJson(
                    evidence.field().value(),
                    evidence.start(),
                    evidence.end(),
                    evidence.quote(),
                    evidence.page(),
                    evidence.rule());
        }
    }

    /// The shape of this entry.
    public static EntryJson of(Entry entry) {
        return new EntryJson(
                entry.id(),
                PublicationJson.of(entry.publication()),
                entry.kind().value(),
                entry.heading(),
                entry.subtitle(),
                entry.section(),
                entry.language(),
                entry.year(),
                entry.pages(),
                entry.text(),
                entry.captions(),
                entry.caption(),
                entry.tags().stream().map(TagJson::of).toList(),
                LinksJson.of(entry));
    }

    static @Nullable String roleOf(Tag tag) {
        Role role = tag.role();
        return role == null ? null : role.value();
    }
}
