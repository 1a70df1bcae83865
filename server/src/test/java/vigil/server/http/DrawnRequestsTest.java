package vigil.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import vigil.corpus.EntrySearcher;
import vigil.corpus.Facet;
import vigil.corpus.Grouping;
import vigil.corpus.ResultPage;
import vigil.corpus.SearchRequest;
import vigil.corpus.Sort;
import vigil.corpus.VigilCommand;
import vigil.server.OpenedShelf;
import vigil.server.RunningServer;
import vigil.server.Samples;
import vigil.server.request.FacetTree;
import vigil.server.request.Parameters;

/// What must hold for every request, tried on requests that are drawn at random over the sample publications. A seed
/// draws the same request each time: the one that fails stands in the test's name.
class DrawnRequestsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern BAR = Pattern.compile(".*: ([\\d,]+) entr(y|ies)");
    private static final List<Integer> SIZES = List.of(1, 2, 7, 50, 1000);

    private static OpenedShelf shelf;
    private static RunningServer server;
    private static EntrySearcher searcher;
    private static Drawn.Holdings holdings;

    @BeforeAll
    static void start() throws IOException {
        shelf = OpenedShelf.indexed(Samples.index());
        searcher = shelf.searcher();
        server = new RunningServer(shelf);
        holdings = Drawn.Holdings.of(searcher);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    static LongStream manySeeds() {
        return LongStream.rangeClosed(1, 60);
    }

    static LongStream someSeeds() {
        return LongStream.rangeClosed(101, 110);
    }

    /// How many entries a request finds.
    private static long total(Parameters asked) throws IOException {
        SearchRequest request = shelf.parser().search(asked);
        return searcher.search(new SearchRequest(
                        request.text(), request.filters(), Sort.RELEVANCE, Grouping.PUBLICATION, 0, null, Set.of(), 0))
                .total();
    }

    /// How many entries are found behind a link.
    private static long behind(Element link) throws IOException {
        String address = link.attr("href");
        assertThat(address).startsWith("/search?");
        return total(Parameters.decode(address.substring(address.indexOf('?') + 1)));
    }

    private static long number(String said) {
        return Long.parseLong(said.replace(",", ""));
    }

    // Counts.

    @ParameterizedTest
    @MethodSource("manySeeds")
    void everyCountOfASearchIsWhatItsChoiceFinds(long seed) throws Exception {
        var drawn = new Drawn(seed, holdings);
        Parameters asked = drawn.request();
        String size = Integer.toString(drawn.number(0, 12));
        JsonNode answer =
                server.json(asked.with("facetSize", size).with("size", "0").url("/api/v1/search"));
        assertThat(answer.path("total").asLong()).as(asked.toString()).isEqualTo(total(asked));
        for (Facet facet : Facet.values()) {
            assertCountsHold(asked, facet, answer.path("facets").path(facet.parameter()));
        }
    }

    @ParameterizedTest
    @MethodSource("manySeeds")
    void everyValueOfAFacetStandsOnOneOfItsPagesWithTheCountOfItsChoice(long seed) throws Exception {
        var drawn = new Drawn(seed, holdings);
        Parameters asked = drawn.request();
        Facet facet = drawn.facet();
        Parameters paged = asked.with("size", Integer.toString(drawn.number(1, 40)));
        Map<String, Long> counts = new HashMap<>();
        @Nullable String cursor = null;
        int total;
        do {
            JsonNode page = server.json(
                    (cursor == null ? paged : paged.with("cursor", cursor)).url("/api/v1/facets/" + facet.parameter()));
            assertCountsHold(asked, facet, page);
            for (JsonNode value : page.path("values")) {
                assertThat(counts.put(
                                value.path("value").asText(),
                                value.path("count").asLong()))
                        .as("twice: %s of %s", value, asked)
                        .isNull();
            }
            total = page.path("total").asInt();
            cursor = page.path("next").textValue();
        } while (cursor != null);
        assertThat(counts.values().stream().filter(count -> count > 0)).hasSize(total);
        assertPartsAreCountedInWhatContainsThem(facet, counts);
    }

    private static void assertCountsHold(Parameters asked, Facet facet, JsonNode counted) throws IOException {
        String name = facet.parameter();
        for (JsonNode value : counted.path("values")) {
            assertChoiceFinds(asked.with(name, value.path("value").asText()), value);
        }
        assertThat(total(asked.with(name, "none")))
                .as("no %s of %s", name, asked)
                .isEqualTo(counted.path("untagged").asLong());
        for (JsonNode bar : counted.path("histogram").path("years")) {
            assertChoiceFinds(asked.with(name, bar.path("value").asText()), bar);
        }
        for (JsonNode bar : counted.path("histogram").path("decades")) {
            assertChoiceFinds(asked.with(name, bar.path("value").asText()), bar);
        }
    }

    private static void assertChoiceFinds(Parameters chosen, JsonNode counted) throws IOException {
        assertThat(total(chosen))
                .as(chosen.toString())
                .isEqualTo(counted.path("count").asLong());
    }

    private static void assertPartsAreCountedInWhatContainsThem(Facet facet, Map<String, Long> counts) {
        var tree = new FacetTree(shelf.vocabulary());
        counts.forEach((value, count) -> {
            for (String above : tree.path(facet, value)) {
                assertThat(counts.getOrDefault(above, 0L))
                        .as("%s above %s", above, value)
                        .isGreaterThanOrEqualTo(count);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("manySeeds")
    void everyCountOnAPageIsWhatItsLinkFinds(long seed) throws Exception {
        var drawn = new Drawn(seed, holdings);
        Parameters asked = drawn.request();
        Document page = server.page(asked.url("/search"));
        assertLinksFindWhatTheySay(page);
        @Nullable
        String next = asked.with("size", "20").url("/facets/" + drawn.facet().parameter());
        while (!next.isEmpty()) {
            Document values = server.page(next);
            assertLinksFindWhatTheySay(values);
            next = values.select(".paging .next").attr("href");
        }
    }

    private static void assertLinksFindWhatTheySay(Document page) throws IOException {
        assertThat(page.select("h1")).hasSize(1);
        for (Element value : page.select("a.value")) {
            assertThat(behind(value))
                    .as(value.attr("href"))
                    .isEqualTo(number(value.select(".count").text()));
        }
        for (Element bar : page.select("a.bar")) {
            Matcher said = BAR.matcher(bar.text());
            assertThat(said.matches()).as(bar.text()).isTrue();
            assertThat(behind(bar)).as(bar.attr("href")).isEqualTo(number(said.group(1)));
        }
    }

    // Walks and exports.

    @ParameterizedTest
    @MethodSource("manySeeds")
    void thePagesOfAWalkTogetherGiveEachHitOnceInTheOrderOfTheExport(long seed) throws IOException {
        var drawn = new Drawn(seed, holdings);
        SearchRequest asked = shelf.parser().search(drawn.request());
        for (Sort sort : Sort.values()) {
            int size = SIZES.get(drawn.number(0, SIZES.size() - 1));
            SearchRequest sorted =
                    asked.with(sort).with(drawn.number(0, 1) == 0 ? Grouping.PUBLICATION : Grouping.NONE);
            List<String> walked = new ArrayList<>();
            @Nullable String cursor = null;
            long total;
            do {
                ResultPage page = searcher.search(sorted.page(size, cursor));
                page.hits().forEach(hit -> walked.add(hit.entry().id()));
                total = page.total();
                cursor = page.next();
            } while (cursor != null);
            List<String> exported = new ArrayList<>();
            searcher.forEach(sorted, entry -> exported.add(entry.id()));
            assertThat(walked)
                    .as("%s by %s, %d a page", asked, sort, size)
                    .doesNotHaveDuplicates()
                    .isEqualTo(exported)
                    .hasSize(Math.toIntExact(total));
        }
    }

    @ParameterizedTest
    @MethodSource("someSeeds")
    void theCommandAndTheServerExportTheSameEntries(long seed) throws Exception {
        Parameters asked = new Drawn(seed, holdings).request();
        List<String> hits = new ArrayList<>();
        searcher.forEach(shelf.parser().search(asked), entry -> hits.add(entry.id()));
        assertThat(ids(server.get(asked.with("format", "jsonl").url("/search")).body()))
                .as(asked.toString())
                .isEqualTo(hits);
        assertThat(ids(exported(asked))).as(asked.toString()).isEqualTo(hits);
    }

    private static List<String> ids(String lines) throws IOException {
        List<String> ids = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            ids.add(JSON.readTree(line).path("id").asText());
        }
        return ids;
    }

    /// What `vigil export` prints.
    private static String exported(Parameters asked) {
        List<String> arguments = new ArrayList<>(List.of("export", "--format=jsonl", "--index=" + Samples.index()));
        asked.without("q")
                .values()
                .forEach((name, values) -> values.forEach(value -> arguments.add("--" + name + "=" + value)));
        arguments.add("--");
        arguments.addAll(asked.all("q"));
        var out = new StringWriter();
        CommandLine vigil = VigilCommand.commandLine();
        vigil.setOut(new PrintWriter(out));
        assertThat(vigil.execute(arguments.toArray(String[]::new)))
                .as(arguments.toString())
                .isZero();
        return out.toString();
    }
}
