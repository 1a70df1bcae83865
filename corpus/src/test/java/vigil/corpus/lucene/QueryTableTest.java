package vigil.corpus.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vigil.corpus.Entries;
import vigil.corpus.EntrySearcher;
import vigil.corpus.Kind;
import vigil.corpus.ResultPage;
import vigil.corpus.Role;
import vigil.corpus.SearchRequest;
import vigil.corpus.query.Thesaurus;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.VocabularyFolder;

/// Every example in the table of the query language in README.md finds what the table says, and nothing is found here
/// that the table does not name.
final class QueryTableTest {
    /// By what is typed in the table: the headings of the entries that it finds.
    private static final Map<String, List<String>> FINDS = new LinkedHashMap<>();

    static {
        finds(List.of("early warning"), "Rwanda", "Network");
        finds(List.of("Darfur AND militia", "Darfur && militia"), "Darfur");
        finds(List.of("Darfur OR Kordofan", "Darfur || Kordofan"), "Darfur", "Kordofan", "达尔富尔", "دارفور");
        finds(
                List.of("women -Darfur", "women NOT Darfur", "women AND NOT Darfur", "women !Darfur"),
                "Kordofan",
                "Network");
        finds(List.of("(Darfur OR Kordofan) women"), "Darfur", "Kordofan");
        finds(List.of("women -(Darfur OR (rights network))"), "Kordofan");
        finds(List.of("\"early warnings\"", "“early warnings”", "«early warnings»", "„early warnings“"), "Rwanda");
        finds(List.of("「种族灭绝」", "《种族灭绝》"), "达尔富尔");
        finds(List.of("displace*"), "Kordofan");
        finds(List.of("*cide"), "Rwanda", "Genève", "Justice at last");
        finds(List.of("*plac*"), "Kordofan");
        finds(List.of("organi*ation"), "Osh", "Osh again");
        finds(List.of("wom?n"), "Darfur", "Kordofan", "Network");
        finds(List.of("\"displaced wom*\""), "Kordofan");
        finds(List.of("\"court * for\""), "Darfur");
        finds(List.of("Krygyzstan~"), "Osh");
        finds(List.of("Kordofen~1"), "Kordofan");
        finds(
                List.of("\"court arrest\"~5", "court NEAR/5 arrest", "court w/5 arrest", "court AROUND(5) arrest"),
                "Darfur");
        finds(
                List.of("heading:justice", "heading:\"justice at last\"", "heading:just*", "heading: justice"),
                "Justice at last");
        finds(List.of("heading:(justice OR Darfur)"), "Justice at last", "Darfur");
        finds(List.of("-heading:Darfur women"), "Kordofan", "Network");
        finds(List.of("subtitle:lawyers"), "Network");
        finds(List.of("section:courts"), "Justice at last");
        finds(List.of("text:justice"), "Network");
        finds(List.of("caption:map"), "Resolution");
        finds(List.of("organization:\"Osh Watch\""), "Osh");
        finds(List.of("symbol:A/66/874"), "Resolution", "Osh again");
        finds(List.of("country:Sudan", "country:SDN"), "Darfur", "Kordofan");
        finds(List.of("region:Africa"), "Kordofan");
        finds(List.of("crime:genocide"), "Rwanda");
        finds(List.of("theme:\"early warning\""), "Rwanda");
        finds(List.of("kind:sidebar"), "Osh");
        finds(List.of("language:fr"), "Genève");
        finds(List.of("country:(Sudan OR Rwanda)"), "Darfur", "Kordofan", "Rwanda");
        finds(List.of("country:Rwa*", "country:Ruanda~", "crime:*cide"), "Rwanda");
        finds(List.of("women -country:Sudan", "women country:none"), "Network");
        finds(List.of("women -country:none"), "Darfur", "Kordofan");
        finds(List.of("year:2011"), "Darfur");
        finds(List.of("year:2010..2012", "year:[2010 TO 2012]"), "Rwanda", "Darfur", "Kordofan");
        finds(List.of("year:2013.."), "Justice at last", "Osh", "Resolution", "Osh again");
        finds(List.of("year:..2010"), "Rwanda", "Network", "Genève", "达尔富尔", "دارفور");
        finds(List.of("S/RES/1973", "7(1)(g)", "1,000", "2003-2008", "info@osh.example"), "Resolution");
        finds(List.of("women’s"), "Network", "Darfur", "Kordofan");
        finds(List.of("d’Ivoire", "cote divoire"), "Network");
        finds(List.of("L'HUMANITE"), "Genève");
        finds(List.of("达尔富尔，种族灭绝"), "达尔富尔");
        finds(List.of("دارفور، السودان؟"), "دارفور", "Darfur");
        finds(List.of("Ｄａｒｆｕｒ　ＯＲ　Ｋｏｒｄｏｆａｎ"), "Darfur", "Kordofan", "达尔富尔", "دارفور");
        finds(List.of("heading\\:justice"), "Osh again");
        finds(List.of("\\-Darfur"), "Darfur", "达尔富尔", "دارفور");
        finds(List.of("\\OR"), "Justice at last");
    }

