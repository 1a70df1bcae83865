package vigil.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What vectors do for an index that has them, and that they do nothing else.
abstract class VectorsContract extends EntryWriterContract {
    private final Embedder embedder = new Subjects("subjects");

    private static Contents letters() {
        return Entries.of("letters.txt")
                .entry(
                        "From the north",
                        "People are starving, and there is no grain. " + "Snow fell. ".repeat(150)
                                + "Many fled to the camps.")
                .country("SDN", "north", Role.ABOUT)
                .entry("From the capital", "The tribunal has sentenced a general.")
                .country("KEN", "capital", Role.ABOUT)
                .entry("Du sud", "La famine, et rien d'autre.")
                .language("fr")
                .contents();
    }

    private void embed(Contents... all) throws IOException {
        for (Contents contents : all) {
            writer.embed(contents, embedder);
        }
        writer.commit();
    }

    private ResultPage ask(String text, Filters filters) throws IOException {
        try (EntrySearcher byMeaning = openSearcher(embedder)) {
            return byMeaning.search(SearchRequest.of(text).with(filters));
        }
    }

    private List<String> near(String text, Filters filters) throws IOException {
        return ask(text, filters).related().stream()
                .filter(hit -> hit.match() == Hit.Match.MEANING)
                .map(hit -> hit.entry().heading())
                .toList();
    }

    @Test
    void aQuestionFindsWhatHasItsMeaningAndNoneOfItsWords() throws IOException {
        put(letters(), newsletter());
        embed(letters(), newsletter());

        ResultPage page = ask("hunger without any harvest", Filters.NONE);

        assertThat(page.total()).isZero();
        assertThat(page.hits()).isEmpty();
        assertThat(page.related()).extracting(hit -> hit.entry().heading()).containsExactly("From the north");
        assertThat(page.related()).extracting(Hit::match).containsExactly(Hit.Match.MEANING);
        assertThat(page.facets().get(Facet.COUNTRY).values()).isEmpty();
    }

    @Test
    void whatIsAboutSomethingElseIsNotNear() throws IOException {
        put(letters());
        embed(letters());

        assertThat(near("recipes for a submarine cook", Filters.NONE)).isEmpty();
    }

    @Test
    void thePassageThatIsNearestIsShown() throws IOException {
        put(letters());
        embed(letters());

        assertThat(ask("hunger without any harvest", Filters.NONE)
                        .related()
                        .getFirst()
                        .snippets())
                .singleElement()
                .satisfies(snippet -> assertThat(snippet.text()).startsWith("People are starving"));
        assertThat(ask("displaced and now in exile", Filters.NONE)
                        .related()
                        .getFirst()
                        .snippets())
                .singleElement()
                .satisfies(snippet ->
                        assertThat(snippet.text()).contains("Snow fell.").doesNotContain("starving"));
    }

    @Test
    void choicesHoldForWhatIsNear() throws IOException {
        put(letters());
        embed(letters());

        assertThat(near("hunger harvest verdict trial", Filters.NONE))
                .containsExactlyInAnyOrder("From the north", "From the capital");
        assertThat(near("hunger harvest verdict trial", country("KEN"))).containsExactly("From the capital");
        assertThat(near("hunger harvest verdict trial", country("CIV"))).isEmpty();
    }

    @Test
    void aHitIsNotRelatedToo() throws IOException {
        put(letters());
        embed(letters());

        ResultPage page = ask("starving grain", Filters.NONE);

        assertThat(page.total()).isEqualTo(1);
        assertThat(page.hits()).extracting(Hit::match).containsExactly(Hit.Match.ALL);
        assertThat(page.related()).isEmpty();
    }

    @Test
    void whatHasMostOfTheWordsAndTheMeaningComesBeforeWhatHasOneOfThem() throws IOException {
        var dispatches = Entries.of("dispatches.txt")
                .entry("First", "A famine, and the helicopters came late.")
                .entry("Second", "The helicopters were painted.")
                .entry("Third", "No harvest again, and no grain.")
                .contents();
        put(dispatches);
        embed(dispatches);

        ResultPage page = ask("helicopters hunger submarines parachutes", Filters.NONE);

        assertThat(page.related())
                .extracting(hit -> hit.entry().heading() + " " + hit.match())
                .containsExactly("First MOST", "Second MOST", "Third MEANING");
    }

    @Test
    void anOperatorAsksForWordsAndNotForMeaning() throws IOException {
        put(letters());
        embed(letters());

        for (String text : List.of(
                "\"hunger without any harvest\"",
                "hunger without any harvest -snow",
                "heading:hunger without any harvest",
                "hunger without any harvest OR famine")) {
            assertThat(near(text, Filters.NONE)).as(text).isEmpty();
        }
    }

