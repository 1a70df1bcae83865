package vigil.corpus.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vigil.corpus.Entries;
import vigil.corpus.EntrySearcher;
import vigil.corpus.EntryWriter;
import vigil.corpus.Facet;
import vigil.corpus.Filters;
import vigil.corpus.Recognized;
import vigil.corpus.ResultPage;
import vigil.corpus.Role;
import vigil.corpus.SearchRequest;
import vigil.corpus.ValueFilter;
import vigil.corpus.query.Thesaurus;
import vigil.corpus.vocabulary.Vocabulary;

/// A thing is found whichever way it is written, and what a query names is offered as a choice.
final class WaysOfWritingTest {
    private EntryWriter writer;
    private EntrySearcher searcher;

    @BeforeEach
    void open() throws IOException {
        var index = LuceneIndex.inMemory();
        writer = index.writer();
        writer.put(Entries.of("ways.txt")
                .entry("Glued", "Their peacebuilding began with an earlywarning of the landslides.")
                .entry("Hyphened", "Peace-building needs patience, and a net-work of neighbours.")
                .entry("Parted", "The protec tion of villagers, and peace building with them.")
                .entry("British", "The organisation mobilised its labour programme in the centre.")
                .entry("American", "The organization mobilized its labor program in the center.")
                .entry("Khartoum today", "People in Sudan flee to Chad.")
                .country("SDN", "Sudan", Role.ABOUT)
                .country("TCD", "Chad", Role.MENTION)
                .entry("The river", "Floods in Sudan.")
                .country("SDN", "Sudan", Role.ABOUT)
                .entry("The lake", "Floods in Chad.")
                .country("TCD", "Chad", Role.ABOUT)
                .contents());
        writer.commit();
        searcher = index.searcher(Thesaurus.of(Vocabulary.load()));
    }

    @AfterEach
    void close() throws IOException {
        searcher.close();
        writer.close();
    }

    private List<String> found(String text) throws IOException {
        return searcher.search(SearchRequest.of(text)).hits().stream()
                .map(hit -> hit.entry().heading())
                .toList();
    }

    @Test
    void wordsThatAreGluedPartedOrHyphenedAreFoundFromEachOther() throws IOException {
        for (String typed : List.of("peacebuilding", "peace building", "peace-building")) {
            assertThat(found(typed)).as(typed).containsExactlyInAnyOrder("Glued", "Hyphened", "Parted");
        }
    }

    @Test
    void whatAPublicationGluesOrBreaksIsFoundByTheWordsAsTheyShouldBe() throws IOException {
        assertThat(found("early warning")).containsExactly("Glued");
        assertThat(found("protection")).containsExactly("Parted");
        assertThat(found("network")).containsExactly("Hyphened");
        assertThat(found("\"early warning\"")).isEmpty();
        assertThat(searcher.search(SearchRequest.of("protection")).interpreted())
                .isEqualTo("(protection OR \"protec tion\")");
    }

    @Test
    void britishAndAmericanSpellingsAreOneWordUnlessQuoted() throws IOException {
        assertThat(found("organization mobilized labor")).containsExactlyInAnyOrder("British", "American");
        assertThat(found("organisation programme centre")).containsExactlyInAnyOrder("British", "American");
        assertThat(found("\"organisation\"")).containsExactly("British");
    }

    @Test
    void aValueNamedInAQueryIsOfferedWithTheHitsThatChoosingItGives() throws IOException {
        ResultPage page = searcher.search(SearchRequest.of("Sudanese OR floods"));

        assertThat(page.recognized()).containsExactly(new Recognized(Facet.COUNTRY, "SDN", "Sudan", "Sudanese", 2));
        Filters sudan = Filters.NONE.with(
                Facet.COUNTRY, new ValueFilter(new LinkedHashSet<>(List.of("SDN")), new LinkedHashSet<>()));
        ResultPage chosen =
                searcher.search(SearchRequest.of("Sudanese OR floods").with(sudan));
        assertThat(chosen.total()).isEqualTo(2);
        assertThat(chosen.recognized()).isEmpty();
    }

    @Test
    void whatIsQuotedOrHasNoHitIsNotOffered() throws IOException {
        assertThat(searcher.search(SearchRequest.of("\"Sudanese\"")).recognized())
                .isEmpty();
        assertThat(searcher.search(SearchRequest.of("Rwanda")).recognized()).isEmpty();
    }

    @Test
    void aCountryInOtherLettersIsRecognizedInAnyOfItsForms() throws IOException {
        for (String typed : List.of("в Судане", "السودان", "苏丹", "суданские")) {
            assertThat(searcher.search(SearchRequest.of(typed)).recognized())
                    .as(typed)
                    .extracting(Recognized::value)
                    .containsExactly("SDN");
        }
    }
}
