package vigil.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A Chromium without a window, that shows one page and is driven by the DevTools protocol.
public final class Browser implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final Answers answers = new Answers();
    private final AtomicInteger ids = new AtomicInteger();
    private final WebSocket socket;
    private String session = "";

    private Browser(Process process, String address) throws IOException {
        this.process = process;
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), answers)
                .join();
        String target = call("Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asText();
        session = call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asText();
    }

    /// The Chromium that is installed on this machine.
    public static Optional<Path> installed() {
        return Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator, -1))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// Starts it.
    ///
    /// @param profile a folder for what it writes
    public static Browser start(Path chromium, Path profile) throws IOException {
        Process process = new ProcessBuilder(
                        chromium.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--no-first-run",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path listening = profile.resolve("DevToolsActivePort");
        while (!Files.exists(listening) || Files.readAllLines(listening).size() < 2) {
            if (!process.isAlive()) {
                throw new IOException(chromium + " ended before it listened, with exit status " + process.exitValue());
            }
            pause();
        }
        List<String> address = Files.readAllLines(listening);
        return new Browser(process, "ws://127.0.0.1:" + address.getFirst() + address.getLast());
    }

    /// Sends one command of the protocol, and waits for its answer.
    public JsonNode call(String method, Map<String, ?> parameters) throws IOException {
        int id = ids.incrementAndGet();
        ObjectNode command = MAPPER.createObjectNode().put("id", id).put("method", method);
        command.set("params", MAPPER.valueToTree(parameters));
        if (!session.isEmpty()) {
            command.put("sessionId", session);
        }
        var answer = new CompletableFuture<JsonNode>();
        answers.waiting.put(id, answer);
        socket.sendText(MAPPER.writeValueAsString(command), true).join();
        JsonNode told = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        assertThat(told.has("error")).as(method + ": " + told).isFalse();
        return told.get("result");
    }

    /// Shows the page at an address, and waits until it and its scripts are there.
    public void open(String address) throws IOException {
        call("Page.enable", Map.of());
        call("Page.navigate", Map.of("url", address));
        await("document.readyState === 'complete' && location.href === '" + address + "'");
    }

    /// What a JavaScript expression is on the page.
    public JsonNode evaluate(String expression) throws IOException {
        return call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true))
                .at("/result/value");
    }

    /// Waits until a JavaScript expression is true on the page.
    public void await(String expression) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!evaluate(expression).asBoolean()) {
            assertThat(System.nanoTime()).as("still waits for " + expression).isLessThan(end);
            pause();
        }
    }

    private static void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }

    /// Types characters, one key after the other, into what has the focus.
    public void type(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            String key = text.substring(i, i + 1);
            call("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key, "text", key));
            call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
        }
    }

    /// Presses a key that is no character: `ArrowDown`, `Enter`, `Escape`.
    public void press(String key) throws IOException {
        int code = switch (key) {
            case "ArrowDown" -> 40;
            case "ArrowUp" -> 38;
            case "Enter" -> 13;
            case "Escape" -> 27;
            default -> throw new IllegalArgumentException(key);
        };
        String text = key.equals("Enter") ? "\r" : "";
        call(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", key, "code", key, "windowsVirtualKeyCode", code, "text", text));
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
    }

    /// Gives the page this size, in CSS pixels.
    public void resize(int width, int height) throws IOException {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    @Override
    public void close() throws IOException {
        session = "";
        call("Browser.close", Map.of());
        process.onExit().join();
        socket.abort();
    }

    /// Gives each answer to whoever waits for it.
    private static final class Answers implements WebSocket.Listener {
        private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
        private final StringBuilder part = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            part.append(text);
            if (last) {
                String whole = part.toString();
                part.setLength(0);
                try {
                    JsonNode told = MAPPER.readTree(whole);
                    CompletableFuture<JsonNode> asked =
                            waiting.remove(told.path("id").asInt());
                    if (asked != null) {
                        asked.complete(told);
                    }
                } catch (IOException e) {
                    waiting.values().forEach(asked -> asked.completeExceptionally(e));
                }
            }
            socket.request(1);
            return null;
        }
    }
}
