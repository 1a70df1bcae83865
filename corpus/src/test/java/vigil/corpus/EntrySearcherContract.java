package vigil.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What an engine must do, whole: this, [SimilarContract], [CompletionContract], [FacetContract] and
/// [EntryWriterContract]. An engine is right when it passes.
public abstract class EntrySearcherContract extends SimilarContract {
    // What an index answers.

    @Test
    void anEmptyIndexAnswersEveryQuestion() throws IOException {
        ResultPage page = searcher.search(SearchRequest.of("genocide"));

        assertThat(page.total()).isZero();
        assertThat(page.hits()).isEmpty();
        assertThat(page.related()).isEmpty();
        assertThat(page.next()).isNull();
        assertThat(page.facets()).containsOnlyKeys(Facet.values());
        assertThat(page.facets().values()).allSatisfy(counts -> {
            assertThat(counts.values()).isEmpty();
            assertThat(counts.untagged()).isZero();
        });
        assertThat(searcher.publications()).isEmpty();
        assertThat(searcher.entry("0123456789abcdef-01")).isEmpty();
        assertThat(searcher.contents("0123456789abcdef")).isEmpty();
        assertThat(searcher.status().entries()).isZero();
        assertThat(searcher.status().publications()).isZero();
    }

    @Test
    void nothingIsSeenBeforeACommitAndAllOfItAfter() throws IOException {
        writer.put(newsletter());
        assertThat(titles("")).isEmpty();

        writer.commit();
        assertThat(titles("")).hasSize(6);
    }

    @Test
    void whatWasPutComesBackUnchanged() throws IOException {
        put(newsletter(), report());

        var id = newsletter().publication().id();
        assertThat(searcher.contents(id)).contains(newsletter());
        assertThat(searcher.publication(id)).contains(newsletter().publication());
        assertThat(searcher.entry(id + "-02")).contains(newsletter().entries().get(1));
        assertThat(searcher.publications())
                .containsExactly(report().publication(), newsletter().publication());
    }

    @Test
    void theStatusCountsPublicationsEntriesAndWordsSetAside() throws IOException {
        put(newsletter(), report());

        IndexStatus status = searcher.status();
        assertThat(status.publications()).isEqualTo(2);
        assertThat(status.entries()).isEqualTo(8);
        assertThat(status.setAside()).isEqualTo(4);
        assertThat(status.failures()).isEmpty();
    }

    // What a query finds.

    @Test
    void anEmptyTextFindsEveryEntry() throws IOException {
        put(newsletter(), report());

        assertThat(searcher.search(SearchRequest.of("")).total()).isEqualTo(8);
    }

    @Test
    void allWordsMustBeInAnEntryThoughNotInTheSamePartOfIt() throws IOException {
        put(newsletter(), report());

        assertThat(titles("lawyers elections")).containsExactly("East African Lawyers - Tanzania");
        assertThat(titles("lawyers ceasefire")).isEmpty();
    }

    @Test
    void wordsAreFoundInAnyFormCaseAndAccent() throws IOException {
        put(newsletter(), report());

        assertThat(titles("ELECTION")).contains("East African Lawyers - Tanzania");
        assertThat(titles("cote d’ivoire")).containsExactly("Chapter 2: Côte d'Ivoire");
        assertThat(titles("womens")).containsExactly("Women's Watch - Kenya");
    }

    @Test
    void quotedWordsMustStandInARowAsTheyAre() throws IOException {
        put(newsletter(), report());

        assertThat(titles("\"crimes against humanity\"")).containsExactly("East African Lawyers - Tanzania");
        assertThat(titles("\"against crimes humanity\"")).isEmpty();
        assertThat(titles("\"humanity crimes\"~3")).containsExactly("East African Lawyers - Tanzania");
    }

    @Test
    void operatorsJoinAndExcludeAndFieldsNarrow() throws IOException {
        put(newsletter(), report());

        assertThat(titles("ceasefire OR lawyers"))
                .containsExactlyInAnyOrder("Peace Line - Sudan", "East African Lawyers - Tanzania");
        assertThat(titles("referendum -ceasefire")).containsExactly("Chapter 1: Sudan");
        assertThat(titles("heading:sudan")).containsExactlyInAnyOrder("Peace Line - Sudan", "Chapter 1: Sudan");
        assertThat(titles("text:chapter")).isEmpty();
        assertThat(titles("section:\"early warning\"")).containsExactly("Peace Line - Sudan");
        assertThat(titles("year:2010..2010")).containsExactlyInAnyOrder("Chapter 1: Sudan", "Chapter 2: Côte d'Ivoire");
        assertThat(titles("electi*")).contains("East African Lawyers - Tanzania");
        assertThat(titles("ceasefrie~")).containsExactly("Peace Line - Sudan");
    }

    @Test
    void wordsThatSayNothingNeedNotBeThere() throws IOException {
        put(newsletter(), report());

        assertThat(titles("who is observing the elections?")).containsExactly("East African Lawyers - Tanzania");
    }

