package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.Facet;
import vigil.corpus.vocabulary.Lookalike;
import vigil.corpus.vocabulary.Name;
import vigil.corpus.vocabulary.Vocabulary;

/// Finds the values of the facets in the words of a publication's entries, each with its evidence and its role.
///
/// A pure function of the entries and the vocabulary: tags that an entry has already are replaced, and the
/// publication tells the vocabulary's version. The entries of a
/// publication are read twice, so that an organization that one of them introduces is known in all.
///
/// Immutable, and safe for any number of threads.
public final class Tagger {
    private final String version;
    private final KnownOrganizations known;
    private final OrganizationFinder organizations;
    private final Subjects subjects;
    private final CountryFinder countries;
    private final LeaderFinder leaders;
    private final CountryRoles roles;
    private final RegionFinder regions;
    private final CrimeFinder crimes;
    private final ThemeFinder themes;
    private final DateFinder dates;
    private final PersonFinder persons;
    private final Context.Reader clueReader;
    private final Finder<Lookalike> lookalikes = new Finder<>();

    public Tagger(Vocabulary vocabulary) {
        version = vocabulary.version();
        known = new KnownOrganizations(vocabulary);
        organizations = new OrganizationFinder(vocabulary, known);
        subjects = new Subjects(vocabulary);
        countries = new CountryFinder(vocabulary);
        leaders = new LeaderFinder(vocabulary);
        roles = new CountryRoles(vocabulary);
        regions = new RegionFinder(vocabulary);
        crimes = new CrimeFinder(vocabulary);
        themes = new ThemeFinder(vocabulary);
        dates = new DateFinder(vocabulary);
        persons = new PersonFinder(vocabulary);
        clueReader = new Context.Reader(vocabulary);
        for (Lookalike lookalike : vocabulary.lookalikes()) {
            for (Name phrase : lookalike.names()) {
                lookalikes.add(phrase, lookalike);
            }
        }
    }

    /// An entry as words, with the organizations of its heading and its clues.
    private record Reading(Entry entry, List<Passage> passages, List<Body> heading, Set<String> clues) {}

    /// An entry with all that it mentions but its persons, whose names the whole publication settles.
    ///
    /// @param names of persons
    /// @param others words that name organizations, countries and places
    private record Marked(
            Reading reading, List<Mention> mentions, List<PersonFinder.Name> names, Map<Passage, BitSet> others) {}

    /// The same contents with their entries tagged.
    public Contents tag(Contents contents) {
        OrganizationBook book = new OrganizationBook(known);
        List<Reading> readings =
                contents.entries().stream().map(entry -> read(entry, book)).toList();
        readings.forEach(reading -> organizations.introduce(reading.passages, reading.heading, book));
        Set<String> clues = new HashSet<>();
        readings.forEach(reading -> clues.addAll(reading.clues));
        Set<String> small = PersonFinder.smallWords(readings.stream().map(Reading::passages));
        List<Marked> marked = readings.stream()
                .map(reading -> mark(reading, book, clues, small))
                .toList();
        People people = new People(
                persons.words(),
                small,
                marked.stream().flatMap(one -> one.names.stream()).toList());
        List<Entry> tagged = marked.stream().map(one -> tagged(one, people)).toList();
        return new Contents(contents.publication(), tagged, contents.setAside())
                .in(contents.publication().taggedBy(version));
    }

    private static Entry tagged(Marked marked, People people) {
        List<Mention> all = new ArrayList<>(marked.mentions);
        all.addAll(people.in(marked.reading.passages, marked.names, marked.others));
        return marked.reading.entry.withTags(TagAssembly.tags(marked.reading.entry, all));
    }

    private Reading read(Entry entry, OrganizationBook book) {
        List<Passage> passages = Passage.of(entry);
        passages.forEach(this::markLookalikes);
        List<Body> heading =
                subjects.names(entry, passages).stream().map(book::introduce).toList();
        return new Reading(entry, passages, heading, clueReader.in(passages));
    }

