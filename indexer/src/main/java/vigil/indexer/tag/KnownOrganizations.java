package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigil.corpus.Field;
import vigil.corpus.vocabulary.Country;
import vigil.corpus.vocabulary.Name;
import vigil.corpus.vocabulary.Organization;
import vigil.corpus.vocabulary.Vocabulary;

/// The organizations of the tables, with the national sections of those that have some: UNA-Sweden.
final class KnownOrganizations {
    private final Finder<Meaning> names = new Finder<>();
    private final Map<String, Body> byKey = new HashMap<>();
    private final Finder<Country> countries = new Finder<>();

    /// @param abbreviation whether the name is an abbreviation
    /// @param shared whether others use the abbreviation, too
    record Meaning(Body body, boolean abbreviation, boolean shared) {}

    KnownOrganizations(Vocabulary vocabulary) {
        for (Organization organization : vocabulary.organizations()) {
            Body body = Body.of(organization);
            add(new Name(organization.label(), !hasSmallLetters(organization.label())), body, false);
            organization.names().forEach(name -> add(name, body, name.exact()));
            organization.abbreviations().forEach(name -> add(name, body, true));
            organization.shared().forEach(name -> names.add(name, new Meaning(body, true, true)));
        }
        for (Country country : vocabulary.countries()) {
            countries.add(new Name(country.label(), false), country);
            country.names().forEach(name -> countries.add(name, country));
        }
    }

    private static boolean hasSmallLetters(String label) {
        return label.codePoints().anyMatch(Character::isLowerCase);
    }

    private void add(Name name, Body body, boolean abbreviation) {
        names.add(name, new Meaning(body, abbreviation, false));
        if (!abbreviation) {
            byKey.putIfAbsent(NameKey.of(name.text()), body);
        }
    }

    /// The organization of this name, in any of its spellings.
    Optional<Body> named(String name) {
        Body body = byKey.get(NameKey.of(name));
        if (body != null) {
            return Optional.of(body);
        }
        Passage passage = new Passage(Field.TEXT, name);
        return in(passage).stream()
                .filter(found -> found.start() == 0 && found.end() == passage.size())
                .map(found -> found.meaning().body())
                .findFirst();
    }

    /// The words of a passage that name countries.
    BitSet countriesIn(Passage passage) {
        BitSet words = new BitSet();
        countries.in(passage).forEach(found -> words.set(found.start(), found.end()));
        return words;
    }

    /// Whether this is the name of a country and nothing else.
    boolean isCountry(String name) {
        Passage passage = new Passage(Field.TEXT, name);
        return passage.size() > 0
                && countries
                        .at(passage, 0)
                        .filter(found -> found.end() == passage.size())
                        .isPresent();
    }

    /// The names in a passage.
    List<Finder.Found<Meaning>> in(Passage passage) {
        List<Finder.Found<Meaning>> all = new ArrayList<>();
        for (Finder.Found<Meaning> found : names.in(passage)) {
            all.add(section(passage, found).orElse(found));
        }
        return all;
    }

    /// The national section, where a country stands behind the name of a federation.
    private Optional<Finder.Found<Meaning>> section(Passage passage, Finder.Found<Meaning> found) {
        Body federation = found.meaning().body();
        int next = found.end();
        if (federation.kind() != Organization.Kind.FEDERATION || next >= passage.size()) {
            return Optional.empty();
        }
        String gap = passage.gapAfter(next - 1);
        boolean of = gap.equals(" ") && passage.folded(next).equals("of");
        if (!of && !gap.matches(" ?[-–—] ?| ")) {
            return Optional.empty();
        }
        int at = of ? next + 1 : next;
        at += passage.folded(at).equals("the") ? 1 : 0;
        if (at >= passage.size() || !passage.word(at).isCapitalised()) {
            return Optional.empty();
        }
        return countries.at(passage, at).map(country -> {
            String link = federation.label().matches(".*(Association|Movement|Committee|Society)") ? " of " : " ";
            String label = federation.label() + link + country.meaning().label();
            Body body = new Body(
                    Organization.slug(label),
                    label,
                    Organization.Kind.NGO,
                    country.meaning().value());
            return new Finder.Found<>(
                    new Meaning(body, found.meaning().abbreviation(), false), found.start(), country.end());
        });
    }
}
