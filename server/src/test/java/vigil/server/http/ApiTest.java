package vigil.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.server.RunningServer;
import vigil.server.Shelf;

class ApiTest {
    @TempDir
    private static Path folder;

    private static RunningServer server;
    private static String bulletin;

    @BeforeAll
    static void start() throws IOException {
        server = new RunningServer(folder);
        bulletin = new Shelf(folder).bulletin().publication().id();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static List<String> texts(JsonNode array, String name) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.get(name).asText())
                .toList();
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void aValueNamedInTheQueryIsTold() throws Exception {
        assertThat(server.json("/api/v1/search?q=Rwandan").at("/query/recognized"))
                .hasToString("[{\"facet\":\"country\",\"value\":\"RWA\",\"label\":\"Rwanda\","
                        + "\"text\":\"Rwandan\",\"count\":3}]");
        assertThat(server.json("/api/v1/search?q=Rwandan&country=RWA")
                        .get("total")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void aSearchAnswersWithHitsFacetsAndHowItWasUnderstood() throws Exception {
        JsonNode answer = server.json("/api/v1/search?q=testimony&country=Sudan");
        assertThat(names(answer))
                .containsExactly("query", "total", "tookMillis", "hits", "facets", "related", "suggestion", "next");
        assertThat(answer.at("/query/text").asText()).isEqualTo("testimony");
        assertThat(answer.at("/query/filters")).hasToString("{\"country\":[\"SDN\"]}");
        assertThat(answer.get("total").asInt()).isEqualTo(1);
        JsonNode hit = answer.at("/hits/0");
        assertThat(names(hit))
                .containsExactly(
                        "id",
                        "score",
                        "heading",
                        "kind",
                        "section",
                        "pages",
                        "publication",
                        "snippets",
                        "tags",
                        "links");
        assertThat(hit.get("id").asText()).isEqualTo(bulletin + "-01");
        assertThat(hit.get("pages")).hasToString("{\"first\":1,\"last\":2}");
        assertThat(hit.get("publication"))
                .hasToString("{\"id\":\"" + bulletin
                        + "\",\"title\":\"The Harbour Bulletin\",\"date\":\"2011-03\",\"language\":\"en\"}");
        assertThat(hit.at("/tags/0"))
                .hasToString("{\"facet\":\"country\",\"value\":\"RWA\",\"label\":\"Rwanda\",\"role\":\"about\"}");
        assertThat(hit.at("/links/source").asText()).isEqualTo("/publications/" + bulletin + "/file#page=1");
        assertThat(names(answer.get("facets")))
                .containsExactly(
                        "country",
                        "region",
                        "organization",
                        "crime",
                        "theme",
                        "publication",
                        "section",
                        "kind",
                        "language",
                        "year");
        assertThat(names(answer.at("/facets/country"))).containsExactly("values", "total", "more", "untagged");
        assertThat(names(answer.at("/facets/country/values/0"))).containsExactly("value", "label", "count", "selected");
    }

    @Test
    void crimesAndRegionsTellWhatContainsThemAndYearsTheirBars() throws Exception {
        JsonNode facets = server.json("/api/v1/search?country=!KEN").get("facets");
        assertThat(facets.at("/crime/values/0/path")).hasToString("[\"genocide\"]");
        assertThat(facets.at("/country/values/2"))
                .hasToString(
                        "{\"value\":\"KEN\",\"label\":\"Kenya\",\"count\":1,\"selected\":false,\"excluded\":true}");
        JsonNode years = server.json("/api/v1/facets/year?q=genocide&year=2012&size=1");
        assertThat(names(years)).containsExactly("facet", "values", "total", "more", "untagged", "histogram", "next");
        assertThat(years.get("histogram"))
                .hasToString(
                        "{\"decades\":[{\"value\":\"2010..2019\",\"label\":\"2010s\",\"count\":3,\"selected\":false}],"
                                + "\"years\":[{\"value\":\"2011\",\"label\":\"2011\",\"count\":2,\"selected\":false},"
                                + "{\"value\":\"2012\",\"label\":\"2012\",\"count\":1,\"selected\":true}]}");
    }

    @Test
    void whatIsUntaggedIsFoundByTheWordNone() throws Exception {
        JsonNode all = server.json("/api/v1/search");
        JsonNode without = server.json("/api/v1/search?country=none");
        assertThat(without.get("total").asInt())
                .isEqualTo(all.at("/facets/country/untagged").asInt())
                .isEqualTo(2);
        assertThat(without.at("/query/filters")).hasToString("{\"country\":[\"none\"]}");
        assertThat(server.json("/api/v1/search?country=!none").get("total").asInt())
                .isEqualTo(3);
    }

    @Test
    void aSnippetIsHtmlInWhichTheMatchIsMarkedAndAllElseEscaped() throws Exception {
        JsonNode snippet = server.json("/api/v1/search?q=Kisumu").at("/hits/0/snippets/0");
        assertThat(snippet.get("html").asText())
                .contains("<mark>Kisumu</mark>")
                .contains("Sudan &amp; &quot;Darfur&quot; &lt;today&gt;");
        assertThat(snippet.get("page").asInt()).isEqualTo(2);
    }

    @Test
    void anEntryHasItsTextAndTheEvidenceOfItsTags() throws Exception {
        JsonNode entry = server.json("/api/v1/entries/" + bulletin + "-01");
        assertThat(names(entry))
                .containsExactly(
                        "id",
                        "publication",
                        "kind",
                        "heading",
                        "subtitle",
                        "section",
                        "language",
                        "year",
                        "pages",
                        "text",
                        "captions",
                        "caption",
                        "tags",
                        "links");
        assertThat(entry.get("publication").get("source").asText()).isEqualTo("bulletin.pdf");
        assertThat(entry.get("publication").get("vocabulary").asText()).isEqualTo(Shelf.VOCABULARY);
        assertThat(entry.get("captions")).hasToString("[{\"text\":\"Members at work\",\"page\":1}]");
        assertThat(entry.toString()).doesNotContain(folder.toString());
        for (JsonNode tag : entry.get("tags")) {
            assertThat(tag.get("evidence")).isNotEmpty();
            for (JsonNode evidence : tag.get("evidence")) {
                String field = entry.get(evidence.get("field").asText()).asText();
                assertThat(field.substring(
                                evidence.get("start").asInt(),
                                evidence.get("end").asInt()))
                        .isEqualTo(evidence.get("quote").asText());
            }
        }
    }

    @Test
    void thePagesOfASearchTogetherGiveEveryHitOnce() throws Exception {
        var ids = new ArrayList<String>();
        String next = "";
        do {
            JsonNode page = server.json("/api/v1/search?size=2&sort=date" + next);
            ids.addAll(texts(page.get("hits"), "id"));
            next = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + page.get("next").asText();
        } while (!next.isEmpty());
        assertThat(ids).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void aPublicationThatIsHeldBackTellsHowManyHitsItHas() throws Exception {
        String path = "/api/v1/search?size=4&q=language:en+OR+language:fr";
        List<Integer> told = new ArrayList<>();
        for (JsonNode hit : server.json(path).get("hits")) {
            told.add(hit.get("publication").path("hits").asInt());
        }
        assertThat(told).containsExactlyInAnyOrder(4, 0, 0, 0);
        assertThat(server.json(path + "&publication=" + bulletin).get("total").asInt())
                .isEqualTo(4);
        for (JsonNode hit : server.json(path + "&group=none").get("hits")) {
            assertThat(hit.get("publication").has("hits")).isFalse();
        }
    }

    @Test
    void allValuesOfAFacetArePaged() throws Exception {
        JsonNode first = server.json("/api/v1/facets/country?size=2");
        assertThat(first.get("total").asInt()).isEqualTo(3);
        assertThat(texts(first.get("values"), "value")).containsExactly("RWA", "SDN");
        JsonNode second = server.json(
                "/api/v1/facets/country?size=2&cursor=" + first.get("next").asText());
        assertThat(texts(second.get("values"), "value")).containsExactly("KEN");
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(texts(server.json("/api/v1/facets/country?prefix=ke").get("values"), "label"))
                .containsExactly("Kenya");
    }

    @Test
    void aTextIsCompletedByWhatChoosingSays() throws Exception {
        JsonNode answer = server.json("/api/v1/suggest?q=genocide+in+rwa");
        assertThat(names(answer)).containsExactly("text", "completions");
        assertThat(answer.get("text").asText()).isEqualTo("genocide in rwa");
        assertThat(answer.at("/completions/0"))
                .hasToString("{\"type\":\"value\",\"label\":\"Rwanda\",\"alias\":null,\"count\":2,\"q\":\"genocide\","
                        + "\"facet\":\"country\",\"value\":\"RWA\","
                        + "\"links\":{\"self\":\"/api/v1/search?q=genocide&country=RWA\","
                        + "\"html\":\"/search?q=genocide&country=RWA\"}}");
        assertThat(texts(server.json("/api/v1/suggest?q=ri").get("completions"), "type"))
                .containsExactly("value", "words", "heading");
        assertThat(server.json("/api/v1/suggest").get("completions")).isEmpty();
        assertThat(server.json("/api/v1/suggest?q=r&size=1").get("completions")).hasSize(1);
    }

    @Test
    void followingACompletionFindsAsManyEntriesAsItsCountSays() throws Exception {
        for (String typed :
                List.of("q=r", "q=ge", "q=w", "q=HRW", "q=sud&country=RWA", "q=wa&year=2011&kind=!profile")) {
            for (JsonNode completion : server.json("/api/v1/suggest?" + typed).get("completions")) {
                String path = completion.at("/links/self").asText();
                assertThat(server.json(path).get("total").asLong())
                        .as(path)
                        .isEqualTo(completion.get("count").asLong())
                        .isPositive();
            }
        }
        assertThat(server.json("/api/v1/suggest?q=sud&country=RWA")
                        .at("/completions/0/links/html")
                        .asText())
                .isEqualTo("/search?country=SDN");
    }

    @Test
    void similarEntriesComeInHitsShapeAndSaySo() throws Exception {
        JsonNode answer = server.json("/api/v1/entries/" + bulletin + "-01/similar?size=1");
        assertThat(names(answer)).containsExactly("id", "hits", "copies");
        assertThat(answer.get("id").asText()).isEqualTo(bulletin + "-01");
        assertThat(texts(answer.get("hits"), "id")).containsExactly(bulletin + "-02");
        assertThat(names(answer.at("/hits/0")))
                .containsExactly(
                        "id",
                        "score",
                        "match",
                        "heading",
                        "kind",
                        "section",
                        "pages",
                        "publication",
                        "snippets",
                        "tags",
                        "links");
        assertThat(answer.at("/hits/0/match").asText()).isEqualTo("similar");
        assertThat(answer.get("copies")).isEmpty();
        assertThat(server.get("/api/v1/entries/x/similar").statusCode()).isEqualTo(404);
        assertThat(server.get("/api/v1/entries/" + bulletin + "-01/similar?q=a").statusCode())
                .isEqualTo(400);
        assertThat(server.get("/api/v1/suggest?q=a&size=51").body()).contains("\"parameter\":\"size\"");
    }

    @Test
    void publicationsAreListedAndOneIsShownWithItsEntriesAndWhatWasSetAside() throws Exception {
        assertThat(texts(server.json("/api/v1/publications").get("publications"), "title"))
                .containsExactlyInAnyOrder("The Harbour Bulletin", "Rapport sur la prévention");
        JsonNode one = server.json("/api/v1/publications/" + bulletin);
        assertThat(one.get("splitter").asText()).isEqualTo("newsletter");
        assertThat(texts(one.get("entries"), "kind")).containsExactly("profile", "profile", "sidebar", "notice");
        assertThat(one.at("/setAside/0"))
                .hasToString("{\"reason\":\"running-head\",\"page\":2,\"text\":\"The Harbour Bulletin\"}");
    }

    @Test
    void whatIsWrongIsAProblemThatNamesTheParameter() throws Exception {
        HttpResponse<String> answer = server.get("/api/v1/search?country=Sudn");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,"
                        + "\"detail\":\"no country is known as \\\"Sudn\\\"; the nearest known: Sudan\","
                        + "\"parameter\":\"country\"}");
    }

    @Test
    void aParameterThatIsNotKnownIsRefusedForItMayBeAFilterMisspelled() throws Exception {
        HttpResponse<String> answer = server.get("/api/v1/search?contry=Sudan");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("did you mean country");
    }

    @Test
    void datesAndPersonsStandWithTheirEntryAndAreNoFacets() throws Exception {
        JsonNode tags = server.json("/api/v1/entries/" + bulletin + "-04").get("tags");
        assertThat(tags.get(0))
                .hasToString("{\"facet\":\"date\",\"value\":\"2011-06\",\"label\":\"June 2011\",\"role\":null,"
                        + "\"evidence\":[{\"field\":\"text\",\"start\":36,\"end\":45,\"quote\":\"June 2011\",\"page\":3,"
                        + "\"rule\":\"date.name\"}]}");
        assertThat(texts(tags, "facet")).containsExactly("date", "person");
        JsonNode answer = server.json("/api/v1/search?q=bulletin");
        assertThat(answer.get("facets").has("date")).isFalse();
        assertThat(answer.get("facets").has("person")).isFalse();
        assertThat(answer.at("/hits/0/tags")).isEmpty();
        for (String parameter : List.of("date", "person")) {
            HttpResponse<String> refused = server.get("/api/v1/search?" + parameter + "=2011-06");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("there is no parameter \\\"" + parameter + "\\\"");
            assertThat(server.get("/api/v1/facets/" + parameter).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        for (String path : List.of(
                "/api/v1/entries/0000000000000000-01", "/api/v1/publications/x", "/api/v1/facets/colour", "/api/v2")) {
            HttpResponse<String> answer = server.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).as(path).hasValue("application/problem+json");
        }
    }

    @Test
    void headAnswersAsGetWithoutABodyAndOtherMethodsAreRefused() throws Exception {
        HttpResponse<String> head = server.ask("HEAD", "/api/v1/search?q=genocide");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(server.ask("HEAD", "/api/v1/entries/x").statusCode()).isEqualTo(404);
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            assertThat(server.ask(method, "/api/v1/search").statusCode())
                    .as(method)
                    .isEqualTo(405);
        }
    }

    @Test
    void healthTellsWhatIsInTheIndex() throws Exception {
        JsonNode health = server.json("/health");
        assertThat(health.get("entries").asInt()).isEqualTo(5);
        assertThat(health.get("vocabulary").asText()).isNotEqualTo(Shelf.VOCABULARY);
        assertThat(health.get("outdated").asInt()).isEqualTo(5);
    }
}
