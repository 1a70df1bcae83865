package vigil.corpus.vocabulary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Facet;

/// Reads the tables of a folder and checks them against each other.
final class VocabularyReader {

    final List<Country> countries = new ArrayList<>();
    final List<Region> regions = new ArrayList<>();
    final List<Organization> organizations = new ArrayList<>();
    final List<Crime> crimes = new ArrayList<>();
    final List<Theme> themes = new ArrayList<>();
    final List<Ambiguity> ambiguities = new ArrayList<>();
    final List<Lookalike> lookalikes = new ArrayList<>();
    final List<Expression> expressions = new ArrayList<>();
    final List<PersonName> personNames = new ArrayList<>();
    final List<GivenName> givenNames = new ArrayList<>();
    final Map<WordList, Set<String>> words = new EnumMap<>(WordList.class);
    final Map<Facet, Names> names = new EnumMap<>(Facet.class);

    private final Path directory;

    VocabularyReader(Path directory) throws IOException {
        this.directory = directory;
        Facet.TAGGED.forEach(facet -> names.put(facet, new Names()));
        readRegions();
        readCountries();
        readOrganizations();
        readCrimes();
        readThemes();
        readAmbiguities();
        readTranslations();
        readLookalikes();
        readExpressions();
        readPersonNames();
        readWords();
    }

    private void readRegions() throws IOException {
        Names known = of(Facet.REGION);
        Table table = table("regions.tsv", "value", "label", "parent", "names");
        for (Table.Row row : table.rows()) {
            String value = row.text("value", "\\d{3}|[a-z]+(-[a-z]+)*", "a code of three digits or a slug");
            known.declare(value, row.text("label"), row, "value");
            known.name(row.text("label"), value, row, "label");
            String parent = row.optional("parent");
            if (!parent.isEmpty() && !known.has(parent)) {
                throw row.error("parent", "no earlier line has the region \"" + parent + "\"");
            }
            List<Name> others = names(row, "names", known, value);
            regions.add(new Region(value, row.text("label"), parent.isEmpty() ? null : parent, others));
        }
    }

    private void readCountries() throws IOException {
        Names known = of(Facet.COUNTRY);
        Table table =
                table("countries.tsv", "alpha3", "alpha2", "m49", "name", "regions", "demonyms", "names", "foreign");
        Map<String, List<Country.Place>> places = new HashMap<>();
        List<Table.Row> placeRows =
                table("places.tsv", "name", "country", "kind").rows();
        for (Table.Row row : placeRows) {
            String kind = row.text("kind", "capital|city|place|institution", "capital, city, place or institution");
            places.computeIfAbsent(row.text("country"), _ -> new ArrayList<>())
                    .add(new Country.Place(
                            Name.of(row.text("name")), Country.Place.Kind.valueOf(kind.toUpperCase(Locale.ROOT))));
        }
        for (Table.Row row : table.rows()) {
            String value = row.text("alpha3", "[A-Z]{3}", "three capital letters");
            String label = row.text("name");
            known.declare(value, label, row, "alpha3");
            known.code(row.text("alpha2", "[A-Z]{2}", "two capital letters"), value);
            known.name(label, value, row, "name");
            for (String region : row.list("regions")) {
                if (!of(Facet.REGION).has(region)) {
                    throw row.error("regions", "regions.tsv has no \"" + region + "\"");
                }
            }
            List<Country.Foreign> foreign = new ArrayList<>();
            names(row, "foreign", known, value).forEach(name -> foreign.add(foreign(name)));
            countries.add(new Country(
                    value,
                    row.text("alpha2"),
                    row.text("m49", "\\d{3}|-", "three digits, or - for none"),
                    label,
                    row.list("regions"),
                    names(row, "demonyms", known, value),
                    names(row, "names", known, value),
                    foreign,
                    places.getOrDefault(value, List.of())));
        }
        for (Table.Row row : placeRows) {
            if (!known.has(row.text("country"))) {
                throw row.error("country", "countries.tsv has no \"" + row.text("country") + "\"");
            }
            known.name(Name.of(row.text("name")).text(), row.text("country"), row, "name");
        }
    }