    private Marked mark(Reading reading, OrganizationBook book, Set<String> clues, Set<String> small) {
        Entry entry = reading.entry;
        List<Passage> passages = reading.passages;
        Context context = new Context(reading.clues, clues, Context.date(entry));
        Map<Passage, List<Finder.Found<CountryName>>> names = new HashMap<>();
        Map<Passage, BitSet> places = new HashMap<>();
        for (Passage passage : passages) {
            List<Finder.Found<CountryName>> found = countries.names(passage, entry.language());
            BitSet bits = new BitSet();
            found.forEach(name -> bits.set(name.start(), name.end()));
            names.put(passage, found);
            places.put(passage, bits);
        }
        OrganizationFinder.Found found = organizations.in(entry, passages, book, places);
        List<Mention> named = subjects.mark(entry, found.mentions(), reading.heading);
        OrganizationFinder.Found marked = new OrganizationFinder.Found(named, found.bodies());
        for (Mention organization : named) {
            organization.passage().hide(Facet.CRIME, organization.start(), organization.end());
            organization.passage().hide(Facet.REGION, organization.start(), organization.end());
        }
        List<Mention> inRegions = new ArrayList<>();
        for (Passage passage : passages) {
            List<Finder.Found<CountryName>> longer = names.getOrDefault(passage, List.of());
            regions.named(passage).stream()
                    .filter(region -> longer.stream().noneMatch(name -> holds(name, region)))
                    .forEach(inRegions::add);
        }
        inRegions.stream()
                .filter(region -> names.getOrDefault(region.passage(), List.of()).stream()
                        .noneMatch(name -> isAlso(name, region)))
                .forEach(region -> region.passage().hide(Facet.COUNTRY, region.start(), region.end()));
        List<Mention> inCountries = roles.decide(
                entry,
                countries.in(passages, names, context),
                leaders.in(passages, entry.year(), named),
                () -> countries.above(entry, context),
                marked);

        List<Mention> all = new ArrayList<>(inCountries);
        all.addAll(named);
        all.addAll(Governments.in(inCountries));
        all.addAll(inRegions);
        for (Passage passage : passages) {
            all.addAll(crimes.in(passage, entry.language(), inCountries, entry.year()));
        }
        all.addAll(regions.around(inCountries));
        inCountries.forEach(country -> country.passage().hide(Facet.THEME, country.start(), country.end()));
        all.addAll(themes.in(entry, passages, named));
        all.addAll(dates.in(passages, entry.year()));
        Map<Passage, BitSet> taken = new HashMap<>();
        named.forEach(organization -> taken.computeIfAbsent(organization.passage(), _ -> new BitSet())
                .set(organization.start(), organization.end()));
        inRegions.forEach(region ->
                places.computeIfAbsent(region.passage(), _ -> new BitSet()).set(region.start(), region.end()));
        List<PersonFinder.Name> persons = new ArrayList<>();
        for (Passage passage : passages) {
            BitSet other = taken.computeIfAbsent(passage, _ -> new BitSet());
            persons.addAll(this.persons.in(passage, other, places.getOrDefault(passage, new BitSet()), small));
            other.or(places.getOrDefault(passage, new BitSet()));
        }
        return new Marked(reading, all, persons, taken);
    }

    /// Whether a region's name is part of a country's: Africa in South Africa.
    private static boolean holds(Finder.Found<CountryName> country, Mention region) {
        return country.start() <= region.start()
                && country.end() >= region.end()
                && country.end() - country.start() > region.end() - region.start();
    }

    /// Whether a region's name may mean a country, too: Yugoslavia.
    private static boolean isAlso(Finder.Found<CountryName> country, Mention region) {
        return country.meaning().ambiguity() != null
                && country.start() == region.start()
                && country.end() == region.end();
    }

    private void markLookalikes(Passage passage) {
        for (Finder.Found<Lookalike> found : lookalikes.in(passage)) {
            found.meaning().hides().forEach(facet -> passage.hide(facet, found.start(), found.end()));
            if (found.meaning().norm()) {
                passage.markNorm(found.start(), found.end());
            }
        }
    }
}
