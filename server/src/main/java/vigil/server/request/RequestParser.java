package vigil.server.request;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vigil.corpus.CompletionRequest;
import vigil.corpus.Facet;
import vigil.corpus.FacetRequest;
import vigil.corpus.Filters;
import vigil.corpus.Grouping;
import vigil.corpus.InvalidRequestException;
import vigil.corpus.Role;
import vigil.corpus.SearchRequest;
import vigil.corpus.SimilarEntries;
import vigil.corpus.Sort;
import vigil.corpus.ValueFilter;
import vigil.corpus.YearRange;

/// Reads parameters into requests. The command line and HTTP share it, so that a filter means the same in both.
///
/// What is wrong with a parameter is an [InvalidRequestException] with its name.
public final class RequestParser {
    /// Hits on a page, and values of a facet, where the caller does not say.
    public static final int DEFAULT_SIZE = 10;

    /// Values on a page of a facet, where the caller does not say.
    public static final int DEFAULT_FACET_PAGE = 50;

    private static final Pattern YEARS = Pattern.compile("(\\d{1,4})?\\.\\.(\\d{1,4})?|(\\d{1,4})");
    private static final Set<String> FILTERS = filterNames();
    private static final List<Role> COUNTRY_ROLES = List.of(Role.ABOUT, Role.HOME, Role.MENTION);

    private final FacetValues values;

    /// A parser that looks values up here.
    public RequestParser(FacetValues values) {
        this.values = values;
    }

    private static Set<String> filterNames() {
        var names = new TreeSet<String>();
        Arrays.stream(Facet.values()).map(Facet::parameter).forEach(names::add);
        names.add("q");
        names.add("role");
        return names;
    }

    /// The request that the parameters describe. Names that it does not know are passed over: see [#checkNames].
    public SearchRequest search(Parameters parameters) throws IOException {
        return new SearchRequest(
                text(parameters),
                filters(parameters),
                sort(parameters),
                grouping(parameters),
                number(parameters, "size", 0, SearchRequest.MAX_SIZE, DEFAULT_SIZE),
                parameters.one("cursor"),
                EnumSet.allOf(Facet.class),
                number(parameters, "facetSize", 0, SearchRequest.MAX_SIZE, DEFAULT_SIZE));
    }

    /// The question for a facet's values that the parameters describe: `size` and `cursor` are those of the values.
    public FacetRequest facet(Facet facet, Parameters parameters) throws IOException {
        var within = new SearchRequest(
                text(parameters),
                filters(parameters),
                Sort.RELEVANCE,
                Grouping.PUBLICATION,
                0,
                null,
                EnumSet.noneOf(Facet.class),
                0);
        String prefix = parameters.one("prefix");
        return new FacetRequest(
                facet,
                prefix == null ? "" : prefix,
                within,
                number(parameters, "size", 1, SearchRequest.MAX_SIZE, DEFAULT_FACET_PAGE),
                parameters.one("cursor"));
    }

    /// The question for completions that the parameters describe.
    public CompletionRequest completions(Parameters parameters) throws IOException {
        return new CompletionRequest(
                text(parameters),
                filters(parameters),
                number(parameters, "size", 1, CompletionRequest.MAX_SIZE, DEFAULT_SIZE));
    }

    /// How many similar entries the parameters, which say nothing else, ask for.
    public static int similarSize(Parameters parameters) {
        checkAmong(parameters, Set.of("size"));
        return number(parameters, "size", 1, SimilarEntries.MAX_SIZE, DEFAULT_SIZE);
    }

    /// The shortest parameters that give this text, these filters and this order again, in a fixed sequence.
    public static Parameters parameters(SearchRequest request) {
        var written = new LinkedHashMap<String, List<String>>();
        written.put("q", List.of(request.text()));
        Filters filters = request.filters();
        filters.values().forEach((facet, filter) -> written.put(facet.parameter(), written(filter)));
        YearRange years = filters.years();
        if (years != null) {
            written.put("year", List.of(written(years)));
        }
        Role role = filters.countryRole();
        if (role != null) {
            written.put("role", List.of(role.value()));
        }
        if (request.sort() != Sort.RELEVANCE) {
            written.put("sort", List.of(request.sort().value()));
        }
        if (request.grouping() != Grouping.PUBLICATION) {
            written.put("group", List.of(request.grouping().value()));
        }
        return new Parameters(written);
    }

    /// Refuses names other than those of filters and these.
    ///
    /// @throws InvalidRequestException that names the nearest name
    public static void checkNames(Parameters parameters, String... others) {
        var known = new TreeSet<>(FILTERS);
        known.addAll(List.of(others));
        checkAmong(parameters, known);
    }

