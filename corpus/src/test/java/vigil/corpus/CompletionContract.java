package vigil.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a text may become while it is typed: the third part of what an engine must do.
abstract class CompletionContract extends GroupingContract {

    private List<Completion> completions(String typed) throws IOException {
        return searcher.completions(CompletionRequest.of(typed));
    }

    private List<String> labels(String typed) throws IOException {
        return completions(typed).stream().map(Completion::label).toList();
    }

    private List<String> words(String typed) throws IOException {
        return completions(typed).stream()
                .filter(Completion.Words.class::isInstance)
                .map(Completion::text)
                .toList();
    }

    private List<Completion> values(String typed) throws IOException {
        return completions(typed).stream()
                .filter(Completion.Value.class::isInstance)
                .toList();
    }

    @Test
    void valuesComeFirstThenWordsThenHeadingsEachWithTheEntriesThatItFinds() throws IOException {
        put(newsletter(), report());

        assertThat(completions("sud"))
                .containsExactly(
                        new Completion.Value(Facet.COUNTRY, "SDN", "Sudan", null, "", 2),
                        new Completion.Words("sudan", 2),
                        new Completion.Heading("Chapter 1: Sudan", "heading:\"Chapter 1: Sudan\"", 1),
                        new Completion.Heading("Peace Line - Sudan", "heading:\"Peace Line - Sudan\"", 1));
    }

    @Test
    void aNameIsFoundByTheBeginningOfAnyOfItsWordsInAnyCaseAndAccent() throws IOException {
        put(newsletter(), report());

        for (String typed : List.of("cote", "CÔTE D’IV", "ivoi", "Cote d'Ivoire", "ivoire cot")) {
            assertThat(values(typed))
                    .as(typed)
                    .contains(new Completion.Value(Facet.COUNTRY, "CIV", "Côte d'Ivoire", null, "", 1));
        }
        assertThat(labels("lin")).contains("Peace Line", "Peace Line - Sudan");
        assertThat(labels("voir")).isEmpty();
    }

    @Test
    void organizationsCrimesThemesAndPublicationsAreOffered() throws IOException {
        put(newsletter(), report());

        assertThat(values("peace"))
                .containsExactly(new Completion.Value(Facet.ORGANIZATION, "peace-line", "Peace Line", null, "", 1));
        assertThat(values("war c"))
                .containsExactly(new Completion.Value(Facet.CRIME, "war-crimes", "War crimes", null, "", 2));
        assertThat(values("early"))
                .containsExactly(new Completion.Value(Facet.THEME, "early-warning", "Early warning", null, "", 1));
        assertThat(values("voices"))
                .containsExactly(new Completion.Value(
                        Facet.PUBLICATION, newsletter().publication().id(), "Voices of the field", null, "", 6));
    }

    @Test
    void theLastWordOfALongerTextIsCompleted() throws IOException {
        put(newsletter(), report());

        assertThat(values("the referendum in sud"))
                .containsExactly(new Completion.Value(Facet.COUNTRY, "SDN", "Sudan", null, "the referendum", 2));
        assertThat(words("the referendum in sud")).containsExactly("the referendum in sudan");
        assertThat(words("\"crimes against hum")).containsExactly("\"crimes against humanity");
        assertThat(words("heading:sud")).containsExactly("heading:sudan");
        assertThat(words("referendum -cea")).containsExactly("referendum -ceasefire");
    }

    @Test
    void noValueIsOfferedWhereAnOperatorOrAFieldGovernsTheWord() throws IOException {
        put(newsletter(), report());

        for (String typed : List.of(
                "\"sud",
                "-sud",
                "NOT sud",
                "kenya OR sud",
                "heading:sud",
                "(referendum sud",
                "referendum AND sud",
                "\"the\" \"sud")) {
            assertThat(values(typed)).as(typed).isEmpty();
            assertThat(words(typed)).as(typed).isNotEmpty();
        }
        assertThat(values("heading:chapter sud"))
                .containsExactly(new Completion.Value(Facet.COUNTRY, "SDN", "Sudan", null, "heading:chapter", 1));
    }

