package vigil.corpus.vocabulary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Facet;

/// The tables of `corpus/vocabulary`: what the values of the tagged facets are, and what they are called.
///
/// Immutable, and safe for any number of threads.
public final class Vocabulary {
    private final String version;
    private final List<Country> countries;
    private final List<Region> regions;
    private final List<Organization> organizations;
    private final List<Crime> crimes;
    private final List<Theme> themes;
    private final List<Ambiguity> ambiguities;
    private final List<Lookalike> lookalikes;
    private final List<Expression> expressions;
    private final List<Near> near;
    private final List<PersonName> personNames;
    private final List<Leader> leaders;
    private final List<GivenName> givenNames;
    private final Map<WordList, Set<String>> words;
    private final Map<Facet, Names> names;
    /// Null until a query asks for them: whoever tags, needs none.
    private volatile @Nullable Concepts concepts;

    Vocabulary(VocabularyReader reader) {
        version = VocabularyVersion.of(reader.tables);
        countries = List.copyOf(reader.countries);
        regions = List.copyOf(reader.regions);
        organizations = List.copyOf(reader.organizations);
        crimes = List.copyOf(reader.crimes);
        themes = List.copyOf(reader.themes);
        ambiguities = List.copyOf(reader.ambiguities);
        lookalikes = List.copyOf(reader.lookalikes);
        expressions = List.copyOf(reader.expressions);
        near = reader.near;
        personNames = List.copyOf(reader.personNames);
        leaders = List.copyOf(reader.leaders);
        givenNames = List.copyOf(reader.givenNames);
        words = Map.copyOf(reader.words);
        names = Map.copyOf(reader.names);
    }

    /// Reads the tables of a folder.
    ///
    /// @throws VocabularyException when a table is missing or wrong, with its line and column
    public static Vocabulary load(Path directory) throws IOException {
        return new Vocabulary(new VocabularyReader(directory));
    }

    /// Reads the tables from where they lie: the folder that the system property `vigil.vocabulary` names, else
    /// `corpus/vocabulary` below `vigil.home`, else the first one on the way up from the working directory.
    ///
    /// @throws VocabularyException when there are none, or when a table is wrong
    public static Vocabulary load() throws IOException {
        return load(VocabularyFolder.find());
    }

    /// The version of these tables, twelve hexadecimal digits: the same for the same words in the same lines, another
    /// one as soon as a word is changed. Line ends, comments and empty lines do not count, nor does `near.tsv`, of
    /// which no tag is made.
    public String version() {
        return version;
    }

    public List<Country> countries() {
        return countries;
    }

    public List<Region> regions() {
        return regions;
    }

    public List<Organization> organizations() {
        return organizations;
    }

    public List<Crime> crimes() {
        return crimes;
    }

    public List<Theme> themes() {
        return themes;
    }

    /// The names that may mean one country or another.
    public List<Ambiguity> ambiguities() {
        return ambiguities;
    }

    /// The phrases that contain a name without meaning it.
    public List<Lookalike> lookalikes() {
        return lookalikes;
    }

    /// The names of countries and places that persons bear, too.
    public List<PersonName> personNames() {
        return personNames;
    }

    /// The persons whose names stand for a country.
    public List<Leader> leaders() {
        return leaders;
    }

    /// The given names that persons are known by.
    public List<GivenName> givenNames() {
        return givenNames;
    }

    /// The words of a list, folded.
    public Set<String> words(WordList list) {
        return words.getOrDefault(list, Set.of());
    }

    /// The expressions that mean the same, for queries.
    public List<Expression> expressions() {
        return expressions;
    }

    /// The rings of words that mean nearly the same, for queries whose own words find too little; in the table's order.
    public List<Near> near() {
        return near;
    }

    /// The label of a value; empty when the tables do not know it, as for an organization that a tagger found in a
    /// text.
    public Optional<String> label(Facet facet, String value) {
        return Optional.ofNullable(names.get(facet)).flatMap(of -> of.label(value));
    }

    /// Reads what a person typed for a value: the value, its label, any name, an abbreviation, for countries alpha-2,
    /// a demonym or a place, or a name with its abbreviation in parentheses; case and accents are free.
    public Optional<String> resolve(Facet facet, String typed) {
        return Optional.ofNullable(names.get(facet)).flatMap(of -> of.resolve(typed));
    }

    /// The labels of the values that are called most like this, the most like first, three at most.
    public List<String> nearest(Facet facet, String typed) {
        Names of = names.get(facet);
        return of == null ? List.of() : of.nearest(typed);
    }

    /// The values that a run of query words names, longest names first, each word in one concept at most.
    ///
    /// @param words as typed; case tells `US` from `us`
    public List<Concept> concepts(List<String> words) {
        Concepts known = concepts;
        if (known == null) {
            known = new Concepts(this);
            concepts = known;
        }
        return known.in(words);
    }
}
