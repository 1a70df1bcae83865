package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import vigil.corpus.Role;

/// What says too little for a tag of its own: a capital, or a city where the world meets, which may be only where
/// talks were held or a court sits, and a leader, who may be spoken of for other reasons than the country.
///
/// A place alone makes its country a mention or a home, never what the entry deals with; a leader alone makes no tag.
/// With a name, a people or another place of the same country beside them, in the entry or above it, they are evidence
/// like any other, and a place and a leader bear each other out.
final class WeakEvidence {
    private static final Set<String> PLACES = Set.of("country.capital", "country.seat");

    /// Countries that something else than a capital, a seat or a leader names.
    private final Set<String> named = new HashSet<>();
    /// Countries that a capital or a seat stands for.
    private final Set<String> placed = new HashSet<>();
    private final List<Mention> leaders;

    /// @param countries what an entry's passages name, without leaders
    /// @param leaders the leaders that they name
    /// @param above finds the countries that the entry's section and its publication's title name
    WeakEvidence(List<Mention> countries, List<Mention> leaders, Supplier<Set<String>> above) {
        countries.forEach(country -> (isWeak(country) ? placed : named).add(country.value()));
        if (!named.containsAll(placed)) {
            placed.stream().filter(above.get()::contains).forEach(named::add);
        }
        this.leaders = leaders.stream()
                .filter(leader -> named.contains(leader.value()) || placed.contains(leader.value()))
                .toList();
    }

    /// Whether it is a capital, or a city where the world meets.
    static boolean isWeak(Mention country) {
        return PLACES.contains(country.rule());
    }

    /// The mentions of countries, those of a country that only its capital stands for as no more than a mention.
    List<Mention> places(List<Mention> countries) {
        return countries.stream()
                .map(country -> country.role() == Role.ABOUT && isAlone(country.value())
                        ? country.withRole(Role.MENTION)
                        : country)
                .toList();
    }

    private boolean isAlone(String country) {
        return !named.contains(country)
                && leaders.stream().noneMatch(leader -> leader.value().equals(country));
    }

    /// The mentions of countries and the leaders that these bear out, each in the strongest role of its country.
    List<Mention> withLeaders(List<Mention> countries) {
        List<Mention> all = new ArrayList<>(countries);
        for (Mention leader : leaders) {
            countries.stream()
                    .filter(country -> country.value().equals(leader.value()))
                    .map(country -> leader.withRole(country.role() == null ? Role.MENTION : country.role()))
                    .min(TagAssembly.STRONGEST_FIRST)
                    .ifPresent(all::add);
        }
        return all;
    }
}
