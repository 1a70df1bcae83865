package vigil.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The order of the best hits: publications take turns, and words near each other raise an entry.
abstract class GroupingContract extends FacetContract {
    private static final SearchRequest FAMINE = SearchRequest.of("famine");
    private static final SearchRequest UNGROUPED = FAMINE.with(Grouping.NONE);

    /// A report of many entries that match best, and as many letters of one entry as asked for.
    private void putReportAndLetters(int entries, int letters) throws IOException {
        putReportAndLetters(entries, letters, "The famine came.");
    }

    private void putReportAndLetters(int entries, int letters, String letter) throws IOException {
        var report = Entries.of("report.txt");
        for (int i = 0; i < entries; i++) {
            report.entry("Chapter " + i, "Famine upon famine.");
        }
        put(report.contents());
        for (int i = 0; i < letters; i++) {
            put(Entries.of("letter-" + i + ".txt").entry("Letter " + i, letter).contents());
        }
    }

    private static boolean isOfReport(Hit hit) {
        return hit.entry().publication().source().equals("report.txt");
    }

    @Test
    void whatMatchesNearlyAsWellComesBeforeTheFourthEntryOfAPublication() throws IOException {
        putReportAndLetters(120, 8);

        assertThat(titles(FAMINE).subList(0, 3)).allMatch(title -> title.startsWith("Chapter"));
        assertThat(titles(FAMINE).subList(3, 10)).allMatch(title -> title.startsWith("Letter"));
        assertThat(searcher.search(FAMINE).total()).isEqualTo(128);
    }

    @Test
    void whatMatchesMuchLessComesBehindMoreOfAPublication() throws IOException {
        putReportAndLetters(
                120, 8, "Of many words about the harvest one is famine, " + "and more are of hail. ".repeat(40));

        assertThat(titles(FAMINE).subList(0, 6)).allMatch(title -> title.startsWith("Chapter"));
        assertThat(titles(FAMINE)).anyMatch(title -> title.startsWith("Letter"));
    }

    @Test
    void groupingCanBeSwitchedOff() throws IOException {
        putReportAndLetters(120, 8);

        assertThat(titles(UNGROUPED)).allMatch(title -> title.startsWith("Chapter"));
    }

    @Test
    void aPublicationThatWasHeldBackTellsHowManyHitsItHas() throws IOException {
        putReportAndLetters(120, 8);

        List<Hit> hits = searcher.search(FAMINE).hits();
        assertThat(hits).extracting(Hit::ofPublication).containsExactly(0, 0, 120, 0, 0, 0, 0, 0, 0, 0);
        String id = hits.getFirst().entry().publication().id();
        var all = FAMINE.with(Filters.NONE.with(Facet.PUBLICATION, ValueFilter.anyOf(id)));
        assertThat(searcher.search(all).total()).isEqualTo(120);
        assertThat(searcher.search(UNGROUPED).hits())
                .extracting(Hit::ofPublication)
                .containsOnly(0);
    }

    @Test
    void aPublicationThatIsAloneFillsThePage() throws IOException {
        putReportAndLetters(120, 0);

        assertThat(titles(FAMINE)).hasSize(10).isEqualTo(titles(UNGROUPED));
        assertThat(searcher.search(FAMINE).hits())
                .extracting(Hit::ofPublication)
                .containsOnly(0);
    }

    @Test
    void thePagesTogetherHaveEachHitOnceWhateverTheGrouping() throws IOException {
        putReportAndLetters(120, 8);

        for (SearchRequest request : List.of(FAMINE, UNGROUPED, SearchRequest.of("famine harvest"))) {
            for (int size : new int[] {1, 7, 50, 60, 128}) {
                List<String> walked = new ArrayList<>();
                @Nullable String cursor = null;
                do {
                    ResultPage page = searcher.search(request.page(size, cursor));
                    assertThat(page.hits()).hasSizeLessThanOrEqualTo(size);
                    page.hits().forEach(hit -> walked.add(hit.entry().id()));
                    cursor = page.next();
                } while (cursor != null);
                List<String> exported = new ArrayList<>();
                searcher.forEach(request, entry -> exported.add(entry.id()));
                assertThat(walked).doesNotHaveDuplicates().isEqualTo(exported);
                assertThat(walked).hasSize((int) searcher.search(request).total());
            }
        }
    }

    @Test
    void aWalkEndsThoughMostHitsAreGoneMeanwhile() throws IOException {
        putReportAndLetters(120, 0);
        @Nullable String cursor = searcher.search(FAMINE.page(60, null)).next();
        putReportAndLetters(3, 0);

        ResultPage rest = searcher.search(FAMINE.page(60, cursor));
        assertThat(rest.hits()).isEmpty();
        assertThat(rest.next()).isNull();
    }

    @Test
    void entriesOfOnePublicationKeepTheirOrder() throws IOException {
        putReportAndLetters(30, 8);

        Predicate<Hit> ofReport = GroupingContract::isOfReport;
        List<Hit> grouped = searcher.search(FAMINE.page(100, null)).hits();
        List<Hit> ungrouped = searcher.search(UNGROUPED.page(100, null)).hits();
        assertThat(grouped.stream().filter(ofReport).map(Hit::entry))
                .isEqualTo(ungrouped.stream().filter(ofReport).map(Hit::entry).toList());
        assertThat(new HashSet<>(ids(grouped))).isEqualTo(new HashSet<>(ids(ungrouped)));
    }

    @Test
    void noPublicationTakesMoreThanItsTurn() throws IOException {
        for (int i = 0; i < 6; i++) {
            var issue = Entries.of("issue-" + i + ".txt");
            for (int entry = 0; entry < 5; entry++) {
                issue.entry("Drought " + entry, "drought ".repeat(1 + i) + "and rain.");
            }
            put(issue.contents());
        }
        Map<String, Integer> before = new HashMap<>();
        for (Hit hit :
                searcher.search(SearchRequest.of("drought").page(18, null)).hits()) {
            before.merge(hit.entry().publication().source(), 1, Integer::sum);
        }
        assertThat(before).hasSize(6).allSatisfy((_, hits) -> assertThat(hits).isEqualTo(3));
    }

    @Test
    void allEntriesStandInTheOrderOfTheirPublications() throws IOException {
        putReportAndLetters(8, 2);

        List<Hit> hits = searcher.search(SearchRequest.of("").page(100, null)).hits();
        List<String> publications = hits.stream()
                .map(hit -> hit.entry().publication().id())
                .distinct()
                .toList();
        assertThat(publications).isSorted().hasSize(3);
        assertThat(hits.stream()
                        .filter(GroupingContract::isOfReport)
                        .map(hit -> hit.entry().place()))
                .isSorted();
    }

    @Test
    void wordsNearEachOtherComeBeforeWordsFarApart() throws IOException {
        String between = "of which many letters tell us in these long and dry years of want ";
        put(
                Entries.of("far.txt")
                        .entry("One", "A harvest " + between + "and the ceasefire came.")
                        .contents(),
                Entries.of("near.txt")
                        .entry("Two", between + "A harvest ceasefire and the came.")
                        .contents());

        for (Grouping grouping : Grouping.values()) {
            assertThat(titles(SearchRequest.of("harvest ceasefire").with(grouping)))
                    .containsExactly("Two", "One");
        }
    }
}
