package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Facet;
import vigil.corpus.Role;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.Word;
import vigil.corpus.vocabulary.WordList;

/// Reads short names as the fuller one that the entry gives: the Harbour Centre, the Commission.
final class ShortForms {
    private static final Set<String> ARTICLES = Set.of("the", "la", "le", "el");

    private final Cues cues;
    private final Set<String> small;

    ShortForms(Vocabulary vocabulary) {
        cues = new Cues(vocabulary);
        small = vocabulary.words(WordList.CONNECTOR);
    }

    /// Reads a name that is part of exactly one longer name in the entry as a short form of it.
    OrganizationFinder.Found merged(OrganizationFinder.Found found) {
        Map<String, Body> bodies = new HashMap<>();
        List<Mention> merged = new ArrayList<>();
        for (Mention mention : found.mentions()) {
            Body body = found.bodies().get(mention.value());
            if (body != null && body.kind() == null && mention.rule().equals("organization.cue")) {
                List<Body> longer = longer(body, found.bodies());
                if (longer.size() == 1) {
                    body = longer.getFirst();
                    mention = shortForm(body, mention.passage(), mention.start(), mention.end(), mention.role());
                }
            }
            if (body != null) {
                bodies.put(body.value(), body);
            }
            merged.add(mention);
        }
        return new OrganizationFinder.Found(merged, bodies);
    }

    private List<Body> longer(Body body, Map<String, Body> bodies) {
        String part = " " + NameKey.of(body.label()) + " ";
        boolean cue = List.of(part.strip().split(" ")).stream().anyMatch(cues::has);
        return bodies.values().stream()
                .filter(other -> cue && !other.value().equals(body.value()))
                .filter(other -> (" " + NameKey.of(other.label()) + " ").startsWith(part))
                .toList();
    }

    /// "the Commission" and the like, where one organization alone of those that the entry names is one, and its name
    /// stands before.
    List<Mention> generic(List<Passage> passages, OrganizationFinder.Found found) {
        Map<String, Set<Body>> byCue = new HashMap<>();
        for (Body body : found.bodies().values()) {
            for (String word : Word.folded(body.label())) {
                if (cues.has(word)) {
                    byCue.computeIfAbsent(word, _ -> new HashSet<>()).add(body);
                }
            }
        }
        List<Mention> generic = new ArrayList<>();
        for (Passage passage : passages) {
            BitSet named = new BitSet();
            Map<String, Integer> first = new HashMap<>();
            for (Mention mention : found.mentions()) {
                if (mention.passage() == passage) {
                    named.set(mention.start(), mention.end());
                    first.merge(mention.value(), mention.end(), Math::min);
                }
            }
            for (int i = 1; i < passage.size() && !passage.capitals; i++) {
                if (isAlone(passage, i, named)) {
                    int at = i;
                    only(byCue.getOrDefault(passage.folded(i), Set.of()))
                            .filter(body -> first.getOrDefault(body.value(), Integer.MAX_VALUE) <= at)
                            .ifPresent(body -> generic.add(shortForm(body, passage, at, at + 1, Role.MENTION)));
                }
            }
        }
        return generic;
    }

    private static Optional<Body> only(Set<Body> bodies) {
        return bodies.size() == 1 ? bodies.stream().findFirst() : Optional.empty();
    }

    private boolean isAlone(Passage passage, int index, BitSet named) {
        if (!cues.at(passage, index, named)
                || !ARTICLES.contains(passage.folded(index - 1))
                || !passage.gapAfter(index - 1).equals(" ")) {
            return false;
        }
        String gap = passage.gapAfter(index);
        boolean ofSomething = gap.equals(" ") && small.contains(passage.folded(index + 1)) && isOf(passage, index + 1);
        boolean large = gap.matches("[ \\-–]")
                && index + 1 < passage.size()
                && passage.word(index + 1).isCapitalised();
        return !large && !ofSomething;
    }

    private static boolean isOf(Passage passage, int index) {
        return Set.of("of", "de", "du", "des", "del", "for", "on", "pour", "para")
                .contains(passage.folded(index));
    }

    private static Mention shortForm(Body body, Passage passage, int start, int end, @Nullable Role role) {
        return new Mention(
                Facet.ORGANIZATION, body.value(), body.label(), passage, start, end, "organization.short", role);
    }
}
