package vigil.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which entries are like one: the fourth part of what an engine must do.
abstract class SimilarContract extends CompletionContract {
    private static final String DARFUR = "Janjaweed riders burned villages around Geneina, and survivors crossed the "
            + "border into Chad, where they told investigators what they had seen.";

    private static Entries survivors(String source) {
        return Entries.of(source).entry("Survivors in Chad", DARFUR).country("TCD", "Chad", Role.ABOUT);
    }

    private static Contents others() {
        return Entries.of("others.txt")
                .entry(
                        "Riders return",
                        "Janjaweed riders came back to Geneina, and more survivors left their villages for the border.")
                .entry("A court opens", "Judges heard the first witnesses in Phnom Penh.")
                .entry("The lake", "Chad and its neighbours met about the lake.")
                .country("TCD", "Chad", Role.ABOUT)
                .contents();
    }

    private SimilarEntries similar(String source) throws IOException {
        return searcher.similar(Entries.of(source).publication().id() + "-01", 5)
                .orElseThrow();
    }

    private static List<String> headings(List<Hit> hits) {
        return hits.stream().map(hit -> hit.entry().heading()).toList();
    }

    @Test
    void similarEntriesShareRareWordsOrTagsTheMostAlikeFirst() throws IOException {
        put(survivors("a.txt").contents(), others());

        SimilarEntries similar = similar("a.txt");
        assertThat(headings(similar.hits())).containsExactly("Riders return", "The lake");
        assertThat(similar.copies()).isEmpty();
        assertThat(similar.hits()).allSatisfy(hit -> {
            assertThat(hit.match()).isEqualTo(Hit.Match.SIMILAR);
            assertThat(hit.score()).isPositive();
        });
        Snippet snippet = similar.hits().getFirst().snippets().getFirst();
        assertThat(snippet.marks())
                .extracting(mark -> snippet.text().substring(mark.start(), mark.end()))
                .contains("Janjaweed", "Geneina");
    }

    @Test
    void theSameTextInAnotherPublicationIsToldAsACopyAndIsNoSimilarEntry() throws IOException {
        put(
                survivors("a.txt").contents(),
                Entries.of("b.txt")
                        .entry("SURVIVORS IN CHAD", DARFUR.replace("border", "bor-der"))
                        .contents(),
                others());

        SimilarEntries similar = similar("a.txt");
        assertThat(headings(similar.copies())).containsExactly("SURVIVORS IN CHAD");
        assertThat(similar.copies().getFirst().match()).isEqualTo(Hit.Match.COPY);
        assertThat(headings(similar.hits())).containsExactly("Riders return", "The lake");
    }

    @Test
    void aTextThatIsThereTwiceIsOneSimilarEntry() throws IOException {
        put(survivors("a.txt").contents(), survivors("b.txt").contents(), others());

        String riders = others().publication().id() + "-01";
        assertThat(headings(searcher.similar(riders, 5).orElseThrow().hits())).containsExactly("Survivors in Chad");
    }

    @Test
    void noEntryIsSimilarToItselfAndOneThatIsAloneHasNone() throws IOException {
        put(newsletter(), survivors("a.txt").contents());

        for (Entry entry : newsletter().entries()) {
            var similar = searcher.similar(entry.id(), 50).orElseThrow();
            assertThat(ids(similar.hits())).doesNotContain(entry.id());
            assertThat(ids(similar.copies())).doesNotContain(entry.id());
        }
        assertThat(similar("a.txt").hits()).isEmpty();
        assertThat(searcher.similar("0123456789abcdef-01", 5)).isEmpty();
    }

    @Test
    void thereAreAsManySimilarEntriesAsAskedFor() throws IOException {
        put(survivors("a.txt").contents(), others());

        String id = survivors("a.txt").publication().id() + "-01";
        assertThat(headings(searcher.similar(id, 1).orElseThrow().hits())).containsExactly("Riders return");
    }
}
