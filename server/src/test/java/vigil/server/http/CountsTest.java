package vigil.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.server.OpenedShelf;
import vigil.server.RunningServer;
import vigil.server.Samples;

/// Over the sample publications, whoever clicks a value finds as many entries as its count says.
class CountsTest {
    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException {
        server = new RunningServer(OpenedShelf.indexed(Samples.index()));
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
                "q=%22crimes+against+humanity%22+-Sudan",
                "q=heading%3Aof+OR+tribunal*",
                "country=RWA",
                "country=RWA&country=SDN&crime=genocide",
                "country=!RWA",
                "country=RWA&role=about",
                "crime=genocide&crime=!war-crimes&q=court",
                "crime=crimes-against-humanity",
                "year=2024",
                "year=..2023",
                "language=fr&kind=section",
                "region=Africa&theme=Justice+and+accountability",
                "organization=United+Nations&kind=!profile",
                "q=witnesses&publication=Watchword",
                "country=none",
                "country=!none&crime=none",
                "section=none&section=!Courts+and+claims&role=about",
                "year=none",
                "year=!none&q=court",
            })
    void followingAValueFindsAsManyEntriesAsItsCountSays(String asked) throws Exception {
        Document page = server.page("/search?" + asked);
        assertThat(page.select("a.value")).hasSizeGreaterThan(3);
        for (Element value : page.select("a.value")) {
            String count = value.select(".count").text();
            Document followed = server.page(value.attr("href"));
            assertThat(followed.select("h1").text().split(" ", 2)[0])
                    .as(value.attr("href"))
                    .isEqualTo(count);
        }
    }
}
