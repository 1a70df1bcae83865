package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vigil.corpus.Facet;
import vigil.corpus.FacetCount;
import vigil.corpus.FacetCounts;
import vigil.corpus.Filters;
import vigil.corpus.ValueFilter;

/// Counts the values of one facet over entries that were found without a choice on it.
final class Facets {
    /// Fewer values than this are chosen as they come; for more, all are sorted.
    private static final int FEW = 100;

    private Facets() {}

    /// The first values of a facet, most frequent first, then by label, and all that are chosen or left out.
    ///
    /// @param found entries that were found without a choice on the facet
    /// @param size values wanted, besides those chosen or left out
    static FacetCounts count(IndexView view, Facet facet, Filters filters, Documents found, int size)
            throws IOException {
        long entries = found.size();
        FacetValues values = view.facet(facet, filters.countryRole());
        int[] counts = new int[values.size()];
        long tagged = values.count(found, counts);
        Set<String> chosen = chosen(facet, filters);
        Set<String> missing = named(facet, filters);
        boolean years = facet == Facet.YEAR && filters.years() != null;
        int most = years || !missing.isEmpty() ? Integer.MAX_VALUE : size;
        long[] ranked = ranked(values, counts, most);
        List<FacetCount> shown = new ArrayList<>();
        for (int i = 0; i < ranked.length && (i < size || years || !missing.isEmpty()); i++) {
            int ordinal = values.ordinalAt((int) (Integer.MAX_VALUE - (ranked[i] & Integer.MAX_VALUE)));
            String value = values.value(ordinal);
            boolean selected = chosen.contains(value) || isChosenYear(facet, filters, value);
            if (missing.remove(value) || i < size || selected) {
                shown.add(new FacetCount(value, values.label(ordinal), counts[ordinal], selected));
            }
        }
        int counted = shown.size();
        int total = withEntries(counts);
        missing.stream()
                .map(value -> new FacetCount(value, view.labels().of(facet, value), 0, chosen.contains(value)))
                .sorted(Comparator.comparing(FacetCount::label, String.CASE_INSENSITIVE_ORDER))
                .forEach(shown::add);
        return new FacetCounts(shown, total, counted < total, entries - tagged, years(facet, values, counts));
    }

    private static int withEntries(int[] counts) {
        int values = 0;
        for (int count : counts) {
            if (count > 0) {
                values++;
            }
        }
        return values;
    }

    /// The values that have a count, best first: each as its count and, below, how early its label comes.
    ///
    /// @param most how many are wanted
    private static long[] ranked(FacetValues values, int[] counts, int most) {
        boolean few = most < FEW;
        long[] ranked = new long[few ? most : counts.length];
        int length = 0;
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            if (counts[ordinal] > 0) {
                long rank = -(((long) counts[ordinal] << 31) | (Integer.MAX_VALUE - values.rank(ordinal)));
                if (few) {
                    length = insert(rank, ranked, length);
                } else {
                    ranked[length++] = rank;
                }
            }
        }
        long[] sorted = Arrays.copyOf(ranked, length);
        Arrays.sort(sorted);
        for (int i = 0; i < length; i++) {
            sorted[i] = -sorted[i];
        }
        return sorted;
    }

    /// Puts a number in its place among the least ones so far.
    ///
    /// @param least in order, of which the first `length` are there
    /// @return how many are there now
    private static int insert(long number, long[] least, int length) {
        int at = length < least.length ? length : length - 1;
        if (at < 0 || at < length && number >= least[at]) {
            return length;
        }
        for (; at > 0 && number < least[at - 1]; at--) {
            least[at] = least[at - 1];
        }
        least[at] = number;
        return Math.min(length + 1, least.length);
    }

    private static Set<String> chosen(Facet facet, Filters filters) {
        ValueFilter filter = filters.values().get(facet);
        return filter == null ? Set.of() : filter.any();
    }

    /// The values that are chosen or left out.
    private static Set<String> named(Facet facet, Filters filters) {
        ValueFilter filter = filters.values().get(facet);
        if (filter == null) {
            return new LinkedHashSet<>();
        }
        Set<String> named = new LinkedHashSet<>(filter.any());
        named.addAll(filter.none());
        named.remove(ValueFilter.UNTAGGED);
        return named;
    }

    private static boolean isChosenYear(Facet facet, Filters filters, String value) {
        var years = filters.years();
        if (facet != Facet.YEAR || years == null) {
            return false;
        }
        int year = Integer.parseInt(value);
        return years.from() <= year && year <= years.to();
    }

    private static SortedMap<Integer, Long> years(Facet facet, FacetValues values, int[] counts) {
        if (facet != Facet.YEAR) {
            return Collections.emptySortedMap();
        }
        var years = new TreeMap<Integer, Long>();
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            if (counts[ordinal] > 0) {
                years.put(Integer.parseInt(values.value(ordinal)), (long) counts[ordinal]);
            }
        }
        return years;
    }

    /// Whether the value, its label or a word of its label begins with this, in any case and without regard to
    /// accents.
    static boolean begins(FacetCount value, String prefix) {
        List<String> wanted = Words.exact(prefix);
        if (wanted.isEmpty()) {
            return true;
        }
        if (value.value().toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT))) {
            return true;
        }
        List<String> words = Words.exact(value.label());
        for (int from = 0; from + wanted.size() <= words.size(); from++) {
            int last = wanted.size() - 1;
            if (words.subList(from, from + last).equals(wanted.subList(0, last))
                    && words.get(from + last).startsWith(wanted.get(last))) {
                return true;
            }
        }
        return false;
    }
}
