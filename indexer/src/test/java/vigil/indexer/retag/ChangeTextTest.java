package vigil.indexer.retag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vigil.corpus.Entry;
import vigil.corpus.Evidence;
import vigil.corpus.Facet;
import vigil.corpus.Field;
import vigil.corpus.Kind;
import vigil.corpus.PageStart;
import vigil.corpus.Publication;
import vigil.corpus.Reading;
import vigil.corpus.Role;
import vigil.corpus.Tag;

/// How a change of tags is told.
class ChangeTextTest {
    private static final String SHA256 = "1ee7".repeat(16);
    private static final String TEXT = "Sudan and the Sudanese. Sudan, said Peace Line.";

    @Test
    void anotherRoleIsALineBeforeAndALineAfter() {
        assertThat(said(
                        List.of(country(Role.MENTION, "country.name", 0, 24)),
                        List.of(country(Role.ABOUT, "country.name", 0, 24))))
                .isEqualTo("""
                        @@ 1ee71ee71ee71ee7-01 The bulletin, pages 3–4: The river @@
                        -country SDN Sudan, mention: “Sudan” ×2
                        +country SDN Sudan, about: “Sudan” ×2
                        """);
    }

    @Test
    void aTagIsNewOrGoneOrHasOtherWords() {
        assertThat(said(
                        List.of(country(Role.ABOUT, "country.name", 0), organization()),
                        List.of(theme(), country(Role.ABOUT, "country.name", 0, 14))))
                .isEqualTo("""
                        @@ 1ee71ee71ee71ee7-01 The bulletin, pages 3–4: The river @@
                        -country SDN Sudan, about: “Sudan”
                        +country SDN Sudan, about: “Sudan”, “Sudanese”
                        -organization peace-line Peace Line, subject: “Peace Line”
                        +theme advocacy Advocacy: “said”
                        """);
    }

    @Test
    void whereTheWordsAreTheSameTheirPlacesAndRulesAreTold() {
        assertThat(said(
                        List.of(country(Role.ABOUT, "country.name", 0)),
                        List.of(country(Role.ABOUT, "country.former", 24))))
                .contains("-country SDN Sudan, about: “Sudan” (text 0, country.name)\n")
                .contains("+country SDN Sudan, about: “Sudan” (text 24, country.former)\n");
    }

    @Test
    void anotherOrderIsAChangeToo() {
        assertThat(said(List.of(theme(), organization()), List.of(organization(), theme())))
                .endsWith("@@\n the same tags in another order\n");
    }

    private static String said(List<Tag> before, List<Tag> after) {
        return EntryChange.between(entry(before), entry(after))
                .map(ChangeText::of)
                .orElseThrow();
    }

    private static Tag country(Role role, String rule, int... starts) {
        Evidence[] evidence = Arrays.stream(starts)
                .mapToObj(start -> evidence(start == 14 ? "Sudanese" : "Sudan", start, rule))
                .toArray(Evidence[]::new);
        return tag(Facet.COUNTRY, "SDN", "Sudan", role, evidence);
    }

    private static Tag organization() {
        return tag(Facet.ORGANIZATION, "peace-line", "Peace Line", Role.SUBJECT, evidence("Peace Line", 36, "test"));
    }

    private static Tag theme() {
        return tag(Facet.THEME, "advocacy", "Advocacy", null, evidence("said", 31, "test"));
    }

    private static Tag tag(Facet facet, String value, String label, @Nullable Role role, Evidence... evidence) {
        return new Tag(facet, value, label, role, List.of(evidence));
    }

    private static Evidence evidence(String quote, int start, String rule) {
        return new Evidence(Field.TEXT, start, start + quote.length(), quote, 3, rule);
    }

    private static Entry entry(List<Tag> tags) {
        var publication = new Publication(
                Publication.idOf(SHA256),
                "The bulletin",
                null,
                "2011",
                null,
                null,
                "en",
                4,
                "text/plain",
                SHA256,
                "bulletin.txt",
                "/bulletin.txt",
                1,
                1,
                Reading.by("report"),
                null);
        return new Entry(
                publication,
                1,
                Kind.SECTION,
                "The river",
                null,
                null,
                "en",
                2011,
                TEXT,
                List.of(new PageStart(0, 3), new PageStart(24, 4)),
                List.of(),
                tags);
    }
}
