package vigil.indexer.tag;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vigil.corpus.Entry;
import vigil.corpus.Field;
import vigil.corpus.Role;
import vigil.corpus.vocabulary.CountryNames;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.WordList;

/// Chooses among the countries that a section of a report names those that it deals with.
///
/// Its heading tells them: the countries before a colon ("Iran: …", "USA/Canada: …"), else those that it names. What
/// the text alone names is named in passing, unless it comes back to it. People of another country ("Syrian refugees")
/// are no country that a section deals with, if there is one.
final class ReportCountries {
    /// How often a section names the country that it deals with.
    private static final int OFTEN = 3;
    /// An abstract is no longer.
    private static final int ABSTRACT_CHARS = 600;
    /// As many countries in an abstract are a list.
    private static final int MANY = 5;
    /// As many countries in a longer text are those of a debate, or of a table.
    private static final int DEBATE = 20;

    private final CountryNames names;
    private final Set<String> people;

    ReportCountries(Vocabulary vocabulary) {
        names = new CountryNames(vocabulary);
        people = vocabulary.words(WordList.PEOPLE);
    }

    /// The mentions, those of countries that the section does not deal with in another role.
    ///
    /// @param homes where organizations have their seat that the section is about
    List<Mention> choose(Entry entry, List<Mention> decided, Set<String> homes) {
        Set<String> headed = headed(entry, decided);
        List<Mention> countries = decided.stream()
                .map(country -> homes.contains(country.value()) ? country.withRole(Role.HOME) : country)
                .toList();
        Map<String, Long> counts = countries.stream()
                .filter(country -> country.role() == Role.ABOUT)
                .filter(country -> headed.isEmpty() || !isPeople(country))
                .collect(Collectors.groupingBy(Mention::value, Collectors.counting()));
        boolean chapter = names.areAllOf(entry.heading());
        Set<String> dealt = headed.isEmpty() ? ofText(entry, counts) : chapter ? Set.of() : namedOften(counts);
        return countries.stream()
                .map(country -> headed.contains(country.value()) ? country.withRole(Role.ABOUT) : country)
                .map(country -> isInPassing(country, headed, dealt) ? country.withRole(Role.MENTION) : country)
                .toList();
    }

    private static boolean isInPassing(Mention country, Set<String> headed, Set<String> dealt) {
        String value = country.value();
        return country.role() == Role.ABOUT && !headed.contains(value) && !dealt.contains(value);
    }

    /// The countries that a text below no country's name deals with: not those of a list, and in an abstract, beside
    /// one that it comes back to, not those that it names once.
    private static Set<String> ofText(Entry entry, Map<String, Long> counts) {
        boolean brief = entry.text().length() <= ABSTRACT_CHARS;
        boolean often = !namedOften(counts).isEmpty();
        boolean chosen = brief ? often || counts.size() >= MANY : counts.size() >= DEBATE;
        return chosen ? named(counts, often ? 2 : OFTEN) : counts.keySet();
    }

    private static Set<String> namedOften(Map<String, Long> counts) {
        return named(counts, OFTEN);
    }

    private static Set<String> named(Map<String, Long> counts, int times) {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= times)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Set<String> headed(Entry entry, List<Mention> countries) {
        int colon = entry.heading().indexOf(':');
        boolean label = colon > 0 && names.areAllOf(entry.heading().substring(0, colon));
        boolean alone = label || names.areAllOf(entry.heading());
        List<Mention> heading = countries.stream()
                .filter(country -> country.passage().field == Field.HEADING)
                .filter(country -> alone || country.role() == Role.ABOUT)
                .toList();
        Set<String> named = heading.stream()
                .filter(country ->
                        !label || country.passage().word(country.start()).start() < colon)
                .filter(country -> label || !isPeople(country))
                .map(Mention::value)
                .collect(Collectors.toSet());
        return named.isEmpty() ? heading.stream().map(Mention::value).collect(Collectors.toSet()) : named;
    }

    private boolean isPeople(Mention country) {
        return country.rule().equals("country.demonym")
                && people.contains(country.passage().folded(country.end()));
    }
}
