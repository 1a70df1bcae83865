package vigil.indexer.tag;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Entry;
import vigil.corpus.vocabulary.Ambiguity;
import vigil.corpus.vocabulary.Gazetteer;
import vigil.corpus.vocabulary.Name;
import vigil.corpus.vocabulary.Vocabulary;

/// The clues that stand in an entry and in its publication.
///
/// @param entry folded clues of the entry
/// @param publication folded clues of the publication
/// @param date the year, month or day that the entry speaks from; null when unknown
record Context(
        Set<String> entry,
        Set<String> publication,
        @Nullable String date) {

    /// The date of an entry: its publication's, unless the entry is of another year.
    static @Nullable String date(Entry entry) {
        @Nullable Integer year = entry.year();
        @Nullable String published = entry.publication().date();
        if (year == null || published != null && published.startsWith(year.toString())) {
            return published;
        }
        return year.toString();
    }

    /// Gathers clues.
    static final class Reader {
        private final Gazetteer<String> clues = new Gazetteer<>();

        Reader(Vocabulary vocabulary) {
            for (Ambiguity ambiguity : vocabulary.ambiguities()) {
                for (Ambiguity.Meaning meaning : ambiguity.meanings()) {
                    for (Name clue : meaning.clues()) {
                        clue.forms().forEach(form -> clues.add(form.words(), key(clue)));
                    }
                }
            }
        }

        /// The clues in an entry's passages.
        Set<String> in(List<Passage> passages) {
            Set<String> found = new HashSet<>();
            for (Passage passage : passages) {
                for (int i = 0; i < passage.size(); i++) {
                    if (passage.mayBegin(clues, i)) {
                        clues.at(passage.words, i).forEach(clue -> found.addAll(clue.meanings()));
                    }
                }
            }
            return found;
        }
    }

    /// How near the nearest place is where a clue stands: 2 in the entry, 1 in the publication, 0 nowhere.
    int weight(Name clue) {
        String key = key(clue);
        return entry.contains(key) ? 2 : publication.contains(key) ? 1 : 0;
    }

    private static String key(Name clue) {
        return String.join(" ", clue.words());
    }
}
