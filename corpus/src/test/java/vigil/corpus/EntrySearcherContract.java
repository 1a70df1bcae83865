package vigil.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What an engine must do. An engine is right when its two ends pass this.
public abstract class EntrySearcherContract {
    private EntryWriter writer;
    private EntrySearcher searcher;

    /// Opens a new, empty index to write. Called once for each test, before [#openSearcher()].
    protected abstract EntryWriter openWriter() throws IOException;

    /// Opens the index that was opened to write.
    protected abstract EntrySearcher openSearcher() throws IOException;

    @BeforeEach
    void open() throws IOException {
        writer = openWriter();
        searcher = openSearcher();
    }

    @AfterEach
    void close() throws IOException {
        searcher.close();
        writer.close();
    }

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

    // What a filter means.

    @Test
    void valuesOfOneFacetAreJoinedByOrAndFacetsByAnd() throws IOException {
        put(newsletter(), report());

        assertThat(titles(country("SDN", "CIV")))
                .containsExactlyInAnyOrder("Peace Line - Sudan", "Chapter 1: Sudan", "Chapter 2: Côte d'Ivoire");
        assertThat(titles(country("SDN", "CIV").with(Facet.KIND, ValueFilter.anyOf("section"))))
                .containsExactlyInAnyOrder("Chapter 1: Sudan", "Chapter 2: Côte d'Ivoire");
    }

    @Test
    void anExcludedValueKeepsEntriesWithoutAnyValue() throws IOException {
        put(newsletter(), report());

        assertThat(titles(Filters.NONE.with(Facet.COUNTRY, ValueFilter.noneOf("SDN", "CIV"))))
                .containsExactlyInAnyOrder(
                        "East African Lawyers - Tanzania",
                        "Women's Watch - Kenya",
                        "Contacts",
                        "Members",
                        "A word on prevention");
    }

    @Test
    void aCountryFilterWithARoleAsksForThatRole() throws IOException {
        put(newsletter(), report());

        var kenya = country("KEN");
        assertThat(titles(kenya)).containsExactlyInAnyOrder("East African Lawyers - Tanzania", "Women's Watch - Kenya");
        var about = new Filters(kenya.values(), null, Role.ABOUT);
        assertThat(titles(about)).containsExactly("East African Lawyers - Tanzania");
        assertThat(counts(about, Facet.COUNTRY)).containsEntry("KEN", 1L).doesNotContainKey("TZA");
    }

    @Test
    void aCrimeIsFoundAndCountedAtEachOfItsAncestors() throws IOException {
        put(newsletter(), report());

        assertThat(titles(Filters.NONE.with(Facet.CRIME, ValueFilter.anyOf("war-crimes"))))
                .containsExactlyInAnyOrder("Peace Line - Sudan", "Chapter 1: Sudan");
        assertThat(counts(Filters.NONE, Facet.CRIME))
                .containsEntry("war-crimes", 2L)
                .containsEntry("war-crimes/child-soldiers", 1L);
        assertThat(page("", Filters.NONE).facets().get(Facet.CRIME).values())
                .filteredOn(count -> count.value().equals("war-crimes"))
                .extracting(FacetCount::label)
                .containsExactly("War crimes");
    }

    @Test
    void yearsAreARangeWhoseEndsMayBeOpen() throws IOException {
        put(newsletter(), report());

        assertThat(titles(Filters.NONE.withYears(new YearRange(2010, 2010)))).hasSize(2);
        assertThat(titles(Filters.NONE.withYears(new YearRange(Integer.MIN_VALUE, 2010))))
                .hasSize(2);
        assertThat(titles(Filters.NONE.withYears(new YearRange(2010, Integer.MAX_VALUE))))
                .hasSize(8);
    }

    // What counts mean.

    @Test
    void aCountIsWhatChoosingTheValueGives() throws IOException {
        put(newsletter(), report());
        List<Filters> choices = List.of(
                Filters.NONE,
                country("SDN"),
                country("SDN", "KEN"),
                new Filters(country("KEN").values(), null, Role.ABOUT),
                Filters.NONE.with(Facet.CRIME, ValueFilter.anyOf("war-crimes")),
                Filters.NONE.with(Facet.SECTION, ValueFilter.noneOf("Early warning")),
                country("SDN").with(Facet.KIND, ValueFilter.anyOf("profile")),
                Filters.NONE.withYears(new YearRange(2010, 2010)),
                country("CIV").withYears(new YearRange(2011, 2011)),
                Filters.NONE.with(Facet.ORGANIZATION, ValueFilter.anyOf("peace-line")));
        for (String text : List.of("", "sudan", "elections OR referendum", "-kenya", "\"crimes against humanity\"")) {
            for (Filters chosen : choices) {
                assertEveryCountHolds(text, chosen);
            }
        }
    }

