package vigil.corpus;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One page of an answer.
///
/// @param interpreted the query as it was understood, in the query language
/// @param warnings what could not be understood and was read as words, in sentences for people
/// @param total all entries that answer the whole query
/// @param hits those of this page
/// @param facets counts for each facet asked for
/// @param related on the first page, where hits do not fill it: entries with most of the words or near in
/// meaning; never counted in `total`
/// @param suggestion a better spelling of the query; null where there is none
/// @param recognized on the first page: the values that words of the query name, and that are no choice yet
/// @param next the cursor of the next page; null on the last
/// @param tookNanos time spent in the engine
public record ResultPage(
        String interpreted,
        List<String> warnings,
        long total,
        List<Hit> hits,
        Map<Facet, FacetCounts> facets,
        List<Hit> related,
        @Nullable String suggestion,
        List<Recognized> recognized,
        @Nullable String next,
        long tookNanos) {
    public ResultPage {
        warnings = List.copyOf(warnings);
        hits = List.copyOf(hits);
        related = List.copyOf(related);
        recognized = List.copyOf(recognized);
        var ordered = new EnumMap<Facet, FacetCounts>(Facet.class);
        ordered.putAll(facets);
        facets = Collections.unmodifiableMap(ordered);
    }

    /// What the related entries have in common, as a heading for people.
    public String relatedHeading() {
        return related.stream().anyMatch(hit -> hit.match() == Hit.Match.MEANING)
                ? "Entries with most of the words, or near in meaning"
                : "Entries with most of the words";
    }
}
