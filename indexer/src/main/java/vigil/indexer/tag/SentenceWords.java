package vigil.indexer.tag;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vigil.corpus.vocabulary.Gazetteer;
import vigil.corpus.vocabulary.Name;
import vigil.corpus.vocabulary.WordList;

/// Which lists of words have a word in a stretch of a text. A word of a list may be several of the text, as all of
/// Chinese are, and stands there in the forms that its language gives it.
final class SentenceWords {
    private final Gazetteer<WordList> words = new Gazetteer<>();

    SentenceWords(Map<WordList, Set<String>> lists) {
        lists.forEach((list, of) -> of.forEach(word -> add(new Name(word, false), list)));
    }

    private void add(Name word, WordList list) {
        word.forms().forEach(form -> words.add(form.words(), list));
    }

    /// The lists that have a word here.
    ///
    /// @param start index of the first word
    /// @param end index behind the last word
    Set<WordList> in(Passage passage, int start, int end) {
        Set<WordList> found = EnumSet.noneOf(WordList.class);
        for (int i = start; i < end; i++) {
            if (passage.mayBegin(words, i)) {
                words.at(passage.words, i).stream()
                        .filter(word -> word.end() <= end)
                        .forEach(word -> found.addAll(word.meanings()));
            }
        }
        return found;
    }
}
