package vigil.indexer.tag;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Caption;
import vigil.corpus.Contents;
import vigil.corpus.Dimension;
import vigil.corpus.Entry;
import vigil.corpus.Kind;
import vigil.corpus.PageStart;
import vigil.corpus.Publication;
import vigil.corpus.Reading;
import vigil.corpus.Tag;
import vigil.corpus.vocabulary.Vocabulary;

/// Entries for the tests of this package, tagged with the real tables.
final class Tagged {
    private static final String SHA256 = "0".repeat(64);
    private static final Tagger TAGGER = new Tagger(vocabulary());

    private Tagged() {}

    private static Vocabulary vocabulary() {
        try {
            return Vocabulary.load();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// A section without a heading.
    static Entry text(String text) {
        return entry(Kind.SECTION, "", text);
    }

    /// A section in another language than English.
    static Entry text(String language, String text) {
        return tag(make(1, Kind.SECTION, "", null, language, text)).getFirst();
    }

    /// A section of a publication of this date.
    static Entry of(String date, String text) {
        return tag(make(1, Kind.SECTION, null, "", null, "en", date, text)).getFirst();
    }

    /// An entry below the heading of a section.
    static Entry below(String section, String text) {
        return tag(make(1, Kind.SECTION, section, "", null, "en", "2011-06", text))
                .getFirst();
    }

    static Entry entry(Kind kind, String heading, String text) {
        return tag(make(1, kind, heading, null, "en", text)).getFirst();
    }

    static Entry profile(String heading, String subtitle, String text) {
        return tag(make(1, Kind.PROFILE, heading, subtitle, "en", text)).getFirst();
    }

    /// A publication of profiles, each "heading: text".
    static List<Entry> profiles(String... profiles) {
        return tag(IntStream.range(0, profiles.length)
                .mapToObj(i -> {
                    String[] parts = profiles[i].split(": ", 2);
                    return make(i + 1, Kind.PROFILE, parts[0], null, "en", parts[1]);
                })
                .toArray(Entry[]::new));
    }

    static List<Entry> tag(Entry... entries) {
        return TAGGER.tag(new Contents(entries[0].publication(), Arrays.asList(entries), List.of()))
                .entries();
    }

    private static Entry make(
            int place, Kind kind, String heading, @Nullable String subtitle, String language, String text) {
        return make(place, kind, null, heading, subtitle, language, "2011-06", text);
    }

    private static Entry make(
            int place,
            Kind kind,
            @Nullable String section,
            String heading,
            @Nullable String subtitle,
            String language,
            String date,
            String text) {
        Publication publication = new Publication(
                Publication.idOf(SHA256),
                "Test",
                null,
                date,
                null,
                null,
                language,
                9,
                "text/plain",
                SHA256,
                "test.txt",
                "/test.txt",
                1,
                1,
                Reading.by("report"),
                null);
        return new Entry(
                publication,
                place,
                kind,
                heading,
                subtitle,
                section,
                language,
                Integer.valueOf(date.substring(0, 4)),
                text,
                List.of(new PageStart(0, 3)),
                List.<Caption>of(),
                List.of());
    }

    static List<String> values(Entry entry, Dimension facet) {
        return entry.tags().stream()
                .filter(tag -> tag.facet() == facet)
                .map(Tag::value)
                .sorted()
                .toList();
    }

    static List<String> labels(Entry entry, Dimension facet) {
        return entry.tags().stream()
                .filter(tag -> tag.facet() == facet)
                .map(Tag::label)
                .sorted()
                .toList();
    }

    static Optional<Tag> tag(Entry entry, String value) {
        return entry.tags().stream().filter(tag -> tag.value().equals(value)).findFirst();
    }
}
