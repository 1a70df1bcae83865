package vigil.corpus.vocabulary;

import java.util.LinkedHashSet;
import java.util.Set;

/// Everything that the tables call by a name: the values of facets, in all languages, places and leaders. Names are as
/// they are printed, without abbreviations.
public final class KnownNames {
    private KnownNames() {}

    /// What countries and their people are called in other languages.
    public static Set<String> foreign(Vocabulary vocabulary) {
        Set<String> names = new LinkedHashSet<>();
        for (Country country : vocabulary.countries()) {
            country.foreign().forEach(foreign -> names.add(foreign.name().text()));
        }
        return names;
    }

    /// All other names.
    public static Set<String> of(Vocabulary vocabulary) {
        Set<String> names = new LinkedHashSet<>();
        for (Country country : vocabulary.countries()) {
            names.add(country.label());
            country.names().forEach(name -> names.add(name.text()));
            country.demonyms().forEach(name -> names.add(name.text()));
            country.places().forEach(place -> names.add(place.name().text()));
        }
        for (Region region : vocabulary.regions()) {
            names.add(region.label());
            region.names().forEach(name -> names.add(name.text()));
        }
        for (Organization organization : vocabulary.organizations()) {
            names.add(organization.label());
            organization.names().forEach(name -> names.add(name.text()));
        }
        for (Crime crime : vocabulary.crimes()) {
            crime.terms().forEach(term -> names.add(term.name().text()));
        }
        vocabulary.themes().forEach(theme -> names.add(theme.label()));
        for (Leader leader : vocabulary.leaders()) {
            leader.names().forEach(name -> names.add(name.text()));
        }
        names.removeIf(name -> Word.of(name).stream().allMatch(Word::isAllCapitals) && name.length() < 8);
        return names;
    }
}