    @Test
    void whereFewEntriesHaveAllWordsThoseWithMostAreRelatedAndNotCounted() throws IOException {
        put(newsletter(), report());

        ResultPage page = searcher.search(SearchRequest.of("ceasefire referendum helicopters"));
        assertThat(page.total()).isZero();
        assertThat(page.hits()).isEmpty();
        assertThat(page.related())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.match()).isEqualTo(Hit.Match.MOST));
        assertThat(page.related().getFirst().entry().heading()).isEqualTo("Peace Line - Sudan");

        ResultPage none = searcher.search(SearchRequest.of("submarine cookery"));
        assertThat(none.total()).isZero();
        assertThat(none.related()).isEmpty();
    }

    @Test
    void whatIsRelatedIsNeverAHitAsWell() throws IOException {
        put(newsletter(), report());

        ResultPage page = searcher.search(SearchRequest.of("sudan referendum ceasefire"));
        Set<String> hits = ids(page.hits());
        assertThat(hits).isNotEmpty();
        assertThat(ids(page.related())).isNotEmpty().doesNotContainAnyElementsOf(hits);
    }

    @Test
    void aSnippetMarksTheWordsThatMatchedOnTheirPage() throws IOException {
        put(newsletter());

        Snippet snippet = searcher.search(SearchRequest.of("ceasefire"))
                .hits()
                .getFirst()
                .snippets()
                .getFirst();
        assertThat(snippet.page()).isEqualTo(4);
        assertThat(snippet.marks())
                .singleElement()
                .satisfies(mark -> assertThat(snippet.text().substring(mark.start(), mark.end()))
                        .isEqualTo("ceasefire"));
        assertThat(snippet.text()).doesNotContain("referendum");
    }

    @Test
    void anEntryWhoseTextDoesNotMatchShowsItsBeginning() throws IOException {
        put(newsletter());

        assertThat(searcher.search(SearchRequest.of("heading:lawyers"))
                        .hits()
                        .getFirst()
                        .snippets())
                .singleElement()
                .satisfies(snippet -> {
                    assertThat(snippet.text()).startsWith("Kenya and its elections");
                    assertThat(snippet.marks()).isEmpty();
                });
    }

    // What order and paging promise.

    @Test
    void datesRunUpwardsOrDownwardsWithUndatedEntriesLast() throws IOException {
        put(
                Entries.of("b").date("2011-06").entry("June", "x").contents(),
                Entries.of("c").date(null).entry("Undated", "x").contents(),
                Entries.of("a")
                        .date("2010")
                        .entry("First", "x")
                        .entry("Second", "x")
                        .contents(),
                Entries.of("d").date("2011-06-30").entry("Thirtieth", "x").contents());

        assertThat(titles(SearchRequest.of("").with(Sort.DATE)))
                .containsExactly("First", "Second", "June", "Thirtieth", "Undated");
        assertThat(titles(SearchRequest.of("").with(Sort.NEWEST)))
                .containsExactly("Thirtieth", "June", "First", "Second", "Undated");
    }

    @Test
    void aWalkThroughThePagesGivesEachHitOnceInTheOrderOfOnePage() throws IOException {
        for (int i = 0; i < 12; i++) {
            writer.put(Entries.of("source" + i)
                    .date(i % 3 == 0 ? null : "201" + i % 4)
                    .entry("A " + i, "the same words")
                    .entry("B " + i, "the same words, and more words")
                    .contents());
        }
        writer.commit();

        for (Sort sort : Sort.values()) {
            var whole = SearchRequest.of("words").with(sort);
            List<String> atOnce = titles(whole.page(100, null));
            List<String> walked = new ArrayList<>();
            @Nullable String cursor = null;
            do {
                ResultPage page = searcher.search(whole.page(5, cursor));
                assertThat(page.total()).isEqualTo(24);
                page.hits().forEach(hit -> walked.add(hit.entry().heading()));
                cursor = page.next();
            } while (cursor != null);
            assertThat(walked).isEqualTo(atOnce).hasSize(24).doesNotHaveDuplicates();
        }
    }

    @Test
    void aCursorOfAnotherRequestIsRefused() throws IOException {
        put(newsletter(), report());
        var request = SearchRequest.of("").page(2, null);
        String cursor = searcher.search(request).next();

        for (SearchRequest other : List.of(
                SearchRequest.of("sudan").page(2, cursor),
                SearchRequest.of("").with(Sort.DATE).page(2, cursor),
                SearchRequest.of("").with(country("SDN")).page(2, cursor),
                request.page(2, "no cursor"),
                request.page(2, ""),
                request.page(2, "AAAA"))) {
            assertThatThrownBy(() -> searcher.search(other))
                    .isInstanceOfSatisfying(
                            InvalidRequestException.class,
                            wrong -> assertThat(wrong.parameter()).isEqualTo("cursor"));
        }
        assertThatThrownBy(() -> searcher.facet(new FacetRequest(Facet.KIND, "", SearchRequest.of(""), 2, cursor)))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void aWordOfOneFieldIsFoundUnderAChoiceInTheOrderOfDates() throws IOException {
        put(newsletter(), report());

        var request = SearchRequest.of("heading:sudan").with(country("SDN")).with(Sort.DATE);
        assertThat(titles(request)).containsExactly("Chapter 1: Sudan", "Peace Line - Sudan");
    }

    @Test
    void aCursorForEntriesWithoutAValueIsNoneForEntriesWithAny() throws IOException {
        put(newsletter(), report());

        var withoutKenya = ValueFilter.noneOf("KEN");
        var request = SearchRequest.of("")
                .with(Filters.NONE.with(Facet.COUNTRY, withoutKenya))
                .page(1, null);
        @Nullable String cursor = searcher.search(request).next();
        var untagged = new ValueFilter(new LinkedHashSet<>(List.of(ValueFilter.UNTAGGED)), withoutKenya.none());
        var other = request.with(Filters.NONE.with(Facet.COUNTRY, untagged)).page(1, cursor);
        assertThatThrownBy(() -> searcher.search(other)).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void anExportGivesEveryHitInTheRequestsOrder() throws IOException {
        put(newsletter(), report());

        List<String> exported = new ArrayList<>();
        searcher.forEach(SearchRequest.of("").with(Sort.DATE).page(1, null), entry -> exported.add(entry.heading()));
        assertThat(exported)
                .isEqualTo(titles(SearchRequest.of("").with(Sort.DATE).page(100, null)))
                .hasSize(8);
    }
}