    @Test
    void aTextThatEndsInNoWordAndAWordThatSaysNothingAreNotCompleted() throws IOException {
        put(newsletter(), report());

        for (String typed : List.of("", " ", "\"", "sud*", "sudan~", "(sudan)", "?", "sudan \"", "xyzzy")) {
            assertThat(completions(typed)).as(typed).isEmpty();
        }
        assertThat(words("th")).doesNotContain("the").isEmpty();
    }

    @Test
    void choosingACompletionFindsAsManyEntriesAsItsCountSays() throws IOException {
        put(newsletter(), report());

        for (Filters chosen : List.of(
                Filters.NONE,
                country("SDN"),
                country("KEN", "SDN").withYears(new YearRange(2011, 2011)),
                Filters.NONE.with(Facet.KIND, ValueFilter.noneOf("profile")),
                new Filters(country("KEN").values(), null, Role.ABOUT))) {
            for (String typed : List.of(
                    "s",
                    "c",
                    "w",
                    "p",
                    "e",
                    "of",
                    "sud",
                    "kenya ele",
                    "wo",
                    "a ",
                    "chapter 1",
                    "sudan OR e",
                    "-c",
                    "the f")) {
                for (Completion completion : searcher.completions(new CompletionRequest(typed, chosen, 20))) {
                    Filters then = completion instanceof Completion.Value value
                            ? chosen.with(value.facet(), ValueFilter.anyOf(value.value()))
                            : chosen;
                    assertThat(page(completion.text(), then).total())
                            .as("%s, %s: %s", typed, chosen, completion)
                            .isEqualTo(completion.count())
                            .isPositive();
                }
            }
        }
        assertThat(completions("s")).isNotEmpty();
    }

    @Test
    void completionsAreCountedUnderTheChoicesMadeAndAValueTakesThePlaceOfTheOneChosen() throws IOException {
        put(newsletter(), report());

        var underKenya = searcher.completions(new CompletionRequest("sud", country("KEN"), 10));
        assertThat(underKenya).containsExactly(new Completion.Value(Facet.COUNTRY, "SDN", "Sudan", null, "", 2));
        assertThat(searcher.completions(
                        new CompletionRequest("ele", Filters.NONE.with(Facet.COUNTRY, ValueFilter.noneOf("KEN")), 10)))
                .isEmpty();
    }

    @Test
    void thereAreAsManyAsAskedForAndNoneTwice() throws IOException {
        put(newsletter(), report());

        for (int size : List.of(1, 2, 3, 5)) {
            assertThat(searcher.completions(new CompletionRequest("s", Filters.NONE, size)))
                    .hasSizeLessThanOrEqualTo(size)
                    .isNotEmpty();
        }
        List<Completion> all = searcher.completions(new CompletionRequest("e", Filters.NONE, 50));
        Set<Completion> different = new LinkedHashSet<>(all);
        assertThat(all).hasSameSizeAs(different);
        assertThatThrownBy(() -> new CompletionRequest("e", Filters.NONE, 51))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        wrong -> assertThat(wrong.parameter()).isEqualTo("size"));
    }

    @Test
    void onlyWhatIsInTheNewestCommitIsOffered() throws IOException {
        assertThat(completions("sud")).isEmpty();

        put(report());
        assertThat(labels("sud")).containsExactly("Sudan", "sudan", "Chapter 1: Sudan");

        put(newsletter());
        assertThat(labels("sud")).contains("Peace Line - Sudan");

        writer.remove(report().publication().id());
        writer.commit();
        assertThat(labels("sud")).containsExactly("Sudan", "sudan", "Peace Line - Sudan");
        assertThat(labels("ivoi")).isEmpty();
    }
}
