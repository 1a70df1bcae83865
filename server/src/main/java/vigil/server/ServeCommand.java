package vigil.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.corpus.IndexedCommand;
import vigil.corpus.InvalidRequestException;
import vigil.corpus.MemberFiles;
import vigil.server.http.VigilServer;

/// `vigil serve`: the page and the API, until it is stopped.
@Command(name = "serve", description = "Serves the page and the API.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final int STOP_SECONDS = 5;
    private static final int MOST_PORT = 65_535;

    @Mixin
    private IndexedCommand index = new IndexedCommand();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "the address to listen at (default: 127.0.0.1, which only this machine reaches)")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "the port (default: 8080; 0: any that is free)")
    private int port;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > MOST_PORT) {
            throw new InvalidRequestException("port", "a port is 0 to " + MOST_PORT + ", was " + port);
        }
        var stop = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        try (Opened opened = Opened.of(index);
                VigilServer server = VigilServer.start(
                        opened.searcher(), opened.vocabulary(), new MemberFiles(index.directory()), host, port)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> endQuietly(stop, stopped)));
            opened.searcher()
                    .status()
                    .advice(opened.vocabulary().version())
                    .ifPresent(advice -> spec.commandLine().getErr().println("vigil serve: " + advice));
            String address = host.contains(":") ? "[" + host + "]" : host;
            PrintWriter out = spec.commandLine().getOut();
            out.println("Vigil is at http://" + address + ":" + server.port() + " — press Ctrl-C to stop");
            out.flush();
            stop.await();
            return 0;
        } catch (BindException taken) {
            throw new InvalidRequestException("port", taken.getMessage() + "; choose another port");
        } finally {
            stopped.countDown();
        }
    }

    /// Asks the server to stop, and lets it end what it has begun before the process goes.
    private static void endQuietly(CountDownLatch stop, CountDownLatch stopped) {
        stop.countDown();
        try {
            boolean inTime = stopped.await(STOP_SECONDS, TimeUnit.SECONDS);
            if (!inTime) {
                System.err.println("vigil serve: stopped before the last requests had ended");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
