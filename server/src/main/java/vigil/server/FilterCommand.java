package vigil.server;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The query and the filters, which `search` and `export` share, as the parameters that HTTP has too.
final class FilterCommand {
    @Parameters(
            paramLabel = "QUERY",
            arity = "0..*",
            description = "the words to look for; every entry, where there are none")
    private List<String> query = List.of();

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            description =
                    "a country's name or code, SDN; !SDN leaves out; none for entries without one, as for every filter")
    private List<String> countries = List.of();

    @Option(names = "--region", paramLabel = "REGION", description = "a region's name or M49 code")
    private List<String> regions = List.of();

    @Option(names = "--organization", paramLabel = "NAME", description = "an organization's name or abbreviation")
    private List<String> organizations = List.of();

    @Option(names = "--crime", paramLabel = "CRIME", description = "genocide, war-crimes, …")
    private List<String> crimes = List.of();

    @Option(names = "--theme", paramLabel = "THEME", description = "prevention, justice-accountability, …")
    private List<String> themes = List.of();

    @Option(names = "--publication", paramLabel = "ID_OR_TITLE", description = "a publication's id or title")
    private List<String> publications = List.of();

    @Option(names = "--section", paramLabel = "SECTION", description = "a section, as printed")
    private List<String> sections = List.of();

    @Option(names = "--kind", paramLabel = "KIND", description = "profile, sidebar, section, …")
    private List<String> kinds = List.of();

    @Option(names = "--language", paramLabel = "LANGUAGE", description = "a language's name or tag, fr")
    private List<String> languages = List.of();

    @Option(names = "--year", paramLabel = "YEARS", description = "2010, 2010..2011, 2010.. or ..2011")
    private @Nullable String years;

    @Option(names = "--role", paramLabel = "ROLE", description = "the role of the country: about, home or mention")
    private @Nullable String role;

    @Option(names = "--sort", paramLabel = "ORDER", description = "relevance, date or -date")
    private @Nullable String sort;

    @Option(
            names = "--group",
            paramLabel = "HOW",
            description = "publication: further entries of one count less and less; or none")
    private @Nullable String group;

    /// The parameters that were given.
    vigil.server.request.Parameters parameters() {
        var given = new LinkedHashMap<String, List<String>>();
        given.put("q", List.of(String.join(" ", query)));
        given.put("country", countries);
        given.put("region", regions);
        given.put("organization", organizations);
        given.put("crime", crimes);
        given.put("theme", themes);
        given.put("publication", publications);
        given.put("section", sections);
        given.put("kind", kinds);
        given.put("language", languages);
        given.put("year", one(years));
        given.put("role", one(role));
        given.put("sort", one(sort));
        given.put("group", one(group));
        return new vigil.server.request.Parameters(given);
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
