package vigil.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.function.Function;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.EntrySearcher;
import vigil.corpus.Facet;
import vigil.corpus.FacetRequest;
import vigil.corpus.Filters;
import vigil.corpus.Grouping;
import vigil.corpus.InvalidRequestException;
import vigil.corpus.ResultPage;
import vigil.corpus.SearchRequest;
import vigil.corpus.SimilarEntries;
import vigil.corpus.Sort;
import vigil.server.data.Csv;
import vigil.server.data.EntryJson;
import vigil.server.data.Json;
import vigil.server.data.SearchJson;
import vigil.server.html.EntryPage;
import vigil.server.html.FacetValuesPage;
import vigil.server.html.PublicationPage;
import vigil.server.html.PublicationsPage;
import vigil.server.html.SearchPage;
import vigil.server.html.StartPage;
import vigil.server.request.FacetTree;
import vigil.server.request.FacetValues;
import vigil.server.request.Parameters;
import vigil.server.request.RequestParser;

/// Answers people with pages. A parameter that it does not know is passed over, as browsers and links bring their
/// own.
final class Site {
    private static final int FACET_SIZE = 7;
    private static final int SIMILAR_SHOWN = 5;

    private final EntrySearcher searcher;
    private final RequestParser parser;
    private final FacetValues values;
    private final FacetTree tree;

    Site(EntrySearcher searcher, RequestParser parser, FacetValues values, FacetTree tree) {
        this.searcher = searcher;
        this.parser = parser;
        this.values = values;
        this.tree = tree;
    }

    void addTo(RoutesConfig routes) {
        GetRoute.add(routes, "/", this::start);
        GetRoute.add(routes, "/search", this::search);
        GetRoute.add(routes, "/facets/{facet}", this::facet);
        GetRoute.add(routes, "/entries/{id}", this::entry);
        GetRoute.add(routes, "/publications", this::publications);
        GetRoute.add(routes, "/publications/{id}", this::publication);
        GetRoute.add(routes, "/style.css", new Asset("style.css", "text/css; charset=utf-8"));
        GetRoute.add(routes, "/typeahead.css", new Asset("typeahead.css", "text/css; charset=utf-8"));
        GetRoute.add(routes, "/typeahead.js", new Asset("typeahead.js", "text/javascript; charset=utf-8"));
        GetRoute.add(routes, "/icon.svg", new Asset("icon.svg", "image/svg+xml"));
    }

    private void start(Context context) throws IOException {
        if (!Parameters.decode(context.queryString()).values().isEmpty()) {
            search(context);
            return;
        }
        var everything = new SearchRequest(
                "",
                Filters.NONE,
                Sort.RELEVANCE,
                Grouping.PUBLICATION,
                0,
                null,
                EnumSet.allOf(Facet.class),
                FACET_SIZE);
        var page = new StartPage(
                searcher.status(),
                searcher.publications(),
                searcher.search(everything).facets(),
                tree);
        html(context, page.html());
    }

    private void search(Context context) throws IOException {
        Parameters parameters = Parameters.decode(context.queryString());
        String format = parameters.one("format");
        switch (format == null ? "html" : format) {
            case "html" -> searchPage(context, parameters);
            case "json" -> {
                SearchRequest request = parser.search(parameters);
                Api.json(context, SearchJson.of(request, searcher.search(request), tree));
            }
            case "jsonl" ->
                stream(context, parameters, "application/jsonl", "", entry -> Json.line(EntryJson.of(entry)) + "\n");
            case "csv" -> stream(context, parameters, "text/csv; charset=utf-8", Csv.HEADER, Csv::row);
            default ->
                throw new InvalidRequestException(
                        "format", "format is html, json, jsonl or csv, was \"" + format + "\"");
        }
    }

    private void searchPage(Context context, Parameters parameters) throws IOException {
        Parameters paged = parameters.names().contains("facetSize")
                ? parameters
                : parameters.with("facetSize", Integer.toString(FACET_SIZE));
        SearchRequest request = parser.search(paged);
        ResultPage answer = searcher.search(request);
        html(
                context,
                new SearchPage(request, values.choices(request.filters()), answer, parameters.all("before"), tree)
                        .html());
    }

    /// Every entry that the request finds, one after the other, as it comes.
    private void stream(
            Context context, Parameters parameters, String mediaType, String first, Function<Entry, String> form)
            throws IOException {
        SearchRequest request = parser.search(parameters);
        context.contentType(mediaType);
        try (OutputStream out = new BufferedOutputStream(context.outputStream())) {
            out.write(Bytes.of(first));
            searcher.forEach(request, entry -> {
                try {
                    out.write(Bytes.of(form.apply(entry)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void facet(Context context) throws IOException {
        Parameters parameters = Parameters.decode(context.queryString());
        FacetRequest request = parser.facet(Api.facetNamed(context), parameters);
        var choices = values.choices(request.within().filters());
        html(
                context,
                new FacetValuesPage(request, choices, searcher.facet(request), parameters.all("before"), tree).html());
    }

    private void entry(Context context) throws IOException {
        Entry entry = Api.entry(searcher, context);
        Contents contents = searcher.contents(entry.publication().id())
                .orElseThrow(() -> new NotFoundException("The publication of this entry has just been taken out."));
        SimilarEntries similar = searcher.similar(entry.id(), SIMILAR_SHOWN).orElse(SimilarEntries.NONE);
        html(context, new EntryPage(entry, contents, similar, values::law).html());
    }

    private void publications(Context context) throws IOException {
        html(context, new PublicationsPage(searcher.publications()).html());
    }

    private void publication(Context context) throws IOException {
        html(context, new PublicationPage(Api.contents(searcher, context)).html());
    }

    private static void html(Context context, String page) {
        context.contentType("text/html; charset=utf-8").result(Bytes.of(page));
    }

    /// A file of the pages, the same for all.
    private static final class Asset implements io.javalin.http.Handler {
        private final byte[] content;
        private final String mediaType;

        Asset(String name, String mediaType) {
            this.mediaType = mediaType;
            try (InputStream in = Site.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("the build has left out " + name);
                }
                content = in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + name, e);
            }
        }

        @Override
        public void handle(Context context) {
            context.contentType(mediaType)
                    .header("Cache-Control", "max-age=300")
                    .result(content);
        }
    }
}
