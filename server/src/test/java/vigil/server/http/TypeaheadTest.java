package vigil.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.server.Browser;
import vigil.server.RunningServer;

/// What is offered while somebody types into the search box, in the Chromium of this machine; skipped where there is
/// none.
class TypeaheadTest {
    private static final String OPEN = "document.querySelector('[role=combobox]')?.ariaExpanded === 'true'";
    private static final String CLOSED = "document.querySelector('[role=combobox]')?.ariaExpanded === 'false'";

    @TempDir
    private static Path folder;

    private static @Nullable RunningServer server;
    private static @Nullable Browser browser;

    private String site = "";

    @BeforeAll
    static void start() throws IOException {
        Optional<Path> chromium = Browser.installed();
        Assumptions.assumeTrue(chromium.isPresent(), "Chromium is not installed: apt-get install chromium");
        server = new RunningServer(folder);
        browser = Browser.start(chromium.get(), folder.resolve("profile"));
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void wide() throws IOException {
        browser().resize(1200, 900);
        site = "http://127.0.0.1:" + (server == null ? 0 : server.port());
    }

    private static Browser browser() {
        if (browser == null) {
            throw new IllegalStateException("tests run after the browser has started");
        }
        return browser;
    }

    private void typed(String path, String text) throws IOException {
        browser().open(site + path);
        browser().evaluate("document.querySelector('#q').focus()");
        browser().type(text);
    }

    /// Waits until these are offered: while somebody types, there are others before.
    private static void awaitOptions(String... texts) throws IOException {
        String offered = "[...document.querySelectorAll('[role=option]')]"
                + ".map(option => option.innerText.replace(/\\s+/g, ' ')).join('|')";
        browser().await(offered + " === '" + String.join("|", texts) + "'");
    }

    /// The nodes with this role of the tree that a screen reader is given.
    private static List<JsonNode> told(String role) throws IOException {
        var nodes = new ArrayList<JsonNode>();
        for (JsonNode node :
                browser().call("Accessibility.getFullAXTree", Map.of()).get("nodes")) {
            if (node.at("/role/value").asText().equals(role)) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    private static String property(JsonNode node, String name) {
        for (JsonNode property : node.get("properties")) {
            if (property.get("name").asText().equals(name)) {
                return property.at("/value/value").asText();
            }
        }
        return "";
    }

    @Test
    void typingOffersCompletionsWithTheirCountsAndTheArrowsAndEnterChooseOne() throws IOException {
        typed("/", "rwa");
        awaitOptions("Rwanda Country 3 entries", "rwanda 3 entries");

        browser().press("ArrowDown");
        browser().press("Enter");
        browser()
                .await("location.search === '?country=RWA' && document.querySelector('h1')?.innerText === '3 entries'");
    }

    @Test
    void theArrowsGoRoundAndTheTextStaysAsItWasTyped() throws IOException {
        typed("/", "ri");
        awaitOptions("River Watch Organization 1 entry", "river 1 entry", "River Watch Heading 1 entry");
        String chosen = "document.querySelector('[role=option][aria-selected=true]')?.id ?? ''";

        browser().press("ArrowUp");
        assertThat(browser().evaluate(chosen).asText()).isEqualTo("completion-2");
        browser().press("ArrowDown");
        assertThat(browser().evaluate(chosen).asText()).isEmpty();
        browser().press("ArrowDown");
        assertThat(browser().evaluate(chosen).asText()).isEqualTo("completion-0");
        assertThat(browser().evaluate("document.querySelector('#q').value").asText())
                .isEqualTo("ri");
    }

    @Test
    void aScreenReaderIsToldOfTheBoxTheListTheChosenOptionAndHowManyThereAre() throws IOException {
        typed("/", "rwa");
        awaitOptions("Rwanda Country 3 entries", "rwanda 3 entries");
        browser().press("ArrowDown");

        JsonNode box = told("combobox").getFirst();
        assertThat(box.at("/name/value").asText()).isEqualTo("Search the entries");
        assertThat(property(box, "expanded")).isEqualTo("true");
        assertThat(property(box, "autocomplete")).isEqualTo("list");
        assertThat(property(box, "focused")).isEqualTo("true");
        assertThat(box.get("properties").toString()).contains("\"activedescendant\"", "\"completion-0\"");
        assertThat(told("listbox").getFirst().at("/name/value").asText()).isEqualTo("Completions");
        List<JsonNode> options = told("option");
        assertThat(options)
                .extracting(option -> option.at("/name/value").asText())
                .containsExactly("Rwanda Country 3 entries", "rwanda 3 entries");
        assertThat(options).extracting(option -> property(option, "selected")).containsExactly("true", "false");
        assertThat(browser()
                        .evaluate("document.querySelector('form [role=status]').innerText")
                        .asText())
                .startsWith("2 completions");
    }

    @Test
    void escapeClosesTheListAndLeavesTheTextAndEnterThenSearchesForIt() throws IOException {
        typed("/", "testim");
        awaitOptions("testimony 1 entry");
        browser().press("Escape");
        browser().await(CLOSED);
        awaitOptions();
        assertThat(browser().evaluate("document.querySelector('#q').value").asText())
                .isEqualTo("testim");

        browser().press("Enter");
        browser().await("location.search === '?q=testim'");
    }

    @Test
    void completionsAreCountedUnderTheChoicesMadeAndKeepThemAndTheOrder() throws IOException {
        typed("/search?country=RWA&sort=date", "ri");
        awaitOptions("River Watch Organization 1 entry", "river 1 entry", "River Watch Heading 1 entry");
        browser().evaluate("document.querySelector('[role=option]').click()");
        browser().await("location.search === '?country=RWA&organization=river-watch&sort=date'");
    }

    @Test
    void whereNothingCompletesTheTextThereIsNoList() throws IOException {
        typed("/", "xyzzy");
        browser().await("document.querySelector('form [role=status]').innerText === 'No completions'");
        assertThat(browser().evaluate(CLOSED).asBoolean()).isTrue();
        assertThat(told("listbox")).isEmpty();
    }

    @Test
    void withoutScriptsTheBoxIsASearchBox() throws IOException {
        browser().call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            typed("/", "testimony");
            assertThat(told("combobox")).isEmpty();
            browser().press("Enter");
            browser()
                    .await("location.search === '?q=testimony'"
                            + " && document.querySelector('h1')?.innerText === '1 entry for “testimony”'");
        } finally {
            browser().call("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 800, 1800})
    void theListFitsIntoAPageOfAnyWidth(int width) throws IOException {
        browser().resize(width, 800);
        for (String path : List.of("/", "/search")) {
            typed(path, "genocide in rwa");
            browser().await(OPEN);
            JsonNode list =
                    browser().evaluate("document.querySelector('[role=listbox]').getBoundingClientRect().toJSON()");
            assertThat(list.get("left").asDouble()).isNotNegative();
            assertThat(list.get("right").asDouble()).isLessThanOrEqualTo(width);
            assertThat(browser()
                            .evaluate("document.documentElement.scrollWidth")
                            .asInt())
                    .isLessThanOrEqualTo(width);
        }
    }
}