    @Test
    void aNameOrATermIsNoSentenceAndIsFoundByWords() throws IOException {
        put(letters());
        embed(letters());

        assertThat(near("hunger harvest food", Filters.NONE)).isEmpty();
        assertThat(near("hunger harvest food famine", Filters.NONE)).containsExactly("From the north");
    }

    @Test
    void vectorsChangeNoCountAndNoOrder() throws IOException {
        put(letters(), newsletter(), report());
        ResultPage before = page("referendum", Filters.NONE);
        Map<String, Long> countries = counts(Filters.NONE, Facet.COUNTRY);
        int entries = searcher.status().entries();

        embed(letters(), newsletter(), report());

        assertThat(page("referendum", Filters.NONE).hits()).isEqualTo(before.hits());
        assertThat(page("referendum", Filters.NONE).facets()).isEqualTo(before.facets());
        assertThat(counts(Filters.NONE, Facet.COUNTRY)).isEqualTo(countries);
        assertThat(page("", Filters.NONE).total()).isEqualTo(entries);
        assertThat(searcher.status().entries()).isEqualTo(entries);
        assertThat(searcher.status().publications()).isEqualTo(3);
    }

    @Test
    void whoHasNoEmbedderOrAnotherIsAnsweredByWords() throws IOException {
        put(letters());
        embed(letters());

        assertThat(searcher.search(SearchRequest.of("hunger without any harvest"))
                        .related())
                .isEmpty();
        assertThat(titles("starving grain")).containsExactly("From the north");
        try (EntrySearcher other = openSearcher(new Subjects("other subjects"))) {
            assertThat(other.search(SearchRequest.of("hunger without any harvest"))
                            .related())
                    .isEmpty();
        }
    }

    @Test
    void statusNamesTheModelAndEntriesInOtherLanguagesGetNoVector() throws IOException {
        put(letters());
        assertThat(searcher.status().vectors()).isNull();
        assertThat(searcher.withoutVectors(embedder)).containsExactly(letters().publication());

        embed(letters());

        assertThat(searcher.status().vectors()).isEqualTo(new Vectors("subjects", 3));
        assertThat(searcher.withoutVectors(embedder)).isEmpty();
        put(Entries.of("lettre.txt")
                .entry("Du sud", "La famine.")
                .language("fr")
                .contents());
        assertThat(searcher.withoutVectors(embedder)).isEmpty();
    }

    @Test
    void vectorsOfTwoModelsAreNotMixed() throws IOException {
        put(letters());
        embed(letters());
        writer.close();
        writer = reopenWriter();

        assertThatThrownBy(() -> writer.embed(letters(), new Subjects("other subjects")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("vectors of the model subjects, and this vigil has other subjects")
                .hasMessageContaining("delete the index");
    }

    @Test
    void newTagsLeaveVectorsAlone() throws IOException {
        put(letters());
        embed(letters());
        Contents tagged = letters().in(letters().publication().taggedBy("5e1f"));
        writer.retag(tagged, tagged.entries());
        writer.commit();

        assertThat(searcher.withoutVectors(embedder)).isEmpty();
        assertThat(near("hunger without any harvest", Filters.NONE)).containsExactly("From the north");
    }

    @Test
    void aPublicationThatHasMovedKeepsItsVectors() throws IOException {
        put(letters());
        embed(letters());
        put(letters().in(letters().publication().movedTo("old/letters.txt", "/old/letters.txt", 1)));

        assertThat(searcher.withoutVectors(embedder)).isEmpty();
        assertThat(searcher.status().vectors()).isEqualTo(new Vectors("subjects", 3));
        assertThat(near("hunger without any harvest", Filters.NONE)).containsExactly("From the north");
    }

    @Test
    void aPublicationThatIsReadOtherwiseHasNoVectorsUntilItIsEmbeddedAgain() throws IOException {
        put(letters());
        embed(letters());
        Contents otherwise = Entries.of("letters.txt")
                .entry("From the north", "The courts are closed.")
                .contents();
        put(otherwise);
        assertThat(searcher.withoutVectors(embedder)).containsExactly(otherwise.publication());
        assertThat(near("hunger without any harvest", Filters.NONE)).isEmpty();

        embed(otherwise);

        assertThat(near("verdict of another trial", Filters.NONE)).containsExactly("From the north");
        assertThat(searcher.status().vectors()).isEqualTo(new Vectors("subjects", 1));
    }

    @Test
    void vectorsGoWithTheirPublication() throws IOException {
        put(letters());
        embed(letters());
        writer.remove(letters().publication().id());
        writer.commit();

        assertThat(searcher.status().vectors()).isEqualTo(new Vectors("subjects", 0));
        assertThat(near("hunger without any harvest", Filters.NONE)).isEmpty();
    }
}
