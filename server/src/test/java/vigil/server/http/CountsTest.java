package vigil.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.server.RunningServer;

/// Whoever clicks a value finds as many entries as its count says.
class CountsTest {
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "q=genocide",
                "q=rwanda+OR+river",
                "country=SDN",
                "country=SDN&country=KEN",
                "country=!SDN",
                "country=RWA&role=about",
                "crime=genocide&country=RWA",
                "year=2011",
                "year=..2011&kind=profile",
                "section=Members",
                "q=genocide&language=fr",
                "publication=The+Harbour+Bulletin&crime=!war-crimes",
            })
    void followingAValueFindsAsManyEntriesAsItsCountSays(String asked) throws Exception {
        Document page = server.page("/search?" + asked);
        assertThat(page.select("a.value")).isNotEmpty();
        for (Element value : page.select("a.value")) {
            String count = value.select(".count").text();
            Document followed = server.page(value.attr("href"));
            assertThat(followed.select("h1").text().split(" ", 2)[0])
                    .as(value.attr("href"))
                    .isEqualTo(count);
        }
    }
}
