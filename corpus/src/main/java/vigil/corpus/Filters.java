package vigil.corpus;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The choices that narrow a search: facets joined by AND, the values of one facet by OR.
///
/// @param values a filter for each facet that has one; never for [Facet#YEAR]
/// @param years the years chosen; null for all, and then entries without a year are found too
/// @param countryRole the role that the country filter asks for, and that countries are counted in; null for any
public record Filters(
        Map<Facet, ValueFilter> values,
        @Nullable YearRange years,
        @Nullable Role countryRole) {
    /// No choice made.
    public static final Filters NONE = new Filters(Map.of(), null, null);

    public Filters {
        var ordered = new EnumMap<Facet, ValueFilter>(Facet.class);
        ordered.putAll(values);
        values = Collections.unmodifiableMap(ordered);
        if (values.containsKey(Facet.YEAR)) {
            throw new IllegalArgumentException("years are chosen as a range");
        }
    }

    /// The same choices, with this one in the place of the facet's own.
    public Filters with(Facet facet, ValueFilter filter) {
        var changed = new EnumMap<Facet, ValueFilter>(Facet.class);
        changed.putAll(values);
        changed.put(facet, filter);
        return new Filters(changed, years, countryRole);
    }

    /// The same choices, with these years.
    public Filters withYears(YearRange chosen) {
        return new Filters(values, chosen, countryRole);
    }
}
