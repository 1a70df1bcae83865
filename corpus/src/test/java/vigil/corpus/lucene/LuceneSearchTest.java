package vigil.corpus.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vigil.corpus.Entries;
import vigil.corpus.EntrySearcher;
import vigil.corpus.EntryWriter;
import vigil.corpus.Hit;
import vigil.corpus.ResultPage;
import vigil.corpus.Role;
import vigil.corpus.SearchRequest;
import vigil.corpus.Snippet;
import vigil.corpus.query.Thesaurus;
import vigil.corpus.vocabulary.Vocabulary;

/// What the embedded engine does for words beyond what every engine must.
final class LuceneSearchTest {
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
                .entry(
                        "Ceasefire Watch - Kyrgyzstan",
                        "Observers of Gender-Based Violence Monitoring (GBVM) went to Osh in Kyrgyzstan. "
                                + "Their exhibition on the responsibility to protect opened to all in Bishkek.")
                .country("KGZ", "Kyrgyzstan", Role.ABOUT)
                .entry(
                        "Lake Peace",
                        "In the DRC, women were attacked. The court heard GBVM witnesses, and the organization "
                                + "implemented reforms.")
                .country("COD", "DR Congo", Role.ABOUT, "DRC")
                .entry("Une page", "Les avocats de la Côte d’Ivoire ont été libérés à l'hôpital.")
                .language("fr")
                .entry("보고", "감시단은 희생자의 이름을 기록했다. 다르푸르에서 학살이 일어났다.")
                .language("ko")
                .entry(
                        "Long",
                        "Nothing here. ".repeat(200) + "The mediation began at dawn. " + "Nothing there. ".repeat(200))
                .page(7, "The mediation")
                .contents());
        writer.commit();
        searcher = index.searcher(thesaurus);
    }

    @AfterEach
    void close() throws IOException {
        searcher.close();
        writer.close();
    }

    private ResultPage search(String text) throws IOException {
        return searcher.search(SearchRequest.of(text));
    }

    private List<String> found(String text) throws IOException {
        return search(text).hits().stream().map(hit -> hit.entry().heading()).toList();
    }

    @Test
    void aKoreanWordIsFoundWhateverParticleIsWrittenBehindIt() throws IOException {
        for (String query : List.of("학살", "학살을", "희생자", "다르푸르", "이름")) {
            assertThat(found(query)).as(query).containsExactly("보고");
        }
    }

    @Test
    void wordsAreFoundByTheirStemsInTheLanguageOfTheirEntry() throws IOException {
        assertThat(found("reform implementing")).containsExactly("Lake Peace");
        assertThat(found("avocat libéré")).containsExactly("Une page");
        assertThat(found("\"implementing reform\"")).isEmpty();
    }

    @Test
    void aNameFindsEntriesThatBearItsTag() throws IOException {
        assertThat(found("Democratic Republic of the Congo")).containsExactly("Lake Peace");
        assertThat(found("Kyrgyz observers")).containsExactly("Ceasefire Watch - Kyrgyzstan");
        assertThat(found("\"Democratic Republic of the Congo\"")).isEmpty();
        assertThat(found("country:Congo-Kinshasa")).containsExactly("Lake Peace");
        assertThat(found("R2P exhibition")).containsExactly("Ceasefire Watch - Kyrgyzstan");
    }

    @Test
    void anAbbreviationThatAnEntryDefinesFindsItsWordsAndTheOtherWayRound() throws IOException {
        assertThat(found("gender-based violence monitoring"))
                .containsExactlyInAnyOrder("Ceasefire Watch - Kyrgyzstan", "Lake Peace");
        assertThat(search("GBVM").interpreted()).isEqualTo("(GBVM OR \"gender based violence monitoring\")");
    }

    @Test
    void aMisspelledQueryIsCorrectedAndWhatItMeantIsRelated() throws IOException {
        ResultPage page = search("Krygyzstan exhibiton");

        assertThat(page.total()).isZero();
        assertThat(page.suggestion()).isEqualTo("Kyrgyzstan exhibition");
        assertThat(page.related().getFirst().entry().heading()).isEqualTo("Ceasefire Watch - Kyrgyzstan");
        assertThat(page.related()).allSatisfy(hit -> assertThat(hit.match()).isEqualTo(Hit.Match.MOST));
        assertThat(search("cote dIvore").suggestion()).isEqualTo("Côte d'Ivoire");
        assertThat(found("medi ation")).containsExactly("Long");
        assertThat(found("courtheard women")).containsExactly("Lake Peace");
        assertThat(search("submarine women").suggestion()).isNull();
        assertThat(search("exhibition").suggestion()).isNull();
    }

    @Test
    void aSnippetOfALongTextIsShortAndOnItsPage() throws IOException {
        Snippet snippet = search("mediation").hits().getFirst().snippets().getFirst();

        assertThat(snippet.page()).isEqualTo(7);
        assertThat(snippet.text()).startsWith("The mediation began at dawn.").hasSizeLessThan(300);
        assertThat(snippet.marks()).containsExactly(new Snippet.Mark(4, 13));
    }

    @Test
    void aSnippetMarksFormsOfAWordAndAPhraseOnlyWhereItStands() throws IOException {
        Snippet stem = search("reform").hits().getFirst().snippets().getFirst();
        assertThat(stem.marks()).extracting(mark -> marked(stem, mark)).containsExactly("reforms");
        Snippet phrase = search("\"to protect\"").hits().getFirst().snippets().getFirst();
        assertThat(phrase.marks()).extracting(mark -> marked(phrase, mark)).containsExactly("to", "protect");
    }

    private static String marked(Snippet snippet, Snippet.Mark mark) {
        return snippet.text().substring(mark.start(), mark.end());
    }
}
