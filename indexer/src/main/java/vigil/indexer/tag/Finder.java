package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigil.corpus.vocabulary.Gazetteer;
import vigil.corpus.vocabulary.Name;
import vigil.corpus.vocabulary.Word;

/// Finds names in a passage: one pass over its words, at each the longest name that is spelled as it must be.
///
/// @param <T> what a name stands for
final class Finder<T> {
    private final Gazetteer<Entry<T>> names = new Gazetteer<>();

    private record Entry<T>(Name name, T meaning) {}

    /// A name that was found.
    ///
    /// @param start index of its first word
    /// @param end index behind its last word
    record Found<T>(T meaning, int start, int end) {}

    /// Adds a name, in the forms that it has in a sentence.
    void add(Name name, T meaning) {
        name.forms().forEach(form -> names.add(form.words(), new Entry<>(form, meaning)));
    }

    /// Adds an adjective or noun for people, in all its forms.
    void addPeople(Name name, T meaning) {
        name.peopleForms().forEach(form -> names.add(form.words(), new Entry<>(form, meaning)));
    }

    /// The names in a passage, in order, none overlapping another.
    List<Found<T>> in(Passage passage) {
        List<Found<T>> found = new ArrayList<>();
        for (int i = 0; i < passage.size(); ) {
            Optional<Found<T>> here = at(passage, i);
            here.ifPresent(found::add);
            i = here.map(Found::end).orElse(i + 1);
        }
        return found;
    }

    /// The longest name that begins at a word.
    Optional<Found<T>> at(Passage passage, int index) {
        for (Gazetteer.Found<Entry<T>> found : names.at(passage.words, index)) {
            List<Word> words = passage.words.subList(index, found.end());
            for (Entry<T> entry : found.meanings()) {
                if (isUnbroken(passage, index, found.end())
                        && entry.name.fits(passage.text, words)
                        && !isShouted(entry.name, passage, index, found.end())) {
                    return Optional.of(new Found<>(entry.meaning, index, found.end()));
                }
            }
        }
        return Optional.empty();
    }

    /// A name does not go over the end of a line or of a sentence, a colon or a semicolon.
    private static boolean isUnbroken(Passage passage, int start, int end) {
        for (int i = start; i < end - 1; i++) {
            String gap = passage.gapAfter(i);
            if (gap.indexOf('\n') >= 0
                    || gap.indexOf(';') >= 0
                    || gap.indexOf(':') >= 0
                    || gap.contains(". ") && passage.word(i).text().length() > 2) {
                return false;
            }
        }
        return true;
    }

    /// `US` in a line that is all in capitals may be "us".
    private static boolean isShouted(Name name, Passage passage, int start, int end) {
        if (!name.exact() || !name.isAlsoWord()) {
            return false;
        }
        boolean before = start == 0 || passage.word(start - 1).isAllCapitals();
        boolean after = end == passage.size() || passage.word(end).isAllCapitals();
        return before && after && passage.size() > 1;
    }
}
