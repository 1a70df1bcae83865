package vigil.corpus.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vigil.corpus.Completion;
import vigil.corpus.CompletionRequest;
import vigil.corpus.Entries;
import vigil.corpus.EntrySearcher;
import vigil.corpus.EntryWriter;
import vigil.corpus.Facet;
import vigil.corpus.Role;
import vigil.corpus.SearchRequest;
import vigil.corpus.query.Thesaurus;
import vigil.corpus.vocabulary.Vocabulary;

/// What the embedded engine completes by the names that the vocabulary and the entries know.
final class LuceneCompletionTest {
    private static Thesaurus thesaurus = Thesaurus.NONE;

    private EntryWriter writer;
    private EntrySearcher searcher;

    @BeforeAll
    static void readVocabulary() throws IOException {
        thesaurus = Thesaurus.of(Vocabulary.load());
    }

    @BeforeEach
    void open() throws IOException {
        var index = LuceneIndex.inMemory();
        writer = index.writer();
        writer.put(Entries.of("news.txt")
                .entry("Testimony", "Human Rights Watch wrote from Myanmar. Lakeside Peace Centre (LPCE) agreed.")
                .organization("human-rights-watch", "Human Rights Watch", Role.MENTION)
                .organization("lakeside-peace-centre", "Lakeside Peace Centre", Role.SUBJECT)
                .country("MMR", "Myanmar", Role.ABOUT)
                .entry("灭绝种族罪", "法院审理了灭绝种族罪。")
                .language("zh")
                .contents());
        writer.commit();
        searcher = index.searcher(thesaurus);
    }

    @AfterEach
    void close() throws IOException {
        searcher.close();
        writer.close();
    }

    private List<Completion> completions(String typed) throws IOException {
        return searcher.completions(CompletionRequest.of(typed));
    }

    @Test
    void anAbbreviationOffersWhatItStandsFor() throws IOException {
        assertThat(completions("HRW"))
                .contains(new Completion.Value(
                        Facet.ORGANIZATION, "human-rights-watch", "Human Rights Watch", "HRW", "", 1));
        assertThat(completions("lpc"))
                .contains(new Completion.Value(
                        Facet.ORGANIZATION, "lakeside-peace-centre", "Lakeside Peace Centre", "LPCE", "", 1));
    }

    @Test
    void anotherNameOffersTheCountryAndTheLabelCountsWhereBothBeginSo() throws IOException {
        assertThat(completions("burm").getFirst()).isInstanceOfSatisfying(Completion.Value.class, value -> {
            assertThat(value.value()).isEqualTo("MMR");
            assertThat(value.alias()).isIn("Burma", "Burmese");
        });
        assertThat(completions("my")).contains(new Completion.Value(Facet.COUNTRY, "MMR", "Myanmar", null, "", 1));
    }

    @Test
    void aValueThatNoEntryHasIsNotOffered() throws IOException {
        assertThat(completions("Amnesty Int")).isEmpty();
        assertThat(completions("Rwan")).isEmpty();
    }

    @Test
    void theCountOfAWordIsThatOfTheSearchWithAllThatStandsForIt() throws IOException {
        Completion.Words word = completions("myanm").stream()
                .filter(Completion.Words.class::isInstance)
                .map(Completion.Words.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(word.text()).isEqualTo("myanmar");
        assertThat(searcher.search(SearchRequest.of(word.text())).total()).isEqualTo(word.count());
    }

    @Test
    void wordsOfScriptsWithoutSpacesAreCompletedAtTheirEnd() throws IOException {
        for (Completion completion : completions("法院审")) {
            assertThat(searcher.search(SearchRequest.of(completion.text())).total())
                    .isEqualTo(completion.count());
        }
        assertThat(completions("法院审")).extracting(Completion::text).contains("法院审理");
    }
}
