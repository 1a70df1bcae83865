package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vigil.corpus.vocabulary.Gazetteer;
import vigil.corpus.vocabulary.Name;

/// Finds names in a passage: one pass over its words, at each the longest name that is spelled as it must be.
///
/// @param <T> what a name stands for
final class Finder<T> {
    private final Gazetteer<Entry<T>> names = new Gazetteer<>();
    /// Where names are looked for: the own ones first, then those of the finders that follow.
    private final List<Gazetteer<Entry<T>>> layers;

    private record Entry<T>(Name name, T meaning) {}

    /// A name that was found.
    ///
    /// @param start index of its first word
    /// @param end index behind its last word
    record Found<T>(T meaning, int start, int end) {}

    /// Finds the names that are added to it.
    Finder() {
        layers = List.of(names);
    }

    private Finder(List<Gazetteer<Entry<T>>> layers) {
        this.layers = layers;
    }

    /// A finder of the names of several, which it shares with them. Of names of the same length, the one of the finder
    /// that stands first counts.
    static <T> Finder<T> of(List<Finder<T>> finders) {
        return new Finder<>(
                finders.stream().flatMap(finder -> finder.layers.stream()).toList());
    }

    /// Adds a name, in the forms that it has in a sentence.
    void add(Name name, T meaning) {
        add(name, name.forms(), meaning);
    }

    /// Adds an adjective or noun for people, in all its forms.
    void addPeople(Name name, T meaning) {
        add(name, name.peopleForms(), meaning);
    }

    /// The forms of a name have its capitals, and share its entry unless they must stand exactly so.
    private void add(Name name, List<Name> forms, T meaning) {
        Entry<T> entry = new Entry<>(name, meaning);
        forms.forEach(form -> names.add(form.words(), form.exact() ? new Entry<>(form, meaning) : entry));
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

    /// All names in a passage, in order of their first words, of those that begin at one word the longest first.
    List<Found<T>> all(Passage passage) {
        List<Found<T>> all = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            for (Gazetteer.Found<Entry<T>> found : longestFirst(passage, i)) {
                for (Entry<T> entry : found.meanings()) {
                    if (stands(entry.name, passage, i, found.end())) {
                        all.add(new Found<>(entry.meaning, i, found.end()));
                    }
                }
            }
        }
        return all;
    }

    /// The longest name that begins at a word.
    Optional<Found<T>> at(Passage passage, int index) {
        for (Gazetteer.Found<Entry<T>> found : longestFirst(passage, index)) {
            for (Entry<T> entry : found.meanings()) {
                if (stands(entry.name, passage, index, found.end())) {
                    return Optional.of(new Found<>(entry.meaning, index, found.end()));
                }
            }
        }
        return Optional.empty();
    }

    /// Whether words that are equal to a name when folded are spelled as it must be.
    private static boolean stands(Name name, Passage passage, int start, int end) {
        return isUnbroken(passage, start, end)
                && name.fits(passage.text, passage.words.subList(start, end))
                && !isShouted(name, passage, start, end);
    }

    private List<Gazetteer.Found<Entry<T>>> longestFirst(Passage passage, int index) {
        List<Gazetteer.Found<Entry<T>>> all = List.of();
        for (Gazetteer<Entry<T>> layer : layers) {
            if (!passage.mayBegin(layer, index)) {
                continue;
            }
            List<Gazetteer.Found<Entry<T>>> found = layer.at(passage.words, index);
            if (all.isEmpty()) {
                all = found;
            } else if (!found.isEmpty()) {
                all = Stream.concat(all.stream(), found.stream())
                        .sorted(Comparator.comparingInt(one -> -one.end()))
                        .toList();
            }
        }
        return all;
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
