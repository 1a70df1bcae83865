package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Facet;
import vigil.corpus.vocabulary.Country;
import vigil.corpus.vocabulary.Leader;
import vigil.corpus.vocabulary.Vocabulary;

/// Finds the leaders whose names stand for a country: heads of state and of government, warlords, the indicted.
final class LeaderFinder {
    private final Finder<Leader> names = new Finder<>();
    private final Map<String, String> labels = new HashMap<>();

    LeaderFinder(Vocabulary vocabulary) {
        for (Country country : vocabulary.countries()) {
            labels.put(country.value(), country.label());
        }
        vocabulary.leaders().forEach(leader -> leader.names().forEach(name -> names.add(name, leader)));
    }

    /// The leaders that the passages of an entry name, without a role.
    ///
    /// @param year the year the entry speaks from, in which a later leader is not yet known; null when unknown
    /// @param organizations the organizations in the passages, whose names may have a leader's in them
    List<Mention> in(List<Passage> passages, @Nullable Integer year, List<Mention> organizations) {
        List<Mention> mentions = new ArrayList<>();
        for (Passage passage : passages) {
            for (Finder.Found<Leader> found : names.in(passage)) {
                Leader leader = found.meaning();
                boolean known = year == null || year >= leader.from();
                boolean inside = organizations.stream()
                        .anyMatch(organization -> organization.passage() == passage
                                && organization.start() < found.end()
                                && organization.end() > found.start());
                if (known && !inside) {
                    mentions.add(mention(passage, found));
                }
            }
        }
        return mentions;
    }

    private Mention mention(Passage passage, Finder.Found<Leader> found) {
        String country = found.meaning().country();
        String label = labels.getOrDefault(country, country);
        return new Mention(Facet.COUNTRY, country, label, passage, found.start(), found.end(), "country.leader", null);
    }
}
