package vigil.server.data;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Completion;
import vigil.corpus.CompletionRequest;
import vigil.corpus.Filters;
import vigil.corpus.SearchRequest;
import vigil.corpus.ValueFilter;
import vigil.server.request.RequestParser;

/// What a text may become.
///
/// @param text what was typed
public record CompletionsJson(String text, List<CompletionJson> completions) {

    /// One completion. Choosing it searches for `q`, and for a value by the filter `facet` = `value` as well.
    ///
    /// @param type `value`, `words` or `heading`
    /// @param alias the name by which a value was found, where it is not its label; null for all else
    /// @param count the entries that are found when it is chosen
    /// @param facet the facet of a value; null for all else
    /// @param value the value; null for all else
    public record CompletionJson(
            String type,
            String label,
            @Nullable String alias,
            long count,
            String q,
            @Nullable String facet,
            @Nullable String value,
            SearchLinksJson links) {

        static CompletionJson of(Completion completion, Filters filters) {
            String label = completion.label();
            String text = completion.text();
            long count = completion.count();
            return switch (completion) {
                case Completion.Words _ ->
                    new CompletionJson("words", label, null, count, text, null, null, search(text, filters));
                case Completion.Heading _ ->
                    new CompletionJson("heading", label, null, count, text, null, null, search(text, filters));
                case Completion.Value value -> {
                    Filters chosen = filters.with(value.facet(), ValueFilter.anyOf(value.value()));
                    yield new CompletionJson(
                            "value",
                            label,
                            value.alias(),
                            count,
                            text,
                            value.facet().parameter(),
                            value.value(),
                            search(text, chosen));
                }
            };
        }
    }

    /// The search that choosing a completion makes, as paths on the server.
    ///
    /// @param self as JSON
    /// @param html as a page
    public record SearchLinksJson(String self, String html) {}

    private static SearchLinksJson search(String text, Filters filters) {
        var parameters = RequestParser.parameters(SearchRequest.of(text).with(filters));
        return new SearchLinksJson(parameters.url("/api/v1/search"), parameters.url("/search"));
    }

    /// The shape of these completions.
    public static CompletionsJson of(CompletionRequest request, List<Completion> completions) {
        return new CompletionsJson(
                request.text(),
                completions.stream()
                        .map(completion -> CompletionJson.of(completion, request.filters()))
                        .toList());
    }
}
