package vigil.corpus;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// An index of the engine under test, open at both ends, and what the contract puts in and asks.
abstract class OpenedIndex {
    EntryWriter writer;
    EntrySearcher searcher;

    /// Opens a new, empty index to write. Called once for each test, before [#openSearcher].
    protected abstract EntryWriter openWriter() throws IOException;

    /// Opens the index that was opened to write.
    ///
    /// @param by finds by meaning; null for words alone
    protected abstract EntrySearcher openSearcher(@Nullable Embedder by) throws IOException;

    /// Opens the same index again, after its writer was closed.
    protected abstract EntryWriter reopenWriter() throws IOException;

    @BeforeEach
    void open() throws IOException {
        writer = openWriter();
        searcher = openSearcher(null);
    }

    @AfterEach
    void close() throws IOException {
        searcher.close();
        writer.close();
    }

    // The publications of these tests.

    static Contents newsletter() {
        return newsletter("/publications/newsletter.txt");
    }

    static Contents newsletter(String location) {
        return Entries.of("newsletter.txt")
                .title("Voices of the field")
                .location(location)
                .setAside("page four of ten")
                .entry(
                        "Peace Line - Sudan",
                        "Peace Line watched the referendum in Sudan.\nIt then called for a ceasefire where child soldiers fight.")
                .section("Early warning")
                .page(4, "It then")
                .country("SDN", "Sudan", Role.ABOUT)
                .organization("peace-line", "Peace Line", Role.SUBJECT)
                .crime("war-crimes/child-soldiers", "Child soldiers", Role.SITUATION, "child soldiers")
                .theme("early-warning", "Early warning", "watched")
                .entry(
                        "East African Lawyers - Tanzania",
                        "Kenya and its elections are what we are observing. After them came crimes against humanity.")
                .section("Justice")
                .country("KEN", "Kenya", Role.ABOUT)
                .country("TZA", "Tanzania", Role.HOME)
                .crime("crimes-against-humanity", "Crimes against humanity", Role.SITUATION, "crimes against humanity")
                .entry("Women's Watch - Kenya", "A training for judges.")
                .country("KEN", "Kenya", Role.HOME)
                .entry("Contacts", "Write to us.")
                .kind(Kind.IMPRINT)
                .entry("Members", "All of our members.")
                .kind(Kind.MEMBER_LIST)
                .entry("A word on prevention", "Prevention comes first.")
                .kind(Kind.SIDEBAR)
                .contents();
    }

    static Contents report() {
        return Entries.of("a-report.txt")
                .title("The year behind us")
                .date("2010-12-31")
                .entry("Chapter 1: Sudan", "The referendum drew near, and war crimes went on.")
                .kind(Kind.SECTION)
                .country("SDN", "Sudan", Role.ABOUT)
                .crime("war-crimes", "War crimes", Role.SITUATION, "war crimes")
                .entry("Chapter 2: Côte d'Ivoire", "Nothing was heard of it.")
                .kind(Kind.SECTION)
                .country("CIV", "Côte d'Ivoire", Role.ABOUT)
                .contents();
    }

    // How these tests ask.

    void put(Contents... all) throws IOException {
        for (Contents contents : all) {
            writer.put(contents);
        }
        writer.commit();
    }

    static Filters country(String... values) {
        return Filters.NONE.with(
                Facet.COUNTRY, new ValueFilter(new LinkedHashSet<>(List.of(values)), new LinkedHashSet<>()));
    }

    ResultPage page(String text, Filters filters) throws IOException {
        return searcher.search(new SearchRequest(
                text, filters, Sort.RELEVANCE, Grouping.PUBLICATION, 100, null, Set.of(Facet.values()), 100));
    }

    Map<String, Long> counts(Filters filters, Facet facet) throws IOException {
        Map<String, Long> counts = new java.util.HashMap<>();
        page("", filters).facets().get(facet).values().forEach(count -> counts.put(count.value(), count.count()));
        return counts;
    }

    List<String> titles(String text) throws IOException {
        return titles(SearchRequest.of(text).page(100, null));
    }

    List<String> titles(Filters filters) throws IOException {
        return titles(SearchRequest.of("").with(filters).page(100, null));
    }

    List<String> titles(SearchRequest request) throws IOException {
        return searcher.search(request).hits().stream()
                .map(hit -> hit.entry().heading())
                .toList();
    }

    static Set<String> ids(List<Hit> hits) {
        return new HashSet<>(hits.stream().map(hit -> hit.entry().id()).toList());
    }
}
