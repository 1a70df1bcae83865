package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Entry;
import vigil.corpus.Facet;
import vigil.corpus.Field;
import vigil.corpus.Kind;
import vigil.corpus.Role;
import vigil.corpus.vocabulary.Name;
import vigil.corpus.vocabulary.Theme;
import vigil.corpus.vocabulary.Vocabulary;

/// Finds themes, by weighing the words that speak for them. A theme is tagged when its words weigh enough, both for
/// themselves and against those of the entry's strongest theme.
final class ThemeFinder {
    /// What a theme's words must weigh.
    private static final double LEAST = 3;
    /// What they must weigh as a share of the strongest theme's.
    private static final double LEAST_SHARE = 0.3;
    /// What is enough beside any other theme.
    private static final double ENOUGH = 6;
    /// Words of a heading or a subtitle count so many times.
    private static final double HEADING = 2;
    /// Words count so much when they stand for the second time.
    private static final double SECOND = 0.25;
    /// Words count so much in the name of an organization that is only mentioned: it tells what the organization is
    /// for, which may be something else than what the entry deals with. In a list of members they count nothing.
    private static final double IN_NAME = 0.5;
    /// Most themes of an entry.
    private static final int MOST = 7;

    private final List<Theme> themes;
    private final Finder<Term> terms = new Finder<>();

    /// What a word or a phrase says.
    ///
    /// @param theme the place of the theme that it speaks for
    private record Term(int theme, int weight) {}

    /// The words that speak for a theme in an entry.
    private static final class Weighed {
        private final List<Mention> mentions = new ArrayList<>();
        private final Map<String, Integer> seen = new HashMap<>();
        private double weight;
        /// The index behind the last words that were counted, in the passage at hand.
        private int end;
    }

    ThemeFinder(Vocabulary vocabulary) {
        themes = vocabulary.themes();
        for (int i = 0; i < themes.size(); i++) {
            int theme = i;
            themes.get(i).weights().forEach((name, weight) -> terms.add(loose(name), new Term(theme, weight)));
        }
    }

    /// The words of the themes that an entry deals with.
    ///
    /// @param passages its texts
    /// @param organizations the names of organizations in it
    List<Mention> in(Entry entry, List<Passage> passages, List<Mention> organizations) {
        double inName = entry.kind() == Kind.MEMBER_LIST ? 0 : IN_NAME;
        Map<Passage, NavigableMap<Integer, Integer>> names = mentioned(organizations);
        List<Weighed> all = themes.stream().map(_ -> new Weighed()).toList();
        passages.forEach(
                passage -> weigh(passage, names.getOrDefault(passage, Collections.emptyNavigableMap()), inName, all));
        List<Weighed> weighed = all.stream()
                .filter(one -> one.weight >= LEAST)
                .sorted((a, b) -> Double.compare(b.weight, a.weight))
                .toList();
        if (weighed.isEmpty()) {
            return List.of();
        }
        double least = Math.min(ENOUGH, weighed.getFirst().weight * LEAST_SHARE);
        return weighed.stream()
                .filter(one -> one.weight >= least)
                .limit(MOST)
                .flatMap(one -> one.mentions.stream())
                .toList();
    }

    private void weigh(Passage passage, NavigableMap<Integer, Integer> names, double inName, List<Weighed> all) {
        double times = passage.field == Field.HEADING || passage.field == Field.SUBTITLE ? HEADING : 1;
        all.forEach(one -> one.end = 0);
        for (Finder.Found<Term> found : terms.all(passage)) {
            Term term = found.meaning();
            Weighed one = all.get(term.theme);
            if (found.start() < one.end) {
                continue;
            }
            one.end = found.end();
            if (passage.hides(Facet.THEME, found.start(), found.end())) {
                continue;
            }
            String words = passage.stretch(found.start(), found.end()).toLowerCase(Locale.ROOT);
            double share = isPart(found, names) ? inName : 1;
            one.weight += times * share * term.weight * again(one.seen.merge(words, 1, Integer::sum));
            one.mentions.add(mention(themes.get(term.theme), passage, found));
        }
    }

    private static Mention mention(Theme theme, Passage passage, Finder.Found<Term> found) {
        return new Mention(
                Facet.THEME, theme.value(), theme.label(), passage, found.start(), found.end(), "theme.words", null);
    }

    /// What the same words count when they come again: little the second time, and then nothing.
    private static double again(int time) {
        return switch (time) {
            case 1 -> 1;
            case 2 -> SECOND;
            default -> 0;
        };
    }

    /// The names of organizations that the entry only mentions: for the first word of each, the index behind its last.
    private static Map<Passage, NavigableMap<Integer, Integer>> mentioned(List<Mention> organizations) {
        Map<Passage, NavigableMap<Integer, Integer>> names = new HashMap<>();
        organizations.stream()
                .filter(name -> name.role() == Role.MENTION)
                .forEach(name -> names.computeIfAbsent(name.passage(), _ -> new TreeMap<>())
                        .put(name.start(), name.end()));
        return names;
    }

    /// Whether words are part of a name, and not all of it.
    private static boolean isPart(Finder.Found<Term> found, NavigableMap<Integer, Integer> names) {
        Map.@Nullable Entry<Integer, Integer> name = names.floorEntry(found.start());
        return name != null
                && found.end() <= name.getValue()
                && found.end() - found.start() < name.getValue() - name.getKey();
    }

    private static Name loose(Name name) {
        return name.exact() ? name : new Name(name.text().toLowerCase(Locale.ROOT), false);
    }
}
