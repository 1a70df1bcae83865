package vigil.corpus;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The choices that narrow a search: facets joined by AND, the values of one facet by OR.
///
/// @param values a filter for each facet that has one; for [Facet#YEAR] only whether there is a year at all, by
/// [ValueFilter#UNTAGGED]
/// @param years the years chosen; null for all, and then entries without a year are found too
/// @param countryRole the role that the country filter asks for, and that countries are counted in; null for any
public record Filters(
        Map<Facet, ValueFilter> values,
        @Nullable YearRange years,
        @Nullable Role countryRole) {
    /// No choice made.
    public static final Filters NONE = new Filters(Map.of(), null, null);

    private static final Set<String> UNTAGGED = Set.of(ValueFilter.UNTAGGED);

    public Filters {
        var ordered = new EnumMap<Facet, ValueFilter>(Facet.class);
        ordered.putAll(values);
        values = Collections.unmodifiableMap(ordered);
        ValueFilter year = values.get(Facet.YEAR);
        if (year != null
                && (years != null || !UNTAGGED.containsAll(year.any()) || !UNTAGGED.containsAll(year.none()))) {
            throw new IllegalArgumentException("years are chosen as a range, or by whether there is one");
        }
    }

    /// The same choices, with this one in the place of the facet's own.
    public Filters with(Facet facet, ValueFilter filter) {
        var changed = new EnumMap<Facet, ValueFilter>(Facet.class);
        changed.putAll(values);
        changed.put(facet, filter);
        return new Filters(changed, facet == Facet.YEAR ? null : years, countryRole);
    }

    /// The same choices, with these years in the place of others.
    public Filters withYears(YearRange chosen) {
        var changed = new EnumMap<Facet, ValueFilter>(Facet.class);
        changed.putAll(values);
        changed.remove(Facet.YEAR);
        return new Filters(changed, chosen, countryRole);
    }
}
