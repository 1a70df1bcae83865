package vigil.server.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import vigil.corpus.CompletionRequest;
import vigil.corpus.EntrySearcher;
import vigil.corpus.MemberFiles;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.server.request.FacetTree;
import vigil.server.request.FacetValues;
import vigil.server.request.RequestParser;

/// A server over one index. It reads and never writes.
///
/// Each request has a virtual thread. A server that is closed ends the requests that it has begun.
public final class VigilServer implements Closeable {
    /// Longest request line and headers together, in bytes: longer ones are answered with 414 or 431.
    private static final int MAX_HEADER_BYTES = 32 * 1024;

    private static final long STOP_MILLIS = 3000;

    private final Javalin javalin;

    private VigilServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /// Starts a server.
    ///
    /// @param members the files that were taken out of archives
    /// @param host the address to listen at
    /// @param port the port; 0 for any that is free
    /// @throws BindException if the port is taken, or the address is not one of this machine
    public static VigilServer start(
            EntrySearcher searcher, Vocabulary vocabulary, MemberFiles members, String host, int port)
            throws IOException {
        checkFree(host, port);
        var values = new FacetValues(vocabulary, searcher);
        var parser = new RequestParser(values);
        var tree = new FacetTree(vocabulary);
        var javalin = Javalin.create(config -> {
            configure(config, host, port);
            config.routes.before(VigilServer::protect);
            new Api(searcher, parser, tree, vocabulary.version()).addTo(config.routes);
            new Site(searcher, parser, values, tree).addTo(config.routes);
            new SourceFiles(searcher, members).addTo(config.routes);
            Problems.addTo(config.routes);
        });
        // Made ready before somebody types.
        searcher.completions(CompletionRequest.of(""));
        return new VigilServer(javalin.start());
    }

    /// Tries the address before Javalin does, which would write its own words to the log.
    private static void checkFree(String host, int port) throws IOException {
        try (var probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(host, port));
        } catch (SocketException e) {
            var taken = new BindException("cannot listen at " + host + " port " + port + ": " + e.getMessage());
            taken.initCause(e);
            throw taken;
        }
    }

    private static void configure(JavalinConfig config, String host, int port) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = 0;
        config.router.ignoreTrailingSlashes = true;
        config.jetty.host = host;
        config.jetty.port = port;
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(STOP_MILLIS);
            server.setErrorHandler(new MalformedRequests());
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setRequestHeaderSize(MAX_HEADER_BYTES);
            http.setSendServerVersion(false);
        });
    }

    /// No script runs but the server's own file, no other site frames or styles a page, and nothing is guessed about
    /// types.
    private static void protect(Context context) {
        context.header(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; "
                                + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    /// The port that it listens at.
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