    private void assertEveryCountHolds(String text, Filters chosen) throws IOException {
        for (var facet : page(text, chosen).facets().entrySet()) {
            for (FacetCount count : facet.getValue().values()) {
                Filters clicked = facet.getKey() == Facet.YEAR
                        ? chosen.withYears(
                                new YearRange(Integer.parseInt(count.value()), Integer.parseInt(count.value())))
                        : chosen.with(facet.getKey(), ValueFilter.anyOf(count.value()));
                assertThat(page(text, clicked).total())
                        .as("%s %s then %s=%s", text, chosen, facet.getKey(), count.value())
                        .isEqualTo(count.count());
            }
        }
    }

    @Test
    void whatIsChosenIsShownEvenWhereNothingHasIt() throws IOException {
        put(newsletter(), report());

        var chosen = page("lawyers", country("CIV")).facets().get(Facet.COUNTRY);
        assertThat(chosen.values())
                .filteredOn(FacetCount::selected)
                .containsExactly(new FacetCount("CIV", "Côte d'Ivoire", 0, true));
    }

    @Test
    void valuesAreShownMostFrequentFirstThenByLabelAndTheRestIsSaid() throws IOException {
        put(newsletter(), report());

        var request = new SearchRequest("", country("TZA"), Sort.RELEVANCE, 0, null, Set.of(Facet.COUNTRY), 2);
        FacetCounts counts = searcher.search(request).facets().get(Facet.COUNTRY);
        assertThat(counts.values())
                .containsExactly(
                        new FacetCount("KEN", "Kenya", 2, false),
                        new FacetCount("SDN", "Sudan", 2, false),
                        new FacetCount("TZA", "Tanzania", 1, true));
        assertThat(counts.total()).isEqualTo(4);
        assertThat(counts.more()).isTrue();
    }

    @Test
    void entriesWithoutAnyValueAreCountedUnderAllOtherChoices() throws IOException {
        put(newsletter(), report());

        assertThat(page("", Filters.NONE).facets().get(Facet.COUNTRY).untagged())
                .isEqualTo(3);
        assertThat(page("", country("SDN")).facets().get(Facet.COUNTRY).untagged())
                .isEqualTo(3);
        assertThat(page("contacts", Filters.NONE).facets().get(Facet.COUNTRY).untagged())
                .isEqualTo(1);
    }

