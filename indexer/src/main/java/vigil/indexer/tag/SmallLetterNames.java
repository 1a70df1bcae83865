package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.WordList;

/// Finds names whose words but the first are written small, as in French and Spanish: Association malienne des droits
/// de l'homme. They go on over adjectives of countries and words that such names are made of.
final class SmallLetterNames {
    private static final int FEWEST_WORDS = 3;
    private static final Set<String> ADJECTIVES = Set.of(
            "nationale",
            "national",
            "nacional",
            "internationale",
            "international",
            "internacional",
            "africaine",
            "africain",
            "panafricaine",
            "africana",
            "independante",
            "independant",
            "independiente",
            "permanente",
            "regionale",
            "regional",
            "generale",
            "mondiale",
            "federale");

    private final Cues cues;
    private final Set<String> connectors;
    private final Set<String> topics;

    SmallLetterNames(Vocabulary vocabulary) {
        cues = new Cues(vocabulary);
        connectors = vocabulary.words(WordList.CONNECTOR);
        topics = vocabulary.words(WordList.NAME_TOPIC);
    }

    /// The names in a passage.
    ///
    /// @param named words inside the names of known organizations
    /// @param places words that name countries and their people
    List<NameRuns.Run> in(Passage passage, BitSet named, BitSet places) {
        List<NameRuns.Run> runs = new ArrayList<>();
        for (int i = 0; i + FEWEST_WORDS <= passage.size() && !passage.capitals; i++) {
            if (cues.at(passage, i, named) && !passage.folded(i + 1).equals("s")) {
                int end = end(passage, i, named, places);
                if (end > i) {
                    runs.add(new NameRuns.Run(i, end));
                    i = end - 1;
                }
            }
        }
        return runs;
    }

    /// The index behind the name; that of its first word where there is none.
    private int end(Passage passage, int start, BitSet named, BitSet places) {
        int end = start;
        boolean topic = false;
        boolean of = false;
        for (int i = start + 1; i < passage.size() && !named.get(i) && isJoined(passage, i - 1); i++) {
            String word = passage.folded(i);
            boolean small = !passage.word(i).isCapitalised();
            boolean isTopic = topics.contains(word) && (small || topic);
            boolean adjective = small && !of && (ADJECTIVES.contains(word) || places.get(i));
            if (isTopic && of) {
                topic = true;
                end = i + 1;
            } else if (topic && places.get(i)) {
                end = i + 1;
            } else if (small && connectors.contains(word)) {
                of = true;
            } else if (!adjective) {
                break;
            }
        }
        return topic && end - start >= FEWEST_WORDS ? end : start;
    }

    private static boolean isJoined(Passage passage, int index) {
        return passage.gapAfter(index).matches(" |[’']|, ");
    }
}
