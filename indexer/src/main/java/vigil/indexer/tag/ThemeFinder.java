package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vigil.corpus.Facet;
import vigil.corpus.Field;
import vigil.corpus.vocabulary.Name;
import vigil.corpus.vocabulary.Theme;
import vigil.corpus.vocabulary.Vocabulary;

/// Finds themes, by weighing the words that speak for them. A theme is tagged when its words weigh enough, both for
/// themselves and against those of the entry's strongest theme.
final class ThemeFinder {
    /// What a theme's words must weigh.
    private static final double LEAST = 3;
    /// What they must weigh as a share of the strongest theme's.
    private static final double LEAST_SHARE = 0.2;
    /// Words of a heading or a subtitle count so many times.
    private static final double HEADING = 2;
    /// How often the same words count.
    private static final int REPEATS = 2;
    private static final int MOST = 7;

    private final List<Theme> themes;
    private final Map<String, Finder<Integer>> finders = new HashMap<>();

    private record Weighed(Theme theme, double weight, List<Mention> mentions) {}

    ThemeFinder(Vocabulary vocabulary) {
        themes = vocabulary.themes();
        for (Theme theme : themes) {
            Finder<Integer> finder = new Finder<>();
            theme.weights().forEach((name, weight) -> finder.add(loose(name), weight));
            finders.put(theme.value(), finder);
        }
    }

    List<Mention> in(List<Passage> passages) {
        List<Weighed> weighed = themes.stream()
                .map(theme -> weigh(theme, passages))
                .filter(one -> one.weight >= LEAST)
                .sorted((a, b) -> Double.compare(b.weight, a.weight))
                .toList();
        if (weighed.isEmpty()) {
            return List.of();
        }
        double least = weighed.getFirst().weight * LEAST_SHARE;
        return weighed.stream()
                .filter(one -> one.weight >= least)
                .limit(MOST)
                .flatMap(one -> one.mentions.stream())
                .toList();
    }

    private Weighed weigh(Theme theme, List<Passage> passages) {
        Finder<Integer> finder = finders.getOrDefault(theme.value(), new Finder<>());
        List<Mention> mentions = new ArrayList<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        double weight = 0;
        for (Passage passage : passages) {
            double times = passage.field == Field.HEADING || passage.field == Field.SUBTITLE ? HEADING : 1;
            for (Finder.Found<Integer> found : finder.in(passage)) {
                String words = passage.stretch(found.start(), found.end()).toLowerCase(Locale.ROOT);
                if (seen.merge(words, 1, Integer::sum) <= REPEATS) {
                    weight += times * found.meaning();
                }
                mentions.add(new Mention(
                        Facet.THEME,
                        theme.value(),
                        theme.label(),
                        passage,
                        found.start(),
                        found.end(),
                        "theme.words",
                        null));
            }
        }
        return new Weighed(theme, weight, mentions);
    }

    private static Name loose(Name name) {
        return name.exact() ? name : new Name(name.text().toLowerCase(Locale.ROOT), false);
    }
}
