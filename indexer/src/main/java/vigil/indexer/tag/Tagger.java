package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.Facet;
import vigil.corpus.vocabulary.Lookalike;
import vigil.corpus.vocabulary.Name;
import vigil.corpus.vocabulary.Vocabulary;

/// Finds the values of the facets in the words of a publication's entries, each with its evidence and its role.
///
/// A pure function of the entries and the vocabulary: tags that an entry has already are replaced. The entries of a
/// publication are read twice, so that an organization that one of them introduces is known in all.
///
/// Immutable, and safe for any number of threads.
public final class Tagger {
    private final KnownOrganizations known;
    private final OrganizationFinder organizations;
    private final Subjects subjects;
    private final CountryFinder countries;
    private final CountryRoles roles;
    private final RegionFinder regions;
    private final CrimeFinder crimes;
    private final ThemeFinder themes;
    private final Finder<Lookalike> lookalikes = new Finder<>();

    public Tagger(Vocabulary vocabulary) {
        known = new KnownOrganizations(vocabulary);
        organizations = new OrganizationFinder(vocabulary, known);
        subjects = new Subjects(vocabulary);
        countries = new CountryFinder(vocabulary);
        roles = new CountryRoles(vocabulary);
        regions = new RegionFinder(vocabulary);
        crimes = new CrimeFinder(vocabulary);
        themes = new ThemeFinder(vocabulary);
        for (Lookalike lookalike : vocabulary.lookalikes()) {
            for (Name phrase : lookalike.names()) {
                lookalikes.add(phrase, lookalike);
            }
        }
    }

    /// The same contents with their entries tagged.
    public Contents tag(Contents contents) {
        OrganizationBook book = new OrganizationBook(known);
        Map<Integer, List<Passage>> passages = new HashMap<>();
        Map<Integer, List<Body>> headings = new HashMap<>();
        for (Entry entry : contents.entries()) {
            List<Passage> of = Passage.of(entry);
            of.forEach(this::markLookalikes);
            passages.put(entry.place(), of);
            headings.put(
                    entry.place(),
                    subjects.names(entry, of).stream().map(book::introduce).toList());
        }
        for (Entry entry : contents.entries()) {
            organizations.introduce(
                    Objects.requireNonNull(passages.get(entry.place())),
                    Objects.requireNonNull(headings.get(entry.place())),
                    book);
        }
        List<Entry> tagged = contents.entries().stream()
                .map(entry -> entry.withTags(TagAssembly.tags(
                        entry,
                        mentions(
                                entry,
                                Objects.requireNonNull(passages.get(entry.place())),
                                Objects.requireNonNull(headings.get(entry.place())),
                                book))))
                .toList();
        return new Contents(contents.publication(), tagged, contents.setAside());
    }

    private List<Mention> mentions(Entry entry, List<Passage> passages, List<Body> heading, OrganizationBook book) {
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
        List<Mention> named = subjects.mark(entry, found.mentions(), heading);
        OrganizationFinder.Found marked = new OrganizationFinder.Found(named, found.bodies());
        for (Mention organization : named) {
            organization.passage().hide(Facet.CRIME, organization.start(), organization.end());
            organization.passage().hide(Facet.REGION, organization.start(), organization.end());
        }
        List<Mention> inRegions = new ArrayList<>();
        for (Passage passage : passages) {
            inRegions.addAll(regions.named(passage));
        }
        inRegions.forEach(region -> region.passage().hide(Facet.COUNTRY, region.start(), region.end()));
        List<Mention> inCountries = roles.decide(entry, countries.in(passages, names), marked);

        List<Mention> all = new ArrayList<>(inCountries);
        all.addAll(named);
        all.addAll(Governments.in(inCountries));
        all.addAll(inRegions);
        for (Passage passage : passages) {
            all.addAll(crimes.in(passage, inCountries, entry.year()));
        }
        all.addAll(regions.around(inCountries));
        all.addAll(themes.in(passages));
        return all;
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