    private static void checkAmong(Parameters parameters, Set<String> known) {
        for (String name : parameters.names()) {
            if (!known.contains(name)) {
                List<String> nearest = Nearest.of(name, known);
                throw new InvalidRequestException(
                        name,
                        "there is no parameter \"" + name + "\"; "
                                + (nearest.isEmpty() ? "there are " : "did you mean ")
                                + String.join(", ", nearest.isEmpty() ? known : nearest));
            }
        }
    }

    private static List<String> written(ValueFilter filter) {
        return Stream.concat(
                        filter.any().stream().map(FilterValue::written),
                        filter.none().stream().map(FilterValue::excluding))
                .toList();
    }

    /// Years as the parameter has them.
    static String written(YearRange years) {
        if (years.from() == years.to()) {
            return Integer.toString(years.from());
        }
        return (years.from() == Integer.MIN_VALUE ? "" : years.from()) + ".."
                + (years.to() == Integer.MAX_VALUE ? "" : years.to());
    }

    private static String text(Parameters parameters) {
        String text = parameters.one("q");
        return text == null ? "" : text;
    }

    private Filters filters(Parameters parameters) throws IOException {
        Map<Facet, ValueFilter> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<String> given = parameters.all(facet.parameter());
            if (facet != Facet.YEAR && !given.isEmpty()) {
                chosen.put(facet, filter(facet, given));
            }
        }
        String years = parameters.one("year");
        if (years != null && FilterValue.read(years).name().equals(ValueFilter.UNTAGGED)) {
            chosen.put(Facet.YEAR, filter(Facet.YEAR, List.of(years)));
            return new Filters(chosen, null, role(parameters));
        }
        return new Filters(chosen, years == null ? null : years(years), role(parameters));
    }

    private ValueFilter filter(Facet facet, List<String> given) throws IOException {
        var any = new LinkedHashSet<String>();
        var none = new LinkedHashSet<String>();
        for (String word : given) {
            FilterValue one = FilterValue.read(word);
            String value = one.name().equals(ValueFilter.UNTAGGED) ? one.name() : values.resolve(facet, one.name());
            (one.excluded() ? none : any).add(value);
        }
        return new ValueFilter(any, none);
    }

    private static YearRange years(String given) {
        Matcher range = YEARS.matcher(given);
        if (!range.matches() || given.equals("..")) {
            throw wrongYears(given);
        }
        String only = range.group(3);
        String first = only == null ? range.group(1) : only;
        String last = only == null ? range.group(2) : only;
        int from = first == null ? Integer.MIN_VALUE : Integer.parseInt(first);
        int to = last == null ? Integer.MAX_VALUE : Integer.parseInt(last);
        if (from > to) {
            throw wrongYears(given);
        }
        return new YearRange(from, to);
    }

    private static InvalidRequestException wrongYears(String given) {
        return new InvalidRequestException(
                "year",
                "a year is 2010, 2010..2011, 2010.. or ..2011, the earlier first, none or !none, was \"" + given
                        + "\"");
    }

    private static @Nullable Role role(Parameters parameters) {
        String given = parameters.one("role");
        if (given == null) {
            return null;
        }
        return COUNTRY_ROLES.stream()
                .filter(role -> role.value().equalsIgnoreCase(given))
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException(
                        "role", "the role of a country is about, home or mention, was \"" + given + "\""));
    }

    private static Sort sort(Parameters parameters) {
        String given = parameters.one("sort");
        if (given == null) {
            return Sort.RELEVANCE;
        }
        return Sort.of(given)
                .orElseThrow(() ->
                        new InvalidRequestException("sort", "sort is relevance, date or -date, was \"" + given + "\""));
    }

    private static Grouping grouping(Parameters parameters) {
        String given = parameters.one("group");
        if (given == null) {
            return Grouping.PUBLICATION;
        }
        return Grouping.of(given)
                .orElseThrow(() ->
                        new InvalidRequestException("group", "group is publication or none, was \"" + given + "\""));
    }

    private static int number(Parameters parameters, String name, int least, int most, int otherwise) {
        String given = parameters.one(name);
        if (given == null) {
            return otherwise;
        }
        boolean digits = given.length() <= 6 && given.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = digits ? Integer.parseInt(given) : -1;
        if (number < least || number > most) {
            throw new InvalidRequestException(
                    name, name + " must be " + least + " to " + most + ", was \"" + given + "\"");
        }
        return number;
    }
}
