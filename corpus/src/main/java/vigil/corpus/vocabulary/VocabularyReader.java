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
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Facet;

/// Reads the tables of a folder and checks them against each other.
final class VocabularyReader {

    /// Those of which the version is made: all but `near.tsv`, of which no tag is made.
    final List<Table> tables = new ArrayList<>();
    final List<Country> countries = new ArrayList<>();
    final List<Region> regions = new ArrayList<>();
    final List<Organization> organizations = new ArrayList<>();
    final List<Crime> crimes = new ArrayList<>();
    final List<Theme> themes = new ArrayList<>();
    final List<Ambiguity> ambiguities = new ArrayList<>();
    final List<Lookalike> lookalikes = new ArrayList<>();
    final List<Expression> expressions = new ArrayList<>();
    final List<Near> near;
    final List<PersonName> personNames = new ArrayList<>();
    final List<Leader> leaders = new ArrayList<>();
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
        near = Near.read(Table.read(directory.resolve("near.tsv"), "ring", "en", "fr?", "es?"));
        readPersonNames();
        readLeaders();
        readWords();
    }

    private void readRegions() throws IOException {
        Names known = of(Facet.REGION);
        Table table = table("regions.tsv", "value", "label", "parent", "names");
        for (Table.Row row : table.rows()) {
            String value = row.text("value", "\\d{3}|[a-z]+(-[a-z]+)*+", "a code of three digits or a slug");
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
        Table placeTable = table("places.tsv", "name", "country", "kind");
        placeTable.distinct("name", row -> row.text("name"));
        List<Table.Row> placeRows = placeTable.rows();
        for (Table.Row row : placeRows) {
            String kind = row.text(
                    "kind", "capital|seat|city|place|institution", "capital, seat, city, place or institution");
            places.computeIfAbsent(row.text("country"), _ -> new ArrayList<>())
                    .add(new Country.Place(
                            row.name("name"), Country.Place.Kind.valueOf(kind.toUpperCase(Locale.ROOT))));
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
            known.name(row.name("name").text(), row.text("country"), row, "name");
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
        Table table = table("organizations.tsv", Organization.COLUMNS.toArray(String[]::new));
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
        List<Name> names = row.names("shared");
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
        List<String> columns = new ArrayList<>(List.of("value", "name", "article", "note"));
        columns.addAll(Crime.LANGUAGES);
        for (Table.Row row : table("crimes.tsv", columns.toArray(String[]::new)).rows()) {
            crimes.add(Crime.read(row, known));
        }
    }

    private void readLeaders() throws IOException {
        Names known = new Names();
        for (Table.Row row :
                table("leaders.tsv", "name", "names", "country", "from", "to").rows()) {
            leaders.add(Leader.read(row, known, of(Facet.COUNTRY)));
        }
    }

    private void readThemes() throws IOException {
        Names known = of(Facet.THEME);
        Table table = table("themes.tsv", "value", "name", "strong", "telling", "weak");
        for (Table.Row row : table.rows()) {
            String value = row.text("value", "[a-z]+(-[a-z]+)*+", "a slug");
            known.declare(value, row.text("name"), row, "value");
            known.name(row.text("name"), value, row, "name");
            SequencedMap<Name, Integer> weights = new LinkedHashMap<>();
            row.names("weak").forEach(word -> weights.put(word, 1));
            row.names("telling").forEach(word -> weights.put(word, 2));
            row.names("strong").forEach(word -> weights.put(word, 3));
            themes.add(new Theme(value, row.text("name"), weights));
        }
    }

    private void readAmbiguities() throws IOException {
        Table table = table("ambiguous.tsv", "name", "language?", "rule", "country", "clues", "from?", "until?");
        table.distinct(
                "name",
                row -> List.of(
                        row.text("name"), row.optional("language"), row.optional("country"), row.optional("clues")));
        record Key(String name, String language) {}
        Map<Key, List<Table.Row>> byName = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            Key key = new Key(row.text("name"), row.optional("language"));
            byName.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
        }
        byName.forEach((key, rows) -> {
            List<Ambiguity.Meaning> meanings = rows.stream().map(this::meaning).toList();
            if (meanings.stream().allMatch(Ambiguity.Meaning::isDated)) {
                throw rows.getFirst().error("from", "\"" + key.name + "\" means nothing in a text of no known date");
            }
            Name name = rows.getFirst().name("name");
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
                country.isEmpty() ? null : country, row.names("clues"), row.day("from"), row.day("until"));
    }

    private void readExpressions() throws IOException {
        for (Table.Row row : table("expressions.tsv", "names").rows()) {
            expressions.add(Expression.read(row));
        }
    }

    private void readLookalikes() throws IOException {
        for (Table.Row row :
                table("lookalikes.tsv", "phrases", "hides", "norm", "why?").rows()) {
            Set<Facet> hides = EnumSet.noneOf(Facet.class);
            for (String facet : row.list("hides")) {
                hides.add(Facet.of(facet)
                        .filter(Facet::isTagged)
                        .orElseThrow(() -> row.error("hides", "\"" + facet + "\" is no facet that has tags")));
            }
            boolean norm = !row.optional("norm").isEmpty()
                    && row.text("norm", "yes", "yes or empty").equals("yes");
            lookalikes.add(new Lookalike(row.names("phrases"), hides, norm));
        }
    }

    private void readPersonNames() throws IOException {
        Table table = table("persons.tsv", "name", "use");
        table.distinct("name", row -> row.text("name"));
        for (Table.Row row : table.rows()) {
            String use = row.text("use", "given|surname|both", "given, surname or both");
            personNames.add(new PersonName(row.name("name"), !use.equals("surname"), !use.equals("given")));
        }
        for (Table.Row row :
                table("given-names.tsv", "region", "names", "words").rows()) {
            row.list("names").forEach(name -> givenNames.add(new GivenName(Word.fold(name), false)));
            row.list("words").forEach(name -> givenNames.add(new GivenName(Word.fold(name), true)));
        }
    }

    private void readWords() throws IOException {
        Table table = table("words.tsv", "use", "words");
        table.distinct("use", row -> row.text("use"));
        for (Table.Row row : table.rows()) {
            WordList list = Arrays.stream(WordList.values())
                    .filter(one -> one.value().equals(row.text("use")))
                    .findFirst()
                    .orElseThrow(() -> row.error("use", "\"" + row.text("use") + "\" is no list of words"));
            words.put(list, row.list("words").stream().map(Word::fold).collect(Collectors.toUnmodifiableSet()));
        }
    }

    /// The names in a cell, known from now on as this value's.
    static List<Name> names(Table.Row row, String column, Names known, String value) {
        List<Name> names = row.names(column);
        names.forEach(name -> known.name(name.text(), value, row, column));
        return names;
    }

    private Names of(Facet facet) {
        return Objects.requireNonNull(names.get(facet));
    }

    private Table table(String file, String... columns) throws IOException {
        Table table = Table.read(directory.resolve(file), columns);
        tables.add(table);
        return table;
    }
}
