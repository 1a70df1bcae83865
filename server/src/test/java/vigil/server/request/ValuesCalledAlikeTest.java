package vigil.server.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.Evidence;
import vigil.corpus.Facet;
import vigil.corpus.FacetCount;
import vigil.corpus.Field;
import vigil.corpus.Role;
import vigil.corpus.SearchRequest;
import vigil.corpus.Tag;
import vigil.corpus.lucene.LuceneIndex;
import vigil.server.OpenedShelf;
import vigil.server.Shelf;

/// Values that are called like others, or like a sign of the filters: each can be chosen, and finds its own entries.
class ValuesCalledAlikeTest {
    private static final List<String> SECTIONS = List.of("Members", "MEMBERS", "None", "!Ya!", "\\o/");

    @TempDir
    private static Path folder;

    private static OpenedShelf shelf;

    @BeforeAll
    static void open() throws IOException {
        Contents bulletin = new Shelf(folder).bulletin();
        List<Entry> entries = new ArrayList<>();
        for (String section : SECTIONS) {
            entries.add(inSection(bulletin.entries().getFirst(), entries.size() + 1, section));
        }
        Entry last = bulletin.entries().getLast();
        String words = "Ann Lee";
        int start = last.text().indexOf(words);
        var evidence = new Evidence(Field.TEXT, start, start + words.length(), words, 3, "organization.name");
        entries.add(inSection(last, entries.size() + 1, null)
                .withTags(List.of(
                        new Tag(Facet.ORGANIZATION, "icc", "Ice Cream Club", Role.SUBJECT, List.of(evidence)))));
        try (var writer = LuceneIndex.openWriter(folder.resolve("index"))) {
            writer.put(new Contents(bulletin.publication(), entries, List.of()));
            writer.commit();
        }
        shelf = OpenedShelf.indexed(folder.resolve("index"));
    }

    private static Entry inSection(Entry entry, int place, @Nullable String section) {
        return new Entry(
                entry.publication(),
                place,
                entry.kind(),
                entry.heading(),
                entry.subtitle(),
                section,
                entry.language(),
                entry.year(),
                entry.text(),
                entry.pageStarts(),
                entry.captions(),
                List.of());
    }

    @AfterAll
    static void close() throws IOException {
        shelf.close();
    }

    private static List<String> sections(String... chosen) throws IOException {
        List<String> sections = new ArrayList<>();
        SearchRequest request = shelf.parser().search(Parameters.NONE.with("section", List.of(chosen)));
        shelf.searcher().forEach(request, entry -> sections.add(String.valueOf(entry.section())));
        return sections;
    }

    @ParameterizedTest
    @CsvSource({"Members, Members", "MEMBERS, MEMBERS", "\\None, None", "\\!Ya!, !Ya!", "\\\\o/, \\o/", "none, null"})
    void aValueIsFoundByWhatTheParameterTakes(String parameter, String section) throws IOException {
        assertThat(sections(parameter)).containsExactly(section);
        assertThat(sections("!" + parameter)).hasSize(5).doesNotContain(section);
    }

    @Test
    void whatIsChosenIsWrittenAsTheParameterTakesIt() throws IOException {
        var given = Parameters.NONE.with("section", List.of("MEMBERS", "none", "!\\None", "!\\!Ya!", "!\\\\o/"));
        assertThat(RequestParser.parameters(shelf.parser().search(given)).all("section"))
                .containsExactlyElementsOf(given.all("section"));
    }

    @Test
    void everyValueOfTheIndexIsFoundAsItIsWritten() throws IOException {
        var facets = shelf.searcher().search(SearchRequest.of("")).facets();
        for (Facet facet : List.of(Facet.SECTION, Facet.ORGANIZATION)) {
            for (FacetCount count : facets.get(facet).values()) {
                var chosen = Parameters.NONE.with(facet.parameter(), FilterValue.written(count.value()));
                assertThat(shelf.searcher()
                                .search(shelf.parser().search(chosen))
                                .total())
                        .as(chosen.toString())
                        .isEqualTo(count.count());
            }
        }
    }
}