    /// In languages that have capitals, nouns begin with one, and adjectives do not.
    private static Country.Foreign foreign(Name name) {
        boolean noun = Character.isUpperCase(name.text().codePointAt(0));
        return new Country.Foreign("", name, noun ? Country.Foreign.Kind.NAME : Country.Foreign.Kind.DEMONYM);
    }

    private void readTranslations() throws IOException {
        Table table = table("translations.tsv", "country", "kind", "fr", "es", "ar", "ru", "zh");
        ForeignNames foreign = new ForeignNames(of(Facet.COUNTRY));
        table.rows().forEach(foreign::read);
        countries.replaceAll(foreign::added);
    }

    private void readOrganizations() throws IOException {
        Names known = of(Facet.ORGANIZATION);
        Table table = table("organizations.tsv", "name", "kind", "abbreviations", "shared", "names", "country");
        for (Table.Row row : table.rows()) {
            String label = row.text("name");
            String value = Organization.slug(label);
            known.declare(value, label, row, "name");
            known.name(label, value, row, "name");
            @Nullable String country = row.optional("country").isEmpty() ? null : row.optional("country");
            if (country != null && !of(Facet.COUNTRY).has(country)) {
                throw row.error("country", "countries.tsv has no \"" + country + "\"");
            }
            organizations.add(new Organization(
                    value,
                    label,
                    kind(row),
                    names(row, "abbreviations", known, value),
                    sharedNames(row, known, value),
                    names(row, "names", known, value),
                    country));
        }
    }

    /// Abbreviations of several organizations: in a filter, the first of them is meant.
    private static List<Name> sharedNames(Table.Row row, Names known, String value) {
        List<Name> names = row.list("shared").stream().map(Name::of).toList();
        names.forEach(name -> known.weakName(name.text(), value));
        return names;
    }

    private static Organization.Kind kind(Table.Row row) {
        for (Organization.Kind kind : Organization.Kind.values()) {
            if (kind.value().equals(row.text("kind"))) {
                return kind;
            }
        }
        throw row.error("kind", "\"" + row.text("kind") + "\" is no kind of organization");
    }

    private void readCrimes() throws IOException {
        Names known = of(Facet.CRIME);
        Table table = table("crimes.tsv", "value", "name", "article", "en", "fr", "es");
        for (Table.Row row : table.rows()) {
            String value = row.text("value", "[a-z-]+(/[a-z-]+)*", "a path of slugs");
            int slash = value.lastIndexOf('/');
            if (slash > 0 && !known.has(value.substring(0, slash))) {
                throw row.error("value", "no earlier line has the crime \"" + value.substring(0, slash) + "\"");
            }
            known.declare(value, row.text("name"), row, "value");
            known.name(row.text("name"), value, row, "name");
            List<Name> terms = new ArrayList<>();
            for (String column : List.of("en", "fr", "es")) {
                terms.addAll(names(row, column, known, value));
            }
            String article = row.optional("article");
            crimes.add(new Crime(value, row.text("name"), article.isEmpty() ? null : article, terms));
        }
    }

    private void readThemes() throws IOException {
        Names known = of(Facet.THEME);
        Table table = table("themes.tsv", "value", "name", "strong", "telling", "weak");
        for (Table.Row row : table.rows()) {
            String value = row.text("value", "[a-z]+(-[a-z]+)*", "a slug");
            known.declare(value, row.text("name"), row, "value");
            known.name(row.text("name"), value, row, "name");
            Map<Name, Integer> weights = new LinkedHashMap<>();
            row.list("weak").forEach(word -> weights.put(Name.of(word), 1));
            row.list("telling").forEach(word -> weights.put(Name.of(word), 2));
            row.list("strong").forEach(word -> weights.put(Name.of(word), 3));
            themes.add(new Theme(value, row.text("name"), weights));
        }
    }

