package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Facet;
import vigil.corpus.Role;
import vigil.corpus.vocabulary.Country;
import vigil.corpus.vocabulary.Name;
import vigil.corpus.vocabulary.Region;
import vigil.corpus.vocabulary.Vocabulary;

/// Finds regions: those that are named, those of the countries that are named, and all that contain one of these, so
/// that a search narrowed to a region finds what is said about its countries and its parts.
final class RegionFinder {
    private final Finder<Region> names = new Finder<>();
    private final Map<String, Region> regions = new HashMap<>();
    private final Map<String, Country> countries = new HashMap<>();

    RegionFinder(Vocabulary vocabulary) {
        for (Region region : vocabulary.regions()) {
            regions.put(region.value(), region);
            names.add(new Name(region.label(), false), region);
            region.names().forEach(name -> names.add(name, region));
        }
        vocabulary.countries().forEach(country -> countries.put(country.value(), country));
    }

    /// The regions that a passage names, each followed by those that contain it, with the same words as evidence.
    List<Mention> named(Passage passage) {
        List<Mention> mentions = new ArrayList<>();
        for (Finder.Found<Region> found : names.in(passage)) {
            if (!passage.hidesName(Facet.REGION, found.start(), found.end())) {
                for (Region region : withAncestors(found.meaning())) {
                    String rule = region.equals(found.meaning()) ? "region.name" : "region.parent";
                    mentions.add(mention(region, passage, found.start(), found.end(), rule));
                }
            }
        }
        return mentions;
    }

    /// The regions of these countries, each country's first mention being the evidence.
    List<Mention> around(List<Mention> named) {
        List<Mention> mentions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Mention country : named) {
            if (country.role() != Role.HOME && seen.add(country.value())) {
                for (Region region : regionsOf(country.value())) {
                    mentions.add(mention(region, country.passage(), country.start(), country.end(), "region.country"));
                }
            }
        }
        return mentions;
    }

    private Set<Region> regionsOf(String country) {
        Set<Region> all = new HashSet<>();
        Country of = countries.get(country);
        if (of != null) {
            for (String value : of.regions()) {
                @Nullable Region region = regions.get(value);
                if (region != null) {
                    all.addAll(withAncestors(region));
                }
            }
        }
        return all;
    }

    /// A region and those that contain it, the smallest first.
    private List<Region> withAncestors(Region smallest) {
        List<Region> all = new ArrayList<>();
        @Nullable Region region = smallest;
        while (region != null) {
            all.add(region);
            region = region.parent() == null ? null : regions.get(region.parent());
        }
        return all;
    }

    private static Mention mention(Region region, Passage passage, int start, int end, String rule) {
        return new Mention(Facet.REGION, region.value(), region.label(), passage, start, end, rule, null);
    }
}
