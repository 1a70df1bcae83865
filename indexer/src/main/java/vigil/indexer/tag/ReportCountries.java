package vigil.indexer.tag;

import java.util.HashSet;
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
    /// As many countries that are named once each are a list.
    private static final int MANY = 5;

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
                .collect(Collectors.groupingBy(Mention::value, Collectors.counting()));
        boolean chapter = names.areAllOf(entry.heading());
        boolean often = counts.values().stream().anyMatch(count -> count >= OFTEN);
        boolean list = counts.size() >= MANY && !often;
        Set<String> of = new HashSet<>();
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            boolean back = count.getValue() >= OFTEN;
            boolean dealt = headed.isEmpty() ? !list && (!often || count.getValue() > 1) : !chapter && back;
            if (headed.contains(count.getKey()) || dealt) {
                of.add(count.getKey());
            }
        }
        return countries.stream()
                .map(country -> headed.contains(country.value())
                        ? country.withRole(Role.ABOUT)
                        : country.role() == Role.ABOUT && !of.contains(country.value())
                                ? country.withRole(Role.MENTION)
                                : country)
                .toList();
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
