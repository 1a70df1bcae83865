package vigil.server.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vigil.corpus.FacetCount;
import vigil.corpus.FacetCounts;
import vigil.corpus.Filters;
import vigil.corpus.YearRange;

class HistogramTest {
    private static Histogram of(Map<Integer, Long> years, Filters filters) {
        return Histogram.of(new FacetCounts(List.of(), years.size(), false, 0, new TreeMap<>(years)), filters);
    }

    @Test
    void yearsAndDecadesWithoutAnEntryAreGapsOfZero() {
        Histogram histogram = of(Map.of(1999, 2L, 2003, 1L, 2021, 4L), Filters.NONE);
        assertThat(histogram.decades())
                .containsExactly(
                        new FacetCount("1990..1999", "1990s", 2, false),
                        new FacetCount("2000..2009", "2000s", 1, false),
                        new FacetCount("2010..2019", "2010s", 0, false),
                        new FacetCount("2020..2029", "2020s", 4, false));
        assertThat(histogram.years())
                .hasSize(23)
                .startsWith(new FacetCount("1999", "1999", 2, false), new FacetCount("2000", "2000", 0, false));
    }

    @Test
    void aBarIsChosenWhereAllOfItIs() {
        Filters chosen = Filters.NONE.withYears(new YearRange(2000, 2011));
        Histogram histogram = of(Map.of(1999, 2L, 2011, 1L), chosen);
        assertThat(histogram.decades()).extracting(FacetCount::selected).containsExactly(false, true, false);
        assertThat(histogram.years().getLast().selected()).isTrue();
    }

    @Test
    void oneOddDateFillsNoPageWithZeros() {
        Histogram histogram = of(Map.of(101, 1L, 2010, 3L, 2012, 1L), Filters.NONE);
        assertThat(histogram.years()).extracting(FacetCount::value).containsExactly("101", "2010", "2012");
        assertThat(histogram.decades()).hasSize(192);
    }

    @Test
    void withoutAYearThereIsNoBar() {
        assertThat(of(Map.of(), Filters.NONE)).isEqualTo(new Histogram(List.of(), List.of()));
    }
}
