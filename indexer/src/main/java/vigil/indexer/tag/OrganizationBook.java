package vigil.indexer.tag;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigil.corpus.vocabulary.Name;

/// The organizations that one publication itself introduces, by defining an abbreviation or by giving them a heading,
/// so that a name defined in one entry is known in the others.
final class OrganizationBook {
    private final KnownOrganizations known;
    private final Map<String, Body> byKey = new HashMap<>();
    private final Map<String, Body> byAbbreviation = new HashMap<>();
    private final Set<String> disputed = new HashSet<>();
    private final Set<String> spelledOut = new HashSet<>();
    private final Finder<Body> names = new Finder<>();
    private final Map<Passage, List<Finder.Found<KnownOrganizations.Meaning>>> ofTables = new HashMap<>();

    OrganizationBook(KnownOrganizations known) {
        this.known = known;
    }

    /// The organization of this name: from the tables, or from this publication, or a new one.
    Body body(String name) {
        Optional<Body> inTables = known.named(name);
        return inTables.orElseGet(() -> byKey.computeIfAbsent(NameKey.of(name), _ -> Body.named(name)));
    }

    /// The organization of this name, if the tables or this publication have it.
    Optional<Body> find(String name) {
        return known.named(name).or(() -> Optional.ofNullable(byKey.get(NameKey.of(name))));
    }

    /// Adds a name that the publication introduces.
    Body introduce(String name) {
        Body body = body(name);
        names.add(new Name(name, false), body);
        return body;
    }

    /// Adds another name of an organization.
    void alias(String name, Body body) {
        byKey.putIfAbsent(NameKey.of(name), body);
        names.add(new Name(name, false), body);
    }

    /// Adds an abbreviation that the publication defines. One that it defines twice in different senses is none.
    void abbreviate(String abbreviation, Body body) {
        @Nullable Body other = byAbbreviation.putIfAbsent(abbreviation, body);
        if (other == null) {
            names.add(new Name(abbreviation, true), body);
        } else if (!other.equals(body)) {
            disputed.add(abbreviation);
        }
    }

    /// Adds an abbreviation that the publication defines for something else than an organization.
    void abbreviateOther(String abbreviation) {
        disputed.add(abbreviation);
    }

    /// Whether an abbreviation of the tables means the same in this publication: it is not defined otherwise, and
    /// where others use it, too, the publication gives the name.
    boolean means(String abbreviation, KnownOrganizations.Meaning meaning) {
        return !disputed.contains(abbreviation)
                && !byAbbreviation.containsKey(abbreviation)
                && (!meaning.shared() || spelledOut.contains(meaning.body().value()));
    }

    /// Notes the organizations of the tables that a passage gives by their names.
    void noteNames(Passage passage) {
        for (Finder.Found<KnownOrganizations.Meaning> found : ofTables(passage)) {
            if (!found.meaning().abbreviation()) {
                spelledOut.add(found.meaning().body().value());
            }
        }
    }

    /// The names of the tables in a passage, which are looked for once.
    List<Finder.Found<KnownOrganizations.Meaning>> ofTables(Passage passage) {
        return ofTables.computeIfAbsent(passage, known::in);
    }

    /// What an abbreviation means in this publication.
    Optional<Body> abbreviated(String abbreviation) {
        return disputed.contains(abbreviation)
                ? Optional.empty()
                : Optional.ofNullable(byAbbreviation.get(abbreviation));
    }

    /// The introduced names in a passage.
    List<Finder.Found<Body>> in(Passage passage) {
        return names.in(passage).stream()
                .filter(found -> !disputed.contains(passage.stretch(found.start(), found.end())))
                .toList();
    }
}
