package vigil.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import vigil.corpus.CompletionRequest;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.EntrySearcher;
import vigil.corpus.Facet;
import vigil.corpus.FacetRequest;
import vigil.corpus.SearchRequest;
import vigil.corpus.SimilarEntries;
import vigil.server.data.CompletionsJson;
import vigil.server.data.ContentsJson;
import vigil.server.data.EntryJson;
import vigil.server.data.FacetJson;
import vigil.server.data.Json;
import vigil.server.data.SearchJson;
import vigil.server.data.SimilarJson;
import vigil.server.request.FacetTree;
import vigil.server.request.Parameters;
import vigil.server.request.RequestParser;

/// Answers programs, below `/api/v1`. A parameter that it does not know is refused, for it may be a filter
/// misspelled.
final class Api {
    private final EntrySearcher searcher;
    private final RequestParser parser;
    private final FacetTree tree;
    private final String vocabulary;

    /// @param vocabulary the version of the vocabulary that is used
    Api(EntrySearcher searcher, RequestParser parser, FacetTree tree, String vocabulary) {
        this.searcher = searcher;
        this.parser = parser;
        this.tree = tree;
        this.vocabulary = vocabulary;
    }

    void addTo(RoutesConfig routes) {
        GetRoute.add(routes, "/api/v1/search", this::search);
        GetRoute.add(routes, "/api/v1/facets/{facet}", this::facet);
        GetRoute.add(routes, "/api/v1/suggest", this::completions);
        GetRoute.add(routes, "/api/v1/entries/{id}", this::entry);
        GetRoute.add(routes, "/api/v1/entries/{id}/similar", this::similar);
        GetRoute.add(routes, "/api/v1/publications", this::publications);
        GetRoute.add(routes, "/api/v1/publications/{id}", this::publication);
        GetRoute.add(routes, "/health", this::health);
    }

    private void search(Context context) throws IOException {
        Parameters parameters = Parameters.decode(context.queryString());
        RequestParser.checkNames(parameters, "sort", "group", "size", "cursor", "facetSize");
        SearchRequest request = parser.search(parameters);
        json(context, SearchJson.of(request, searcher.search(request), tree));
    }

    private void facet(Context context) throws IOException {
        Parameters parameters = Parameters.decode(context.queryString());
        Facet facet = facetNamed(context);
        RequestParser.checkNames(parameters, "prefix", "size", "cursor");
        FacetRequest request = parser.facet(facet, parameters);
        json(
                context,
                FacetJson.PageJson.of(
                        facet, searcher.facet(request), request.within().filters(), tree));
    }

    /// The facet that the path names.
    static Facet facetNamed(Context context) {
        String name = context.pathParam("facet");
        return Facet.of(name).orElseThrow(() -> new NotFoundException("There is no facet \"" + name + "\"."));
    }

    private void completions(Context context) throws IOException {
        Parameters parameters = Parameters.decode(context.queryString());
        RequestParser.checkNames(parameters, "size");
        CompletionRequest request = parser.completions(parameters);
        json(context, CompletionsJson.of(request, searcher.completions(request)));
    }

    private void similar(Context context) throws IOException {
        Parameters parameters = Parameters.decode(context.queryString());
        int size = RequestParser.similarSize(parameters);
        Entry entry = entry(searcher, context);
        json(
                context,
                SimilarJson.of(entry.id(), searcher.similar(entry.id(), size).orElse(SimilarEntries.NONE)));
    }

    private void entry(Context context) throws IOException {
        json(context, EntryJson.of(entry(searcher, context)));
    }

    /// The entry that the path names.
    static Entry entry(EntrySearcher searcher, Context context) throws IOException {
        String id = context.pathParam("id");
        return searcher.entry(id)
                .orElseThrow(() -> new NotFoundException("There is no entry \"" + id + "\" in the index."));
    }

    private void publications(Context context) throws IOException {
        json(context, ContentsJson.ListJson.of(searcher.publications()));
    }

    private void publication(Context context) throws IOException {
        json(context, ContentsJson.of(contents(searcher, context)));
    }

    /// What is in the publication that the path names.
    static Contents contents(EntrySearcher searcher, Context context) throws IOException {
        String id = context.pathParam("id");
        return searcher.contents(id)
                .orElseThrow(() -> new NotFoundException("There is no publication \"" + id + "\" in the index."));
    }

    private void health(Context context) throws IOException {
        var status = searcher.status();
        json(
                context,
                Map.of(
                        "status", "ok",
                        "entries", status.entries(),
                        "publications", status.publications(),
                        "engine", status.engine(),
                        "vocabulary", vocabulary,
                        "outdated", status.outdated(vocabulary)));
    }

    /// Answers with a shape as JSON.
    static void json(Context context, Object shape) {
        context.contentType("application/json").result(Bytes.of(Json.line(shape)));
    }
}
