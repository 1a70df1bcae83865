package vigil.server.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vigil.corpus.EntrySearcher;
import vigil.corpus.Facet;
import vigil.corpus.FacetCount;
import vigil.corpus.FacetPage;
import vigil.corpus.FacetRequest;
import vigil.corpus.SearchRequest;
import vigil.server.request.FilterValue;
import vigil.server.request.Parameters;

/// Draws requests at random that an index can answer: its own words, in all forms of the query language, and choices
/// among its own values. The same seed draws the same requests.
final class Drawn {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’/-]*");
    private static final List<String> FIELDS = List.of("heading", "text", "section", "organization", "caption");
    private static final List<String> ROLES = List.of("about", "home", "mention");

    private final Random random;
    private final Holdings holdings;

    /// What an index holds that can be asked for.
    ///
    /// @param texts the words of each entry in their order
    /// @param values of each facet but the years
    record Holdings(List<List<String>> texts, Map<Facet, List<String>> values, List<Integer> years) {

        static Holdings of(EntrySearcher searcher) throws IOException {
            List<List<String>> texts = new ArrayList<>();
            SearchRequest all = SearchRequest.of("");
            searcher.forEach(all, entry -> {
                List<String> words = WORD.matcher(entry.heading() + "\n" + entry.text())
                        .results()
                        .map(found -> found.group())
                        .toList();
                if (words.size() > 3) {
                    texts.add(words);
                }
            });
            Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
            for (Facet facet : Facet.values()) {
                FacetPage page = searcher.facet(new FacetRequest(facet, "", all, SearchRequest.MAX_SIZE, null));
                values.put(
                        facet,
                        page.counts().values().stream().map(FacetCount::value).toList());
            }
            List<Integer> years = values.remove(Facet.YEAR).stream()
                    .map(Integer::valueOf)
                    .sorted()
                    .toList();
            return new Holdings(texts, values, years);
        }
    }

    Drawn(long seed, Holdings holdings) {
        random = new Random(seed);
        this.holdings = holdings;
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /// A number from the first to the last.
    int number(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    Facet facet() {
        return one(List.of(Facet.values()));
    }

    /// A request: words, or none, and up to four choices.
    Parameters request() {
        Map<String, List<String>> given = new LinkedHashMap<>();
        given.put("q", List.of(random.nextInt(4) == 0 ? "" : text()));
        List<Facet> facets = new ArrayList<>(Arrays.asList(Facet.values()));
        for (int i = random.nextInt(5); i > 1; i--) {
            Facet facet = facets.remove(random.nextInt(facets.size()));
            given.put(facet.parameter(), facet == Facet.YEAR ? List.of(years()) : choices(facet));
        }
        if (random.nextInt(4) == 0) {
            given.put("role", List.of(one(ROLES)));
        }
        return new Parameters(new LinkedHashMap<>(given));
    }

    private List<String> choices(Facet facet) {
        List<String> values = holdings.values().get(facet);
        Set<String> chosen = new LinkedHashSet<>();
        for (int i = number(1, 3); i > 0; i--) {
            String value = random.nextInt(4) == 0
                    ? ""
                    : values.get((int) (values.size() * random.nextDouble() * random.nextDouble()));
            chosen.add(random.nextInt(3) == 0 ? FilterValue.excluding(value) : FilterValue.written(value));
        }
        return List.copyOf(chosen);
    }

    private String years() {
        int from = one(holdings.years());
        int to = from + random.nextInt(12);
        return one(List.of(from + "", from + "..", ".." + from, from + ".." + to, "none", "!none"));
    }

    /// Words of the query language: one to three parts, joined in one of its ways.
    private String text() {
        List<String> parts =
                IntStream.range(0, number(1, 3)).mapToObj(_ -> part()).toList();
        String joined = String.join(one(List.of(" ", " ", " OR ", " AND ", " -")), parts);
        return random.nextInt(6) == 0 ? "(" + joined + ") " + one(List.of("OR ", "-", "")) + part() : joined;
    }

    private String part() {
        List<Supplier<String>> forms = List.of(
                this::word,
                this::word,
                () -> "\"" + phrase(number(2, 3)) + "\"",
                () -> "\"" + word() + " " + word() + "\"~" + number(2, 9),
                () -> beginning() + "*",
                () -> word() + "~",
                () -> "-" + word(),
                () -> one(FIELDS) + ":" + word(),
                () -> "year:" + years().replace("!", "").replace("none", "2012.."));
        return one(forms).get();
    }

    private String word() {
        return one(one(holdings.texts()));
    }

    private String beginning() {
        String word = word();
        int end = Math.min(number(2, 5), word.length());
        return word.substring(0, word.offsetByCodePoints(0, word.codePointCount(0, end)));
    }

    private String phrase(int length) {
        List<String> text = one(holdings.texts());
        int start = random.nextInt(text.size() - length);
        return text.subList(start, start + length).stream().collect(Collectors.joining(" "));
    }
}