    @Test
    void allValuesOfAFacetComePageByPage() throws IOException {
        put(newsletter(), report());

        List<String> values = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            FacetPage page = searcher.facet(new FacetRequest(Facet.COUNTRY, "", SearchRequest.of(""), 2, cursor));
            page.counts().values().forEach(count -> values.add(count.value()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(values).containsExactly("KEN", "SDN", "CIV", "TZA");

        FacetPage prefixed = searcher.facet(new FacetRequest(Facet.COUNTRY, "cote", SearchRequest.of(""), 5, null));
        assertThat(prefixed.counts().values()).extracting(FacetCount::value).containsExactly("CIV");
    }

    // What replacing and removing does.

    @Test
    void aPublicationWithTheSameContentTakesThePlaceOfTheOld() throws IOException {
        put(newsletter());
        put(newsletter("/elsewhere/newsletter.txt"));

        assertThat(searcher.status().publications()).isEqualTo(1);
        assertThat(titles("")).hasSize(6);
        assertThat(searcher.publications())
                .extracting(Publication::location)
                .containsExactly("/elsewhere/newsletter.txt");
    }

    @Test
    void aChangedFileAtTheSamePlaceTakesThePlaceOfTheOld() throws IOException {
        put(newsletter(), report());
        var changed = Entries.of("newsletter.txt")
                .content("new words")
                .entry("Only this", "New words.")
                .contents();
        put(changed);

        assertThat(searcher.publications())
                .extracting(Publication::id)
                .contains(changed.publication().id())
                .hasSize(2);
        assertThat(titles("ceasefire")).isEmpty();
        assertThat(titles("")).hasSize(3);
    }

    @Test
    void aRemovedPublicationLeavesNothingBehind() throws IOException {
        put(newsletter(), report());

        assertThat(writer.remove(report().publication().id())).isTrue();
        assertThat(writer.remove("0123456789abcdef")).isFalse();
        writer.commit();
        assertThat(titles("")).hasSize(6);
        assertThat(counts(Filters.NONE, Facet.COUNTRY)).doesNotContainKey("CIV");
        assertThat(searcher.publication(report().publication().id())).isEmpty();
    }

    @Test
    void aWriterClosedWithoutACommitLeavesTheIndexAsItWas() throws IOException {
        put(report());
        writer.put(newsletter());
        writer.close();
        writer = reopenWriter();

        assertThat(titles("")).hasSize(2);
    }

    /// Opens the same index again, after its writer was closed.
    protected abstract EntryWriter reopenWriter() throws IOException;

    @Test
    void aFailureIsRememberedUntilItsSourceIsReadOrForgotten() throws IOException {
        var locked = new Failure("locked.pdf", "/publications/locked.pdf", "it needs a password");
        var cut = new Failure("newsletter.txt", "/publications/newsletter.txt", "it ends too early");
        writer.reject(locked);
        writer.reject(cut);
        writer.reject(cut);
        writer.commit();
        assertThat(searcher.status().failures()).containsExactly(locked, cut);
        assertThat(titles("")).isEmpty();

        put(newsletter());
        assertThat(searcher.status().failures()).containsExactly(locked);

        assertThat(writer.forgetFailure(locked.location())).isTrue();
        assertThat(writer.forgetFailure(locked.location())).isFalse();
        writer.commit();
        assertThat(searcher.status().failures()).isEmpty();
    }

    @Test
    void whatTheIndexHoldsOfASourceStaysWhenItCannotBeReadAgain() throws IOException {
        put(newsletter());
        writer.reject(new Failure("newsletter.txt", "/publications/newsletter.txt", "it ends too early"));
        writer.commit();

        assertThat(titles("")).hasSize(6);
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
    void anExportGivesEveryHitInTheRequestsOrder() throws IOException {
        put(newsletter(), report());

        List<String> exported = new ArrayList<>();
        searcher.forEach(SearchRequest.of("").with(Sort.DATE).page(1, null), entry -> exported.add(entry.heading()));
        assertThat(exported)
                .isEqualTo(titles(SearchRequest.of("").with(Sort.DATE).page(100, null)))
                .hasSize(8);
    }

    // The publications of these tests.

    private static Contents newsletter() {
        return newsletter("/publications/newsletter.txt");
    }

    private static Contents newsletter(String location) {
        return Entries.of("newsletter.txt")
                .title("Voices of the field")
                .location(location)
                .setAside("page four of ten")
                .entry(
                        "Peace Line - Sudan",
                        "Peace Line watched the referendum in Sudan.\nIt then called for a ceasefire where child soldiers fight.")
                .section("Early warning")
                .page(4, "It then")
                .country("SDN", "Sudan", Role.ABOUT)
                .organization("peace-line", "Peace Line", Role.SUBJECT)
                .crime("war-crimes/child-soldiers", "Child soldiers", Role.SITUATION, "child soldiers")
                .theme("early-warning", "Early warning", "watched")
                .entry(
                        "East African Lawyers - Tanzania",
                        "Kenya and its elections are what we are observing. After them came crimes against humanity.")
                .section("Justice")
                .country("KEN", "Kenya", Role.ABOUT)
                .country("TZA", "Tanzania", Role.HOME)
                .crime("crimes-against-humanity", "Crimes against humanity", Role.SITUATION, "crimes against humanity")
                .entry("Women's Watch - Kenya", "A training for judges.")
                .country("KEN", "Kenya", Role.HOME)
                .entry("Contacts", "Write to us.")
                .kind(Kind.IMPRINT)
                .entry("Members", "All of our members.")
                .kind(Kind.MEMBER_LIST)
                .entry("A word on prevention", "Prevention comes first.")
                .kind(Kind.SIDEBAR)
                .contents();
    }

    private static Contents report() {
        return Entries.of("a-report.txt")
                .title("The year behind us")
                .date("2010-12-31")
                .entry("Chapter 1: Sudan", "The referendum drew near, and war crimes went on.")
                .kind(Kind.SECTION)
                .country("SDN", "Sudan", Role.ABOUT)
                .crime("war-crimes", "War crimes", Role.SITUATION, "war crimes")
                .entry("Chapter 2: Côte d'Ivoire", "Nothing was heard of it.")
                .kind(Kind.SECTION)
                .country("CIV", "Côte d'Ivoire", Role.ABOUT)
                .contents();
    }

    // How these tests ask.

    private void put(Contents... all) throws IOException {
        for (Contents contents : all) {
            writer.put(contents);
        }
        writer.commit();
    }

    private static Filters country(String... values) {
        return Filters.NONE.with(
                Facet.COUNTRY, new ValueFilter(new LinkedHashSet<>(List.of(values)), new LinkedHashSet<>()));
    }

    private ResultPage page(String text, Filters filters) throws IOException {
        return searcher.search(
                new SearchRequest(text, filters, Sort.RELEVANCE, 100, null, Set.of(Facet.values()), 100));
    }

    private Map<String, Long> counts(Filters filters, Facet facet) throws IOException {
        Map<String, Long> counts = new java.util.HashMap<>();
        page("", filters).facets().get(facet).values().forEach(count -> counts.put(count.value(), count.count()));
        return counts;
    }

    private List<String> titles(String text) throws IOException {
        return titles(SearchRequest.of(text).page(100, null));
    }

    private List<String> titles(Filters filters) throws IOException {
        return titles(SearchRequest.of("").with(filters).page(100, null));
    }

    private List<String> titles(SearchRequest request) throws IOException {
        return searcher.search(request).hits().stream()
                .map(hit -> hit.entry().heading())
                .toList();
    }

    private static Set<String> ids(List<Hit> hits) {
        return new HashSet<>(hits.stream().map(hit -> hit.entry().id()).toList());
    }
}
