package vigil.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vigil.corpus.MemberFiles;
import vigil.server.http.VigilServer;

/// A server on a free port over an index in memory, and a client that asks it.
public final class RunningServer implements AutoCloseable {
    private final OpenedShelf shelf;
    private final VigilServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    /// A server over the shelf whose files are in this folder.
    public RunningServer(Path folder) throws IOException {
        this(OpenedShelf.in(folder), folder);
    }

    /// A server over this index.
    public RunningServer(OpenedShelf shelf) throws IOException {
        this(shelf, Path.of(""));
    }

    private RunningServer(OpenedShelf shelf, Path index) throws IOException {
        this.shelf = shelf;
        server = VigilServer.start(shelf.searcher(), shelf.vocabulary(), new MemberFiles(index), "127.0.0.1", 0);
    }

    /// The port that it listens at.
    public int port() {
        return server.port();
    }

    /// The answer to a request with these headers, names and values by turns.
    public HttpResponse<String> ask(String method, String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /// The answer to `GET`.
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return ask("GET", path);
    }

    /// The JSON at a path.
    public JsonNode json(String path) throws IOException, InterruptedException {
        return JsonMapper.builder().build().readTree(get(path).body());
    }

    /// The page at a path.
    public Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(get(path).body(), "http://127.0.0.1:" + port() + path);
    }

    @Override
    public void close() throws IOException {
        server.close();
        shelf.close();
    }
}
