package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vigil.corpus.vocabulary.Vocabulary;

/// Finds names of persons: behind a title or an office, by a known given name, as those who speak, and before
/// what they are in an apposition. In Latin letters alone, for other scripts have no capitals to tell a name by.
final class PersonFinder {
    private final PersonWords words;
    private final PersonRuns runs;

    PersonFinder(Vocabulary vocabulary) {
        words = new PersonWords(vocabulary);
        runs = new PersonRuns(words);
    }

    PersonWords words() {
        return words;
    }

    /// The folded words that passages write in small letters.
    static Set<String> smallWords(Stream<List<Passage>> entries) {
        Set<String> small = new HashSet<>();
        entries.flatMap(List::stream)
                .forEach(passage -> passage.words.forEach(word -> {
                    if (!word.isCapitalised()) {
                        small.add(word.folded());
                    }
                }));
        return small;
    }

    /// A person's name in a passage.
    ///
    /// @param full whether it is more than a surname behind a title
    /// @param rule the rule that read it
    record Name(Passage passage, int start, int end, boolean full, String rule) {}

    /// The names in a passage, in order, none overlapping another.
    ///
    /// @param taken words of names of organizations
    /// @param places words of names of countries and places
    /// @param small folded words that the publication also writes in small letters
    List<Name> in(Passage passage, BitSet taken, BitSet places, Set<String> small) {
        List<Name> names = new ArrayList<>();
        if (passage.capitals) {
            return names;
        }
        PersonReader reader = new PersonReader(words, runs, passage, taken, places, small);
        int end = 0;
        for (int i = 0; i < passage.size(); i++) {
            Name name = i < end ? null : reader.at(i, end);
            if (name != null) {
                names.add(name);
                end = name.end();
            }
        }
        return names;
    }
}
