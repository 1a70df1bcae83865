package vigil.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.server.RunningServer;
import vigil.server.Shelf;

class SiteTest {
    @TempDir
    private static Path folder;

    private static RunningServer server;
    private static String bulletin;
    private static String report;

    @BeforeAll
    static void start() throws IOException {
        server = new RunningServer(folder);
        bulletin = new Shelf(folder).bulletin().publication().id();
        report = new Shelf(folder).report().publication().id();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    /// The choices of one facet, as `label count`.
    private static List<String> choices(Document page, String facet) {
        return page.select(".facet." + facet + " a.value").eachText();
    }

    @Test
    void theStartPageSaysWhatIsThereAndHowToAsk() throws Exception {
        Document page = server.page("/");
        assertThat(page.select("form[role=search] input[name=q]")).hasSize(1);
        assertThat(page.select(".welcome").text()).contains("5 entries of 2 publications, 2011 to 2012");
        assertThat(choices(page, "country")).containsExactly("Rwanda 3", "Sudan 2", "Kenya 1", "no country 2");
        assertThat(page.select(".publications a").eachText())
                .containsExactlyInAnyOrder("The Harbour Bulletin", "Rapport sur la prévention");
        assertThat(page.select(".ask a")).isNotEmpty();
    }

    @Test
    void aSearchShowsItsHitsWithTheWayToTheFileAtItsPage() throws Exception {
        Document page = server.page("/search?q=testimony");
        assertThat(page.title()).isEqualTo("testimony · Vigil");
        assertThat(page.select("h1").text()).isEqualTo("1 entry for “testimony”");
        Element hit = page.select("article.hit").getFirst();
        assertThat(hit.select("h2 a").attr("href")).isEqualTo("/entries/" + bulletin + "-01");
        assertThat(hit.select(".where").text())
                .isEqualTo("Profile Members The Harbour Bulletin, March 2011 pp. 1–2 Open the file at page 1");
        assertThat(hit.select(".where a").last().attr("href")).isEqualTo("/publications/" + bulletin + "/file#page=1");
        assertThat(hit.select(".snippet mark").text()).isEqualTo("testimony");
        assertThat(hit.select(".tags a").eachText())
                .containsExactly(
                        "Lamplight Network subject",
                        "Rwanda about",
                        "Sudan about",
                        "Kenya home",
                        "Genocide historical");
    }

    @Test
    void aValueNamedInTheQueryIsOfferedAsAChoice() throws Exception {
        Document page = server.page("/search?q=Rwandan");
        Element offered = page.select(".recognized a").getFirst();
        assertThat(offered.text()).isEqualTo("Only country: Rwanda 3");
        assertThat(server.page(offered.attr("href")).select("h1").text()).isEqualTo("3 entries for “Rwandan”");
    }

    @Test
    void theChoicesMadeAreShownAndEachCanBeTakenBack() throws Exception {
        Document page = server.page("/search?q=genocide&country=Rwanda&country=!KEN&year=2010..&role=about");
        assertThat(page.select(".chips a").eachText())
                .containsExactly(
                        "Country: Rwanda ×",
                        "Country: not Kenya ×",
                        "Year: 2010– ×",
                        "Countries: about ×",
                        "Clear all");
        assertThat(page.select(".chips a").first().attr("href"))
                .isEqualTo("/search?q=genocide&country=%21KEN&year=2010..&role=about");
        assertThat(page.select(".chips a").last().attr("href")).isEqualTo("/search?q=genocide");
    }

    @Test
    void aValueCanBeChosenAloneBesideOthersOrLeftOut() throws Exception {
        Document page = server.page("/search?country=Sudan");
        Element kenya = page.select(".facet.country li:contains(Kenya)").first();
        assertThat(kenya.select("a").eachAttr("href"))
                .containsExactly(
                        "/search?country=KEN", "/search?country=SDN&country=KEN", "/search?country=SDN&country=%21KEN");
        Element sudan = page.select(".facet.country li.chosen").first();
        assertThat(sudan.select("a").eachAttr("href")).containsExactly("/search?country=SDN", "/search");
    }

    @Test
    void whatIsLeftOutStaysVisibleAndCanBeTakenBack() throws Exception {
        Element kenya = server.page("/search?country=!KEN")
                .select(".facet.country li.excluded")
                .first();
        assertThat(kenya.select(".label").text()).isEqualTo("Kenya");
        assertThat(kenya.select("a").eachAttr("href")).containsExactly("/search?country=KEN", "/search");
    }

    @Test
    void entriesWithoutAValueAreAChoiceAmongTheValues() throws Exception {
        Element none =
                server.page("/search").select(".facet.country li.untagged").first();
        assertThat(none.select("a").eachText()).containsExactly("no country 2", "not");
        assertThat(none.select("a").eachAttr("href"))
                .containsExactly("/search?country=none", "/search?country=%21none");
        Document without = server.page("/search?country=none");
        assertThat(without.select("h1").text()).isEqualTo("2 entries");
        assertThat(without.select(".chips a").first().text()).isEqualTo("Country: none ×");
        assertThat(without.select(".facet.country li.untagged.chosen a").eachAttr("href"))
                .containsExactly("/search?country=none", "/search");
        assertThat(server.page("/search?country=!none")
                        .select(".chips a")
                        .first()
                        .text())
                .isEqualTo("Country: any ×");
    }

    @Test
    void yearsAreBarsAndEachIsAChoice() throws Exception {
        Document page = server.page("/search?q=genocide&country=Rwanda");
        assertThat(page.select(".facet.year ol").eachAttr("aria-label")).containsExactly("Years");
        assertThat(page.select("a.bar").eachText()).containsExactly("2011: 1 entry", "2012: 1 entry");
        assertThat(page.select("a.bar").eachAttr("href"))
                .containsExactly(
                        "/search?q=genocide&country=RWA&year=2011", "/search?q=genocide&country=RWA&year=2012");
        assertThat(server.page("/search?year=2012").select(".bars .chosen a").attr("aria-current"))
                .isEqualTo("true");
        Element form = page.select("form.stretch").first();
        assertThat(form.select("input").eachAttr("name")).containsExactly("year", "q", "country");
    }

    @Test
    void theSearchBoxKeepsTheChoicesAndForgetsThePlace() throws Exception {
        Document page = server.page("/search?q=a&country=Sudan&year=2011");
        assertThat(page.select("form[role=search] input[type=hidden]").eachAttr("name"))
                .containsExactly("country", "year");
    }

    @Test
    void onePageLeadsToTheNextAndBack() throws Exception {
        Document first = server.page("/search?size=2&sort=date");
        assertThat(first.select(".paging a").eachText()).containsExactly("Next →");
        Document second = server.page(first.select(".paging .next").attr("href"));
        assertThat(second.select(".hit")).hasSize(2);
        Document third = server.page(second.select(".paging .next").attr("href"));
        assertThat(third.select(".hit")).hasSize(1);
        assertThat(third.select(".paging a").eachText()).containsExactly("← Previous", "First page");
        Document again = server.page(third.select(".paging .previous").attr("href"));
        assertThat(again.select(".hit h2").eachText())
                .isEqualTo(second.select(".hit h2").eachText());
        assertThat(again.select(".paging .previous").attr("href")).isEqualTo("/search?sort=date&size=2");
    }

    @Test
    void aPublicationThatIsHeldBackLeadsToAllItsEntries() throws Exception {
        Document page = server.page("/search?size=4&q=language:en+OR+language:fr");
        assertThat(page.select(".hit .others").eachText())
                .containsExactly("All 4 entries found in The Harbour Bulletin, March 2011");
        Document all = server.page(page.select(".hit .others a").attr("href"));
        assertThat(all.select("h1").text()).startsWith("4 entries");

        Document ungrouped =
                server.page(page.select(".sorting a:containsOwn(whatever)").attr("href"));
        assertThat(ungrouped.select(".hit .others")).isEmpty();
        assertThat(ungrouped.select(".sorting a:containsOwn(No publication)").attr("href"))
                .isEqualTo("/search?q=language%3Aen+OR+language%3Afr&size=4");
    }

    @Test
    void anEntryShowsItsTextWithPagesAndTheWordsThatJustifyItsTags() throws Exception {
        Document page = server.page("/entries/" + bulletin + "-01");
        assertThat(page.select("article h1").text()).isEqualTo("Lamplight Network – Kenya");
        assertThat(page.select(".subtitle").text()).isEqualTo("Who keeps the records");
        assertThat(page.select(".text p").eachText())
                .containsExactly(
                        "p. 1Lamplight Network gathers testimony on genocide in Rwanda.",
                        "p. 2Its volunteers in Kisumu also write about Sudan & \"Darfur\" <today>.");
        assertThat(page.select(".text mark").eachText())
                .containsExactly("Lamplight Network", "genocide", "Rwanda", "Sudan");
        assertThat(page.select("h1 mark.country").text()).isEqualTo("Kenya");
        assertThat(page.select(".facet.crime .law").text()).isEqualTo("Rome Statute, article 6");
        assertThat(page.select(".captions li").text()).isEqualTo("Members at work p. 1");
        for (Element link : page.select(".quotes a:not(.again)")) {
            Element place = page.select(link.attr("href")).first();
            assertThat(place).as(link.outerHtml()).isNotNull();
            assertThat("“" + place.text() + "”").isEqualTo(link.text());
        }
        assertThat(page.select(".paging a").eachText()).containsExactly("River Watch →");
        assertThat(page.select("#tags .links a").attr("href")).isEqualTo("/api/v1/entries/" + bulletin + "-01");
    }

    @Test
    void theDatesAndPersonsOfAnEntryAreMarkedAndListedAndLeadToNoSearch() throws Exception {
        Document page = server.page("/entries/" + bulletin + "-04");
        assertThat(page.select(".text mark.person").text()).isEqualTo("Ann Lee");
        assertThat(page.select(".text mark.date").text()).isEqualTo("June 2011");
        assertThat(page.select("#tags .facet-name").eachText()).containsExactly("Person", "Date");
        assertThat(page.select("#tags a.tag")).isEmpty();
        for (Element link : page.select(".quotes a")) {
            assertThat("“" + page.select(link.attr("href")).text() + "”").isEqualTo(link.text());
        }
        assertThat(page.select("#tags .quotes a").eachText()).containsExactly("“Ann Lee”", "“June 2011”");
        Document start = server.page("/");
        assertThat(start.select(".facet.date, .facet.person")).isEmpty();
    }

    @Test
    void anEntryLeadsToThoseThatAreLikeIt() throws Exception {
        Document page = server.page("/entries/" + bulletin + "-01");
        Element similar = page.select(".similar").first();
        assertThat(similar.select("h2").text()).isEqualTo("Similar entries");
        assertThat(similar.select("li").first().text()).isEqualTo("River Watch The Harbour Bulletin, March 2011");
        assertThat(similar.select("a").eachAttr("href"))
                .contains("/entries/" + bulletin + "-02")
                .doesNotContain("/entries/" + bulletin + "-01");
        assertThat(server.page("/entries/" + bulletin + "-04").select(".similar"))
                .isEmpty();
    }

    @Test
    void anEntryWithoutAHeadingIsCalledByItsPlace() throws Exception {
        assertThat(server.page("/entries/" + bulletin + "-04").select("h1").text())
                .isEqualTo("Notice on p. 3");
    }

    @Test
    void aPublicationShowsItsEntriesUnderTheirSectionsAndWhatWasSetAside() throws Exception {
        Document page = server.page("/publications/" + bulletin);
        assertThat(page.select("dl.facts dd").eachText())
                .startsWith(
                        "Harbour House", "March 2011", "English", "3", "bulletin.pdf", "application/pdf", "newsletter");
        assertThat(page.select(".part h3").eachText()).containsExactly("Members");
        assertThat(page.select(".entries li").eachText())
                .containsExactly(
                        "Lamplight Network – Kenya Profile, pp. 1–2", "River Watch Profile, pp. 2–3",
                        "What the norm says Sidebar, p. 2", "Notice on p. 3 Notice, p. 3");
        assertThat(page.select("details.set-aside li").text()).isEqualTo("p. 2 The Harbour Bulletin");
    }

    @Test
    void aTextInAnotherLanguageSaysSo() throws Exception {
        Document page = server.page("/entries/" + report + "-01");
        assertThat(page.select(".text").attr("lang")).isEqualTo("fr");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void allValuesOfAFacetHaveAPageOfTheirOwn() throws Exception {
        Document page = server.page("/facets/country?q=genocide&prefix=s");
        assertThat(choices(page, "country")).containsExactly("Sudan 1");
        assertThat(page.select(".value").attr("href")).isEqualTo("/search?q=genocide&country=SDN");
    }

    @Test
    void theValuesOfAFacetArePagedForwardsAndBack() throws Exception {
        Document first = server.page("/facets/country?size=2&role=about");
        assertThat(choices(first, "country")).containsExactly("Rwanda 2", "Sudan 2", "no country 2");
        Document second = server.page("/facets/country?size=1");
        assertThat(choices(second, "country")).containsExactly("Rwanda 3", "no country 2");
        second = server.page(second.select(".paging .next").attr("href"));
        assertThat(choices(second, "country")).containsExactly("Sudan 2");
        assertThat(second.select(".paging .previous").attr("href")).isEqualTo("/facets/country?size=1");
    }

    @Test
    void theValuesOfAFacetAreCountedUnderTheChoicesMadeAndCountriesByRole() throws Exception {
        Document page = server.page("/facets/country?q=genocide&kind=profile&prefix=r");
        assertThat(page.select("h1").text()).isEqualTo("Country: 1 value for “genocide”");
        assertThat(page.select(".chips a").eachText()).containsExactly("Kind: Profile ×", "Clear all");
        assertThat(page.select(".chips a").first().attr("href")).isEqualTo("/facets/country?q=genocide&prefix=r");
        Document about = server.page(page.select(".roles a").attr("href"));
        assertThat(choices(about, "country")).containsExactly("Rwanda 1");
        assertThat(about.select(".value").attr("href"))
                .isEqualTo("/search?q=genocide&kind=profile&role=about&country=RWA");
    }

    @Test
    void whatCannotBeAnsweredIsSaidToPeopleInAPage() throws Exception {
        HttpResponse<String> wrong = server.get("/search?country=Sudn&q=%3Cb%3E");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(wrong.body()).contains("the nearest known: Sudan").doesNotContain("<b>");
        assertThat(server.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(server.get("/entries/x").body()).contains("There is no entry");
        assertThat(server.get("/search?utm_source=elsewhere").statusCode()).isEqualTo(200);
    }

    @Test
    void nothingThatStandsInAnEntryBecomesMarkup() throws Exception {
        for (String path : List.of("/search?q=Kisumu", "/entries/" + bulletin + "-01", "/search?q=%22%3E%3Ctoday%3E")) {
            Document page = server.page(path);
            assertThat(page.select("today, script:not([src=/typeahead.js]), style, [style], [onclick]"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void everyPageForbidsFramesAndAllScriptsButTheServersOwn() throws Exception {
        for (String path : List.of("/", "/search", "/publications", "/nowhere", "/api/v1/search", "/style.css")) {
            var headers = server.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .startsWith("default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self';");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).hasValue("same-origin");
        }
    }

    @Test
    void everyPageCanBeReadWithoutSeeingIt() throws Exception {
        for (String path : List.of(
                "/",
                "/search?q=genocide",
                "/entries/" + bulletin + "-01",
                "/publications/" + bulletin,
                "/publications",
                "/facets/country",
                "/facets/year",
                "/nowhere")) {
            Document page = server.page(path);
            assertThat(page.select("html[lang]")).as(path).hasSize(1);
            assertThat(page.select("main#content")).as(path).hasSize(1);
            assertThat(page.select("a.skip[href=#content]")).as(path).hasSize(1);
            assertThat(page.select("h1")).as(path).hasSize(1);
            for (Element input : page.select("input:not([type=hidden])")) {
                assertThat(page.select("label[for=" + input.id() + "]"))
                        .as(path + " " + input)
                        .hasSize(1);
            }
            assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
        }
    }

    @Test
    void theSameSearchIsAnsweredInOtherForms() throws Exception {
        assertThat(server.json("/search?q=testimony&format=json").get("total").asInt())
                .isEqualTo(1);
        assertThat(server.get("/search?country=RWA&format=jsonl").body().lines())
                .hasSize(3);
        assertThat(server.get("/search?q=testimony&format=csv").body())
                .startsWith("id,publication,title,")
                .contains("RWA:about; SDN:about; KEN:home")
                .contains("\"\"Darfur\"\" <today>");
        HttpResponse<String> wrong = server.get("/search?format=xml");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
}
