package vigil.server;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.corpus.EntrySearcher;
import vigil.corpus.IndexedCommand;
import vigil.server.http.VigilServer;

/// `vigil serve`: the page and the API, until it is stopped.
@Command(name = "serve", description = "Serves the page and the API.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
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
        try (EntrySearcher searcher = Opened.searcher(index);
                VigilServer server = VigilServer.start(searcher, Opened.vocabulary(), host, port)) {
            var stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                stopped.countDown();
            }));
            spec.commandLine()
                    .getOut()
                    .println("Vigil is at http://" + (host.contains(":") ? "[" + host + "]" : host) + ":"
                            + server.port() + " — press Ctrl-C to stop");
            spec.commandLine().getOut().flush();
            stopped.await();
            return 0;
        }
    }
}
