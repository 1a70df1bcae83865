package vigil.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.server.RunningServer;

/// Whatever bytes stand in a request, the answer is an answer or says what is wrong with them: never a failure of the
/// server.
class AnyRequestTest {
    private static final List<String> PATHS = List.of(
            "/api/v1/search?",
            "/search?",
            "/?",
            "/api/v1/facets/country?",
            "/facets/year?",
            "/entries/",
            "/api/v1/entries/",
            "/api/v1/suggest?",
            "/publications/",
            "/api/v1/publications/",
            "/");
    private static final List<String> NAMES = List.of(
            "q=",
            "country=",
            "region=",
            "organization=",
            "crime=",
            "theme=",
            "publication=",
            "section=",
            "kind=",
            "language=",
            "year=",
            "role=",
            "sort=",
            "group=",
            "size=",
            "cursor=",
            "facetSize=",
            "prefix=",
            "before=",
            "format=");
    private static final List<String> ODD = List.of(
            "%00",
            "%",
            "%zz",
            "%FF%FE",
            "%ED%A0%80",
            "%22",
            "(",
            ")",
            "*",
            "~",
            "%5B",
            "..",
            "!",
            "2010..2011",
            "-",
            "%E2%80%9C",
            "AND",
            "OR",
            "NOT",
            ":",
            "heading:",
            "%5C",
            "/",
            "+",
            "%F0%9F%98%80",
            "%D9%85",
            "9999999999",
            "a",
            "genocide",
            "Sudan",
            "%3Cscript%3E",
            "%0A%0D",
            "&",
            "=",
            "%7F",
            "^",
            "{",
            "TO",
            "year:%5B1 TO",
            "%22~");

    @TempDir
    private static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException {
        server = new RunningServer(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    /// The status line and all that follows, of a request of these bytes. The server may answer one that is too long,
    /// and close, while it is still sent.
    private static String raw(byte[] request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(20_000);
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
                socket.shutdownOutput();
            } catch (SocketException closed) {
                assertThat(request.length)
                        .as("bytes of a request that was cut off")
                        .isGreaterThan(64 * 1024);
            }
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    private static String get(String target) throws IOException {
        return raw(("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void assertAnswered(String answer, String request) {
        assertThat(answer).as(request).matches("(?s)HTTP/1\\.1 (200|304|400|404|405|410|414|431|505) .*");
        assertThat(answer).as(request).doesNotContain("\tat ").doesNotContain("Exception");
    }

    @Test
    void parametersOfAnyKindAreAnsweredOrRefused() throws IOException {
        var random = new Random(20110603);
        for (int round = 0; round < 600; round++) {
            var target = new StringBuilder(PATHS.get(random.nextInt(PATHS.size())));
            for (int part = random.nextInt(5); part >= 0; part--) {
                target.append(target.charAt(target.length() - 1) == '?' ? "" : "&")
                        .append(NAMES.get(random.nextInt(NAMES.size())));
                for (int piece = random.nextInt(4); piece >= 0; piece--) {
                    target.append(ODD.get(random.nextInt(ODD.size())).replace(" ", "%20"));
                }
            }
            assertAnswered(get(target.toString()), target.toString());
        }
    }

    @Test
    void bytesOfAnyKindAreAnsweredOrRefused() throws IOException {
        var random = new Random(19480912);
        for (int round = 0; round < 200; round++) {
            byte[] odd = new byte[1 + random.nextInt(40)];
            random.nextBytes(odd);
            for (int i = 0; i < odd.length; i++) {
                boolean ends = odd[i] == '\r' || odd[i] == '\n' || odd[i] == ' ' || odd[i] == '#';
                odd[i] = ends ? (byte) 'x' : odd[i];
            }
            String target = "/search?q=" + new String(odd, StandardCharsets.ISO_8859_1);
            assertAnswered(get(target), target);
        }
    }

    @Test
    void anAddressThatIsTooLongIsToldSo() throws IOException {
        for (int kilobytes : List.of(20, 100, 1000)) {
            String answer = get("/api/v1/search?q=" + "genocide+".repeat(kilobytes * 114));
            assertThat(answer).as(kilobytes + " KB").matches("(?s)HTTP/1\\.1 (200|414|431) .*");
        }
    }

    @Test
    void aQueryOfNothingButNamesIsAnswered() throws IOException {
        var countries = new StringBuilder("/api/v1/search?q=");
        for (String code : Locale.getISOCountries()) {
            countries
                    .append(URLEncoder.encode(
                            Locale.of("", code).getDisplayCountry(Locale.ENGLISH), StandardCharsets.UTF_8))
                    .append('+');
        }
        for (String target : List.of(
                countries.toString(),
                "/api/v1/search?q=" + "genocide+".repeat(220),
                "/api/v1/search?q=" + "war+crimes+OR+".repeat(120) + "genocide",
                "/api/v1/search?q=" + "(".repeat(3000) + "genocide",
                "/api/v1/search?q=" + "a*+b*+r*~+".repeat(100))) {
            assertThat(get(target)).as(target).startsWith("HTTP/1.1 200 ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%2e%2e/%2e%2e/etc/passwd",
                "/publications/..%2f..%2fetc%2fpasswd/file",
                "/entries/%00",
                "/entries/%FF",
                "//",
                "/search/",
                "/style.css/..",
                "/entries/a;b=c",
                "/api",
                "/%",
                "/entries/" + "%E2%80%A8",
                "*",
            })
    void pathsOfAnyKindAreAnsweredOrRefused(String path) throws IOException {
        assertAnswered(get(path), path);
    }

    @Test
    void whatIsNoHttpIsRefused() throws IOException {
        assertAnswered(raw("hello\r\n\r\n".getBytes(StandardCharsets.UTF_8)), "hello");
        assertAnswered(raw("GET / HTTP/9.9\r\n\r\n".getBytes(StandardCharsets.UTF_8)), "HTTP/9.9");
        assertAnswered(
                raw("POST /search HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello"
                        .getBytes(StandardCharsets.UTF_8)),
                "POST");
    }
}
