package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Field;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.Word;

/// Finds names of persons: behind a title or an office, by a known given name, as those who speak, and before what they
/// are in an apposition. In Latin letters alone.
final class PersonFinder {
    private static final int APPOSITION_WORDS = 5;
    private static final int MOST_BEFORE = 2;

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
        for (int i = 0; i < passage.size(); ) {
            Name name = at(passage, i, names.isEmpty() ? 0 : names.getLast().end(), taken, places, small);
            if (name != null) {
                names.add(name);
            }
            i = name == null ? i + 1 : name.end();
        }
        return names;
    }

    private @Nullable Name at(Passage passage, int index, int floor, BitSet taken, BitSet places, Set<String> small) {
        Word word = passage.word(index);
        if (!Character.isUpperCase(word.text().charAt(0)) || taken.get(index)) {
            return null;
        }
        boolean titled = isTitled(passage, index);
        boolean initial = word.text().length() == 1;
        if (initial && !titled) {
            return null;
        }
        boolean given = words.isGiven(word.folded());
        boolean maybe = words.isMaybeGiven(word.folded());
        boolean mayBeName = given || !words.isNoName(word) && (!places.get(index) || maybe);
        if (!mayBeName || !titled && words.isTitle(word.folded()) && !given || isInsideName(passage, index)) {
            return null;
        }
        PersonRuns.Run run = runs.at(passage, index, taken);
        if (run == null || isPlace(passage, run, places) || isShouted(passage, run, titled)) {
            return null;
        }
        String before = passage.folded(index - 1);
        boolean courtesy = titled && words.isCourtesy(before);
        boolean known = isOther(passage, run, small);
        boolean named = run.parts() > 1 && (given || !isAllWords(passage, run, small));
        boolean called = run.parts() == 1 && words.isAddress(before) && (courtesy || !known);
        if (titled && (called || run.parts() > 1 && (courtesy || !known || named))) {
            return new Name(passage, run.start(), run.end(), run.parts() > 1, "person.title");
        }
        if (run.parts() < 2) {
            return null;
        }
        boolean place = places.get(index);
        boolean heading = passage.field == Field.HEADING || passage.field == Field.SUBTITLE;
        if (given && !(heading && isWord(passage, run, small))
                || maybe && !place && !isWord(passage, run, small) && !isBehindCapital(passage, index)) {
            int start = given ? firstWord(passage, index, floor, taken, places, small) : index;
            return new Name(passage, start, run.end(), true, "person.given-name");
        }
        if (!known && speaks(passage, run)) {
            return new Name(passage, run.start(), run.end(), true, "person.speaks");
        }
        return !known && !words.isArticle(before) && isApposed(passage, run)
                ? new Name(passage, run.start(), run.end(), true, "person.apposition")
                : null;
    }

    /// Whether a capitalised word stands right before: "Golden Dawn".
    private static boolean isBehindCapital(Passage passage, int index) {
        return index > 0
                && passage.gapAfter(index - 1).matches("[ -]")
                && passage.word(index - 1).isCapitalised();
    }

    /// The first word of a name whose second one is a known given name: "Mizengo Peter Pinda".
    private int firstWord(Passage passage, int index, int floor, BitSet taken, BitSet places, Set<String> small) {
        int start = index;
        for (int i = index - 1; i >= floor && index - i <= MOST_BEFORE; i--) {
            Word word = passage.word(i);
            boolean name = passage.gapAfter(i).matches("[ -]")
                    && Character.isUpperCase(word.text().charAt(0))
                    && word.text().length() > 1
                    && !word.isAllCapitals()
                    && !taken.get(i)
                    && !places.get(i)
                    && !small.contains(word.folded())
                    && !words.isNoName(word)
                    && !words.isTitle(word.folded())
                    && passage.sentenceStart(i) < i;
            if (!name) {
                break;
            }
            start = i;
        }
        return start;
    }

    private boolean isTitled(Passage passage, int index) {
        String before = passage.folded(index - 1);
        String gap = passage.gapAfter(index - 1);
        boolean spaced = gap.equals(" ") || gap.equals(". ") && before.length() <= 4;
        return spaced && words.isTitle(before) && !passage.word(index - 1).isAllCapitals();
    }

    /// Whether the word before makes this part of another name: San, Lake; or this is not the name's first word.
    private boolean isInsideName(Passage passage, int index) {
        if (index == 0) {
            return false;
        }
        Word before = passage.word(index - 1);
        String gap = passage.gapAfter(index - 1);
        boolean close = gap.equals(" ")
                || gap.equals("-")
                || gap.equals(". ") && before.text().length() <= 2;
        return close && before.isCapitalised() && words.isNamedBefore(before.folded())
                || gap.matches("[-’'/@.]") && Character.isLetter(before.text().charAt(0));
    }

    /// Whether the name is that of a country or a place, or ends with one that no person is called after.
    private boolean isPlace(Passage passage, PersonRuns.Run run, BitSet places) {
        int last = run.end() - 1;
        boolean all = places.nextClearBit(run.start()) >= run.end();
        return all || places.get(last) && !words.isPlaceSurname(passage.folded(last));
    }

    /// Whether the words are a heading in capitals in a text that is not; surnames may be.
    private static boolean isShouted(Passage passage, PersonRuns.Run run, boolean titled) {
        List<Word> long2 = passage.words.subList(run.start(), run.end()).stream()
                .filter(word -> word.text().length() > 2)
                .toList();
        return !titled && long2.stream().allMatch(Word::isAllCapitals)
                || long2.stream().limit(1).anyMatch(Word::isAllCapitals) && !titled;
    }

    /// Whether any of the words is no name: the publication also writes it in small letters.
    private static boolean isOther(Passage passage, PersonRuns.Run run, Set<String> small) {
        for (int i = run.start(); i < run.end(); i++) {
            if (passage.word(i).isCapitalised() && small.contains(passage.folded(i))
                    || passage.word(i).isAllCapitals() && i == run.start()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAllWords(Passage passage, PersonRuns.Run run, Set<String> small) {
        return passage.words.subList(run.start(), run.end()).stream()
                .allMatch(word -> !word.isCapitalised() || small.contains(word.folded()));
    }

    /// Whether the last word is also no name.
    private static boolean isWord(Passage passage, PersonRuns.Run run, Set<String> small) {
        return small.contains(passage.folded(run.end() - 1));
    }

    /// "Jane Smith said", "said Jane Smith"
    private boolean speaks(Passage passage, PersonRuns.Run run) {
        boolean before = words.isSpeech(passage.folded(run.start() - 1))
                && passage.gapAfter(run.start() - 1).equals(" ");
        return before
                || words.isSpeech(passage.folded(run.end()))
                        && passage.gapAfter(run.end() - 1).equals(" ");
    }

    /// "Jane Smith, the Director", "Jane Smith, Executive Director"
    private boolean isApposed(Passage passage, PersonRuns.Run run) {
        int at = run.end();
        if (!passage.gapAfter(at - 1).equals(", ")) {
            return false;
        }
        boolean article = words.isArticle(passage.folded(at));
        int end = Math.min(passage.size(), at + APPOSITION_WORDS);
        for (int i = article ? at + 1 : at; i < end; i++) {
            if (words.isRole(passage.folded(i))) {
                return true;
            }
            if (!passage.gapAfter(i).matches("[ -]")
                    || !article && !passage.word(i).isCapitalised()) {
                return false;
            }
        }
        return false;
    }
}
