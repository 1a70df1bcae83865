package vigil.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What choices and counts mean: the second part of what an engine must do.
abstract class FacetContract extends VectorsContract {
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

    /// How many entries are found where nothing is counted besides.
    private long total(String text, Filters chosen) throws IOException {
        return searcher.search(
                        new SearchRequest(text, chosen, Sort.RELEVANCE, Grouping.PUBLICATION, 0, null, Set.of(), 0))
                .total();
    }

    private void assertEveryCountHolds(String text, Filters chosen) throws IOException {
        for (var facet : page(text, chosen).facets().entrySet()) {
            for (FacetCount count : facet.getValue().values()) {
                Filters clicked = facet.getKey() == Facet.YEAR
                        ? chosen.withYears(
                                new YearRange(Integer.parseInt(count.value()), Integer.parseInt(count.value())))
                        : chosen.with(facet.getKey(), ValueFilter.anyOf(count.value()));
                assertThat(total(text, clicked))
                        .as("%s %s then %s=%s", text, chosen, facet.getKey(), count.value())
                        .isEqualTo(count.count());
            }
        }
    }

    @Test
    void countsHoldWhereAValueIsLeftOutBesideAFewThatAreChosen() throws IOException {
        var many = Entries.of("many.txt");
        for (int i = 0; i < 60; i++) {
            many.entry("Entry " + i, "About a place.");
        }
        for (String section : List.of("One", "Two", "Two")) {
            many.entry("Sudan and Kenya", "About Sudan, and about Kenya.")
                    .section(section)
                    .country("SDN", "Sudan", Role.ABOUT)
                    .country("KEN", "Kenya", Role.ABOUT);
        }
        many.entry("Sudan", "About Sudan.").section("One").country("SDN", "Sudan", Role.ABOUT);
        put(many.contents());

        var sudanWithoutKenya =
                new ValueFilter(new LinkedHashSet<>(List.of("SDN")), new LinkedHashSet<>(List.of("KEN")));
        assertEveryCountHolds(
                "", Filters.NONE.with(Facet.COUNTRY, sudanWithoutKenya).with(Facet.SECTION, ValueFilter.anyOf("One")));
    }

    @Test
    void whatIsLeftOutIsShownToo() throws IOException {
        put(newsletter(), report());

        var filters = Filters.NONE.with(Facet.COUNTRY, ValueFilter.noneOf("TZA"));
        var request =
                new SearchRequest("", filters, Sort.RELEVANCE, Grouping.PUBLICATION, 0, null, Set.of(Facet.COUNTRY), 1);
        assertThat(searcher.search(request).facets().get(Facet.COUNTRY).values())
                .containsExactly(new FacetCount("KEN", "Kenya", 2, false), new FacetCount("TZA", "Tanzania", 1, false));
    }

    @Test
    void entriesWithoutAValueCanBeChosenBesideOthersOrLeftOut() throws IOException {
        put(newsletter(), report());

        String none = ValueFilter.UNTAGGED;
        assertThat(titles(country(none))).containsExactlyInAnyOrder("Contacts", "Members", "A word on prevention");
        assertThat(titles(country(none, "CIV")))
                .containsExactlyInAnyOrder("Contacts", "Members", "A word on prevention", "Chapter 2: Côte d'Ivoire");
        assertThat(titles(Filters.NONE.with(Facet.COUNTRY, ValueFilter.noneOf(none))))
                .hasSize(5);
        assertThat(titles(Filters.NONE.with(Facet.COUNTRY, ValueFilter.noneOf(none, "SDN"))))
                .containsExactlyInAnyOrder(
                        "East African Lawyers - Tanzania", "Women's Watch - Kenya", "Chapter 2: Côte d'Ivoire");
        assertThat(titles(new Filters(country(none).values(), null, Role.ABOUT)))
                .containsExactlyInAnyOrder("Contacts", "Members", "A word on prevention", "Women's Watch - Kenya");
        assertThat(page("", country(none)).facets().get(Facet.COUNTRY).values())
                .extracting(FacetCount::value)
                .containsExactly("KEN", "SDN", "CIV", "TZA");
    }

    @Test
    void entriesWithoutAYearCanBeChosen() throws IOException {
        put(
                report(),
                Entries.of("undated.txt")
                        .date(null)
                        .entry("No date", "Of any time.")
                        .contents());

        assertThat(titles(Filters.NONE.with(Facet.YEAR, ValueFilter.anyOf(ValueFilter.UNTAGGED))))
                .containsExactly("No date");
        assertThat(titles(Filters.NONE.with(Facet.YEAR, ValueFilter.noneOf(ValueFilter.UNTAGGED))))
                .hasSize(2);
    }

    @Test
    void yearsAreCountedWhetherTheyAreShownOrNot() throws IOException {
        put(newsletter(), report());

        var request = new SearchRequest(
                "",
                Filters.NONE.withYears(new YearRange(2011, 2011)),
                Sort.RELEVANCE,
                Grouping.PUBLICATION,
                0,
                null,
                Set.of(Facet.YEAR),
                0);
        assertThat(searcher.search(request).facets().get(Facet.YEAR).years())
                .containsExactly(entry(2010, 2L), entry(2011, 6L));
        assertThat(searcher.facet(new FacetRequest(Facet.YEAR, "2011", request, 1, null))
                        .counts()
                        .years())
                .containsExactly(entry(2010, 2L), entry(2011, 6L));
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

        var request = new SearchRequest(
                "", country("TZA"), Sort.RELEVANCE, Grouping.PUBLICATION, 0, null, Set.of(Facet.COUNTRY), 2);
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
}