    private static LuceneIndex index = LuceneIndex.inMemory();
    private static EntrySearcher searcher;

    private static void finds(List<String> typed, String... headings) {
        typed.forEach(text -> FINDS.put(text, List.of(headings)));
    }

    @BeforeAll
    static void fill() throws IOException {
        try (var writer = index.writer()) {
            writer.put(Entries.of("news.txt")
                    .entry("Rwanda", "The genocide was foreseen. Early warnings were not heard in Kigali.")
                    .year(2010)
                    .country("RWA", "Rwanda", Role.ABOUT)
                    .crime("genocide", "Genocide", Role.SITUATION, "genocide")
                    .theme("early-warning", "Early warning", "Early warnings")
                    .entry("Darfur", "Militia drove out the women. The court asked for the arrest of a minister.")
                    .year(2011)
                    .country("SDN", "Sudan", Role.ABOUT, "Darfur")
                    .entry("Kordofan", "Displaced women crossed Africa: each woman on foot.")
                    .year(2012)
                    .country("SDN", "Sudan", Role.ABOUT, "Kordofan")
                    .region("002", "Africa", "Africa")
                    .entry(
                            "Justice at last",
                            "The court heard of a fratricide, or two. Nobody was ever put under any kind of arrest.")
                    .year(2013)
                    .section("Courts")
                    .entry("Osh", "In Kyrgyzstan an organisation counts the dead.")
                    .year(2014)
                    .kind(Kind.SIDEBAR)
                    .organization("osh-watch", "Osh Watch", Role.SUBJECT, "organisation")
                    .entry("Network", "Women's rights in Côte d'Ivoire: early justice is a warning.")
                    .year(2009)
                    .subtitle("A network of lawyers")
                    .entry("Genève", "Le génocide, crime contre l’humanité.")
                    .year(2008)
                    .language("fr")
                    .entry("达尔富尔", "种族灭绝没有停止。")
                    .year(2007)
                    .language("zh")
                    .entry("دارفور", "في السودان")
                    .year(2007)
                    .language("ar")
                    .contents());
            writer.put(Entries.of("resolution.txt")
                    .symbol("A/66/874")
                    .entry(
                            "Resolution",
                            "S/RES/1973 (2011), under article 7(1)(g): 1,000 were heard, 2003-2008. Write to info@osh.example.")
                    .year(2015)
                    .caption("A map")
                    .entry("Osh again", "A field is named as in heading:justice, in any organization.")
                    .year(2016)
                    .contents());
            writer.commit();
        }
        searcher = index.searcher(Thesaurus.of(Vocabulary.load()));
    }

    @AfterAll
    static void close() throws IOException {
        searcher.close();
        index.close();
    }

    /// What is typed in the rows of the table.
    private static List<String> typed() throws IOException {
        List<String> typed = new ArrayList<>();
        boolean inTable = false;
        for (String line : Files.readAllLines(VocabularyFolder.find().resolve("../../README.md"))) {
            inTable = line.equals("| typed | finds |") || (inTable && line.startsWith("|"));
            if (inTable) {
                String cell = line.split("(?<!\\\\)\\|", -1)[1];
                var examples = Pattern.compile("`([^`]+)`").matcher(cell);
                while (examples.find()) {
                    typed.add(examples.group(1).replace("\\|", "|"));
                }
            }
        }
        return typed;
    }

    @Test
    void everyRowOfTheTableIsTriedAndNoneThatIsNotThere() throws IOException {
        assertThat(typed()).hasSizeGreaterThan(50).containsExactlyInAnyOrderElementsOf(FINDS.keySet());
    }

    @ParameterizedTest
    @MethodSource("typed")
    void findsWhatTheTableSays(String typed) throws IOException {
        ResultPage page = searcher.search(SearchRequest.of(typed).page(100, null));

        assertThat(page.hits().stream().map(hit -> hit.entry().heading()))
                .containsExactlyInAnyOrderElementsOf(FINDS.getOrDefault(typed, List.of()));
        assertThat(page.warnings()).isEmpty();
    }
}
