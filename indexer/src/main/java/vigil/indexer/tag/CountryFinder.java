package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Entry;
import vigil.corpus.Facet;
import vigil.corpus.Field;
import vigil.corpus.vocabulary.Ambiguity;
import vigil.corpus.vocabulary.Country;
import vigil.corpus.vocabulary.CountryNames;
import vigil.corpus.vocabulary.Name;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.Word;
import vigil.corpus.vocabulary.WordList;

/// Finds countries by their names, their people, and their places.
final class CountryFinder {
    private static final String ENGLISH = "en";
    private static final List<String> FOREIGN = List.of("fr", "es", "ar", "ru", "zh");
    private static final String ANY = "";
    private static final Set<String> CITIES = Set.of("country.city", "country.capital", "country.seat");
    private static final Pattern OFFICIAL = Pattern.compile("(\\p{Lu}.*?) of (the )?(\\p{Lu}.*)");

    /// The parts of the vocabulary that are still needed: a worker has no use for the rest, and lets it go.
    private final List<Country> countries;
    private final List<Ambiguity> ambiguities;
    private final Finder<CountryName> english = new Finder<>();
    /// Those of other languages are made when the first text of the language comes: the forms of Arabic and Russian
    /// are many.
    private final Map<String, Finder<CountryName>> foreignByLanguage = new ConcurrentHashMap<>();
    private final Map<String, Finder<CountryName>> ambiguousByLanguage = new ConcurrentHashMap<>();
    private final Map<String, Finder<CountryName>> byLanguage = new ConcurrentHashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, List<List<String>>> names = new HashMap<>();
    private final Set<String> instruments;
    private final Clues clues;
    private final Persons persons;
    private final Languages languages;
    private final CountryNames countryNames;

    CountryFinder(Vocabulary vocabulary) {
        countries = vocabulary.countries();
        ambiguities = vocabulary.ambiguities();
        instruments = vocabulary.words(WordList.INSTRUMENT);
        clues = new Clues();
        persons = new Persons(vocabulary);
        languages = new Languages(vocabulary);
        countryNames = new CountryNames(vocabulary);
        for (Country country : vocabulary.countries()) {
            labels.put(country.value(), country.label());
            names.put(country.value(), namesOf(country));
            addEnglish(country, english);
        }
    }

    /// The names in a passage that may mean a country, before their surroundings are looked at.
    List<Finder.Found<CountryName>> names(Passage passage, String language) {
        String primary = language.split("-", -1)[0];
        String known = primary.equals(ENGLISH) || FOREIGN.contains(primary) ? primary : ANY;
        return byLanguage.computeIfAbsent(known, this::finder).in(passage);
    }

    /// The countries that the passages of an entry name.
    ///
    /// @param names the names in each passage
    List<Mention> in(List<Passage> passages, Map<Passage, List<Finder.Found<CountryName>>> names, Context context) {
        Persons.Known known = persons.in(passages, names);
        List<Mention> mentions = new ArrayList<>();
        for (Passage passage : passages) {
            boolean countriesAlone = passage.field == Field.HEADING && countryNames.areAllOf(passage.text);
            for (Finder.Found<CountryName> found : names.getOrDefault(passage, List.of())) {
                CountryName name = found.meaning();
                boolean demonym = name.rule().equals("country.demonym");
                if (passage.hidesName(Facet.COUNTRY, found.start(), found.end())
                        || !countriesAlone && known.isPerson(passage, found)
                        || demonym && languages.isLanguageOrPeople(passage, found)
                        || isInInstrument(passage, found)) {
                    continue;
                }
                Ambiguity ambiguity = name.ambiguity();
                Optional<String> country = ambiguity == null
                        ? Optional.of(name.country())
                        : Optional.ofNullable(clues.meaning(ambiguity, passage, found, context));
                country.filter(value -> !value.isEmpty())
                        .ifPresent(value -> mentions.add(mention(passage, found, value)));
            }
        }
        return mentions;
    }

    /// The countries that stand above an entry, in its section and in its publication's title.
    Set<String> above(Entry entry, Context context) {
        Set<String> countries = new HashSet<>();
        String title = entry.publication().title();
        for (String text : entry.section() == null ? List.of(title) : List.of(title, entry.section())) {
            Passage passage = new Passage(Field.HEADING, text);
            in(List.of(passage), Map.of(passage, names(passage, entry.language())), context).stream()
                    .filter(mention -> !WeakEvidence.isWeak(mention))
                    .forEach(mention -> countries.add(mention.value()));
        }
        return countries;
    }

    /// Whether a city only names a document or a meeting: Kigali Amendment, Paris Principles, Lomé Peace Agreement.
    private boolean isInInstrument(Passage passage, Finder.Found<CountryName> found) {
        if (!CITIES.contains(found.meaning().rule())) {
            return false;
        }
        int next = found.end();
        for (int i = next; i < next + 2 && i < passage.size(); i++) {
            if (!passage.gapAfter(i - 1).equals(" ") || !passage.word(i).isCapitalised()) {
                return false;
            }
            if (instruments.contains(passage.folded(i))) {
                return true;
            }
        }
        return false;
    }