    private void readAmbiguities() throws IOException {
        Table table = table("ambiguous.tsv", "name", "rule", "country", "clues");
        record Key(String name, String language) {}
        Map<Key, List<Table.Row>> byName = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            Key key = new Key(row.text("name"), row.optional("language"));
            byName.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
        }
        byName.forEach((key, rows) -> {
            List<Ambiguity.Meaning> meanings = rows.stream().map(this::meaning).toList();
            Name name = Name.of(key.name);
            ambiguities.add(new Ambiguity(name, key.language, rows.getFirst().text("rule"), meanings));
            @Nullable String usual = meanings.getFirst().country();
            if (usual != null) {
                of(Facet.COUNTRY).weakName(name.text(), usual);
            }
        });
    }

    private Ambiguity.Meaning meaning(Table.Row row) {
        String country = row.optional("country");
        if (!country.isEmpty() && !of(Facet.COUNTRY).has(country)) {
            throw row.error("country", "countries.tsv has no \"" + country + "\"");
        }
        return new Ambiguity.Meaning(
                country.isEmpty() ? null : country,
                row.list("clues").stream().map(Name::of).toList());
    }

    private void readExpressions() throws IOException {
        for (Table.Row row : table("expressions.tsv", "names").rows()) {
            List<Name> names = row.list("names").stream().map(Name::of).toList();
            if (names.size() < 2) {
                throw row.error("names", "one expression has nothing that means the same");
            }
            expressions.add(new Expression(names));
        }
    }

    private void readLookalikes() throws IOException {
        for (Table.Row row : table("lookalikes.tsv", "phrases", "hides", "norm").rows()) {
            Set<Facet> hides = EnumSet.noneOf(Facet.class);
            for (String facet : row.list("hides")) {
                hides.add(Facet.of(facet)
                        .filter(Facet::isTagged)
                        .orElseThrow(() -> row.error("hides", "\"" + facet + "\" is no facet that has tags")));
            }
            boolean norm = !row.optional("norm").isEmpty()
                    && row.text("norm", "yes", "yes or empty").equals("yes");
            lookalikes.add(
                    new Lookalike(row.list("phrases").stream().map(Name::of).toList(), hides, norm));
        }
    }

    private void readPersonNames() throws IOException {
        for (Table.Row row : table("persons.tsv", "name", "use").rows()) {
            String use = row.text("use", "given|surname|both", "given, surname or both");
            personNames.add(new PersonName(Name.of(row.text("name")), !use.equals("surname"), !use.equals("given")));
        }
        for (Table.Row row :
                table("given-names.tsv", "region", "names", "words").rows()) {
            row.list("names").forEach(name -> givenNames.add(new GivenName(Word.fold(name), false)));
            row.list("words").forEach(name -> givenNames.add(new GivenName(Word.fold(name), true)));
        }
    }

    private void readWords() throws IOException {
        for (Table.Row row : table("words.tsv", "use", "words").rows()) {
            WordList list = Arrays.stream(WordList.values())
                    .filter(one -> one.value().equals(row.text("use")))
                    .findFirst()
                    .orElseThrow(() -> row.error("use", "\"" + row.text("use") + "\" is no list of words"));
            words.put(list, row.list("words").stream().map(Word::fold).collect(Collectors.toUnmodifiableSet()));
        }
    }

    /// The names in a cell, known from now on as this value's.
    static List<Name> names(Table.Row row, String column, Names known, String value) {
        List<Name> names = row.list(column).stream().map(Name::of).toList();
        for (Name name : names) {
            if (name.words().isEmpty()) {
                throw row.error(column, "\"" + name.text() + "\" has no letter");
            }
            known.name(name.text(), value, row, column);
        }
        return names;
    }

    private Names of(Facet facet) {
        return Objects.requireNonNull(names.get(facet));
    }

    private Table table(String file, String... columns) throws IOException {
        return Table.read(directory.resolve(file), columns);
    }
}
