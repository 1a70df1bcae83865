package vigil.server.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Entry;
import vigil.corpus.Facet;
import vigil.corpus.Hit;
import vigil.corpus.PageRange;
import vigil.corpus.Publication;
import vigil.corpus.Recognized;
import vigil.corpus.ResultPage;
import vigil.corpus.SearchRequest;
import vigil.corpus.Snippet;
import vigil.corpus.Tag;
import vigil.server.request.FacetTree;
import vigil.server.request.RequestParser;

/// One page of an answer.
public record SearchJson(
        QueryJson query,
        long total,
        double tookMillis,
        List<HitJson> hits,
        Map<String, FacetJson> facets,
        List<HitJson> related,
        @Nullable String suggestion,
        @Nullable String next) {

    /// What was asked, and how it was understood.
    ///
    /// @param filters the choices made, under the names and in the values of the parameters that make them
    /// @param recognized the values that words of the query name, on the first page
    public record QueryJson(
            String text,
            String interpreted,
            Map<String, List<String>> filters,
            List<String> warnings,
            List<RecognizedJson> recognized) {}

    /// A value that words of the query name.
    ///
    /// @param count the hits when it is chosen
    public record RecognizedJson(String facet, String value, String label, String text, long count) {
        static RecognizedJson of(Recognized value) {
            return new RecognizedJson(
                    value.facet().parameter(), value.value(), value.label(), value.text(), value.count());
        }
    }

    /// An entry that answers.
    ///
    /// @param match how much of the query it answers; absent from `hits`, which answer all of it
    public record HitJson(
            String id,
            float score,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String match,

            String heading,
            String kind,
            @Nullable String section,
            PageRange pages,
            IssueJson publication,
            List<SnippetJson> snippets,
            List<TagJson> tags,
            LinksJson links) {

        static HitJson of(Hit hit) {
            Entry entry = hit.entry();
            String match = hit.match().name().toLowerCase(Locale.ROOT);
            return new HitJson(
                    entry.id(),
                    hit.score(),
                    hit.match() == Hit.Match.ALL ? null : match,
                    entry.heading(),
                    entry.kind().value(),
                    entry.section(),
                    entry.pages(),
                    IssueJson.of(hit),
                    hit.snippets().stream().map(SnippetJson::of).toList(),
                    entry.tags().stream()
                            .filter(tag -> tag.facet() instanceof Facet)
                            .map(TagJson::of)
                            .toList(),
                    LinksJson.of(entry));
        }
    }

    /// The publication of a hit.
    ///
    /// @param hits how many hits it has, where grouping left others of them to later pages; told once on a page
    public record IssueJson(
            String id,
            String title,
            @Nullable String date,
            String language,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer hits) {
        static IssueJson of(Hit hit) {
            Publication publication = hit.entry().publication();
            return new IssueJson(
                    publication.id(),
                    publication.title(),
                    publication.date(),
                    publication.language(),
                    hit.ofPublication() == 0 ? null : hit.ofPublication());
        }
    }

    /// The words around a match, as HTML in which all but `<mark>` is escaped.
    public record SnippetJson(int page, String html) {
        static SnippetJson of(Snippet snippet) {
            var html = new StringBuilder();
            int done = 0;
            for (Snippet.Mark mark : snippet.marks()) {
                html.append(escaped(snippet.text().substring(done, mark.start())))
                        .append("<mark>")
                        .append(escaped(snippet.text().substring(mark.start(), mark.end())))
                        .append("</mark>");
                done = mark.end();
            }
            return new SnippetJson(
                    snippet.page(),
                    html.append(escaped(snippet.text().substring(done))).toString());
        }

        private static String escaped(String plain) {
            return plain.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;");
        }
    }

    /// A tag of a hit on one of the facets, without its evidence. Facts stand with the entry alone: there may be
    /// hundreds.
    public record TagJson(
            String facet,
            String value,
            String label,
            @Nullable String role) {
        static TagJson of(Tag tag) {
            return new TagJson(tag.facet().parameter(), tag.value(), tag.label(), EntryJson.roleOf(tag));
        }
    }

    /// The shape of this answer to this request.
    ///
    /// @param tree how the values of facets nest
    public static SearchJson of(SearchRequest request, ResultPage page, FacetTree tree) {
        var filters = new LinkedHashMap<String, List<String>>(
                RequestParser.parameters(request).without("q", "sort", "group").values());
        var facets = new LinkedHashMap<String, FacetJson>();
        page.facets()
                .forEach((facet, counts) ->
                        facets.put(facet.parameter(), FacetJson.of(facet, counts, request.filters(), tree)));
        return new SearchJson(
                new QueryJson(
                        request.text(),
                        page.interpreted(),
                        filters,
                        page.warnings(),
                        page.recognized().stream().map(RecognizedJson::of).toList()),
                page.total(),
                Math.round(page.tookNanos() / 1e5) / 10.0,
                page.hits().stream().map(HitJson::of).toList(),
                facets,
                page.related().stream().map(HitJson::of).toList(),
                page.suggestion(),
                page.next());
    }
}