    private Mention mention(Passage passage, Finder.Found<CountryName> found, String country) {
        String label = labels.getOrDefault(country, country);
        boolean place = found.meaning().ambiguity() != null
                && found.meaning().rule().equals("country.name")
                && !isCalledSo(country, passage, found);
        String rule = place ? "country.place" : found.meaning().rule();
        return new Mention(Facet.COUNTRY, country, label, passage, found.start(), found.end(), rule, null);
    }

    /// Whether an ambiguous name is part of a name of the country, and not that of a place in it: Georgia is no name of
    /// the United States.
    private boolean isCalledSo(String country, Passage passage, Finder.Found<CountryName> found) {
        List<String> words = passage.words.subList(found.start(), found.end()).stream()
                .map(Word::folded)
                .toList();
        return names.getOrDefault(country, List.of()).stream().anyMatch(name -> name.containsAll(words));
    }

    /// What is looked for in texts of a language: its ambiguous names, its own names, the English ones.
    private Finder<CountryName> finder(String language) {
        List<String> read = switch (language) {
            case ANY -> FOREIGN;
            case ENGLISH -> List.of();
            default -> List.of(language);
        };
        List<Finder<CountryName>> layers = new ArrayList<>();
        read.forEach(one -> layers.add(ambiguousByLanguage.computeIfAbsent(one, this::ambiguous)));
        layers.add(ambiguousByLanguage.computeIfAbsent(ANY, this::ambiguous));
        read.forEach(one -> layers.add(foreignByLanguage.computeIfAbsent(one, this::foreign)));
        layers.add(english);
        return Finder.of(layers);
    }

    private Finder<CountryName> ambiguous(String language) {
        Finder<CountryName> finder = new Finder<>();
        ambiguities.stream()
                .filter(ambiguity -> ambiguity.language().equals(language))
                .forEach(ambiguity -> addAmbiguous(ambiguity, finder));
        return finder;
    }

    private Finder<CountryName> foreign(String language) {
        Finder<CountryName> finder = new Finder<>();
        for (Country country : countries) {
            country.foreign().stream()
                    .filter(foreign ->
                            foreign.language().isEmpty() || foreign.language().equals(language))
                    .forEach(foreign -> addForeign(foreign, country.value(), finder));
        }
        return finder;
    }

    private static List<List<String>> namesOf(Country country) {
        return Stream.of(
                        Stream.of(Word.folded(country.label())),
                        country.names().stream().map(Name::words),
                        country.foreign().stream().map(foreign -> foreign.name().words()))
                .flatMap(names -> names)
                .toList();
    }

    private static void addAmbiguous(Ambiguity ambiguity, Finder<CountryName> finder) {
        @Nullable String usual = ambiguity.meanings().getFirst().country();
        CountryName name = new CountryName(usual == null ? "" : usual, ambiguity.rule(), ambiguity);
        if (ambiguity.rule().equals("country.demonym") && !ambiguity.language().isEmpty()) {
            finder.addPeople(ambiguity.name(), name);
        } else {
            finder.add(ambiguity.name(), name);
        }
    }

    private static void addEnglish(Country country, Finder<CountryName> finder) {
        String value = country.value();
        CountryName named = new CountryName(value, "country.name", null);
        CountryName people = new CountryName(value, "country.demonym", null);
        finder.add(new Name(country.label(), false), named);
        turned(country.label()).forEach(name -> finder.add(name, named));
        for (Name name : country.names()) {
            finder.add(name, named);
            turned(name.text()).forEach(turned -> finder.add(turned, named));
        }
        for (Name demonym : country.demonyms()) {
            finder.add(demonym, people);
            if (!demonym.text().matches(".*(ese|sh|ch|s|x)")) {
                finder.add(new Name(demonym.text() + "s", demonym.exact()), people);
            }
        }
        for (Country.Place place : country.places()) {
            String rule = "country." + place.kind().name().toLowerCase(Locale.ROOT);
            finder.add(place.name(), new CountryName(value, rule, null));
        }
    }

    private static void addForeign(Country.Foreign foreign, String country, Finder<CountryName> finder) {
        String rule = "country." + foreign.kind().name().toLowerCase(Locale.ROOT);
        CountryName name = new CountryName(country, rule, null);
        switch (foreign.kind()) {
            case DEMONYM -> finder.addPeople(foreign.name(), name);
            case NAME, CAPITAL, SEAT, CITY, PLACE -> finder.add(foreign.name(), name);
        }
    }

    /// A name as lists in the order of the alphabet have it: "Korea (Republic of)", "Congo, Republic of the".
    private static List<Name> turned(String name) {
        Matcher official = OFFICIAL.matcher(name);
        return official.matches()
                ? List.of(
                        new Name(official.group(3) + " " + official.group(1) + " of", false),
                        new Name(official.group(3) + " " + official.group(1) + " of the", false))
                : List.of();
    }
}
