package vigil.server.request;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vigil.corpus.FacetCount;
import vigil.corpus.FacetCounts;
import vigil.corpus.Filters;
import vigil.corpus.YearRange;

/// How many entries speak from which time, under all choices but that of years. A bar is a choice of years: its value
/// is the parameter's, `2010..2019`, its count what choosing it finds.
///
/// @param decades from the first decade that has an entry to the last
/// @param years from the first year that has an entry to the last
public record Histogram(List<FacetCount> decades, List<FacetCount> years) {
    /// From a longer stretch of years or decades those without an entry are left out, so that one odd date does not
    /// fill a page with zeros.
    static final int LONGEST = 200;

    private static final int DECADE = 10;

    /// The bars of what was counted of years.
    public static Histogram of(FacetCounts counts, Filters filters) {
        return new Histogram(bars(counts.years(), DECADE, filters.years()), bars(counts.years(), 1, filters.years()));
    }

    /// @param span years of a bar
    private static List<FacetCount> bars(SortedMap<Integer, Long> years, int span, @Nullable YearRange chosen) {
        if (years.isEmpty()) {
            return List.of();
        }
        var summed = new TreeMap<Integer, Long>();
        int first = Math.floorDiv(years.firstKey(), span);
        int last = Math.floorDiv(years.lastKey(), span);
        for (int bar = first; bar <= last && last - first < LONGEST; bar++) {
            summed.put(bar, 0L);
        }
        years.forEach((year, count) -> summed.merge(Math.floorDiv(year, span), count, Long::sum));
        List<FacetCount> bars = new ArrayList<>();
        summed.forEach((bar, count) -> {
            int from = bar * span;
            int to = from + span - 1;
            boolean selected = chosen != null && chosen.from() <= from && to <= chosen.to();
            String label = span == 1 ? Integer.toString(from) : from + "s";
            bars.add(new FacetCount(RequestParser.written(new YearRange(from, to)), label, count, selected));
        });
        return bars;
    }
}
