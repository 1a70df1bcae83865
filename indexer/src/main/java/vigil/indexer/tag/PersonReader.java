package vigil.indexer.tag;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Field;
import vigil.corpus.vocabulary.Word;

/// Reads the names of persons in one passage.
///
/// @param taken words of names of organizations
/// @param places words of names of countries and places
/// @param small folded words that the publication also writes in small letters
record PersonReader(
        PersonWords words, PersonRuns runs, Passage passage, BitSet taken, BitSet places, Set<String> small) {
    private static final int APPOSITION_WORDS = 5;
    private static final int MOST_BEFORE = 2;
    private static final int LONGEST_ABBREVIATION = 4;

    /// The name that begins with this word, or just before it; null where none does.
    ///
    /// @param floor the first word that is part of no name before
    PersonFinder.@Nullable Name at(int index, int floor) {
        Word word = passage.word(index);
        if (!Character.isUpperCase(word.text().charAt(0)) || taken.get(index)) {
            return null;
        }
        if (isTitled(index)) {
            return titled(index);
        }
        boolean given = words.isGiven(word.folded());
        boolean maybe = !given && words.isMaybeGiven(word.folded());
        if (word.text().length() == 1 || !given && !maybe && !mayBeName(word, index)) {
            return null;
        }
        PersonRuns.Run run = run(index);
        if (run == null || run.parts() < 2 || isShouted(run)) {
            return null;
        }
        boolean heading = passage.field == Field.HEADING || passage.field == Field.SUBTITLE;
        boolean surname = !small.contains(passage.folded(run.end() - 1));
        if (given && (surname || !heading)) {
            return new PersonFinder.Name(passage, firstWord(index, floor), run.end(), true, "person.given-name");
        }
        if (maybe && surname && !places.get(index) && !isBehindCapital(index)) {
            return name(run, "person.given-name");
        }
        if (!allAreNames(run)) {
            return null;
        }
        return speaks(run) ? name(run, "person.speaks") : isApposed(run) ? name(run, "person.apposition") : null;
    }

    private PersonFinder.Name name(PersonRuns.Run run, String rule) {
        return new PersonFinder.Name(passage, run.start(), run.end(), run.parts() > 1, rule);
    }

    /// The name behind a title: one word behind Mr. and President, more behind any.
    private PersonFinder.@Nullable Name titled(int index) {
        Word word = passage.word(index);
        String title = passage.folded(index - 1);
        boolean given = words.isGiven(word.folded());
        if (!given && (words.isNoName(word) || words.isTitle(word.folded()) || places.get(index))) {
            return null;
        }
        PersonRuns.Run run = run(index);
        if (run == null || run.parts() == 0) {
            return null;
        }
        boolean sure = words.isCourtesy(title) || allAreNames(run);
        boolean person = run.parts() > 1 ? sure || given || !allAreWords(run) : sure && words.isAddress(title);
        return person ? name(run, "person.title") : null;
    }

    private boolean mayBeName(Word word, int index) {
        return !small.contains(word.folded())
                && !places.get(index)
                && !words.isNoName(word)
                && !words.isTitle(word.folded());
    }

    /// The words of the name that begins here; null where they name a place or something else.
    private PersonRuns.@Nullable Run run(int index) {
        if (isInsideName(index)) {
            return null;
        }
        PersonRuns.Run run = runs.at(passage, index, taken);
        return run == null || isPlace(run) ? null : run;
    }

    private boolean isTitled(int index) {
        String before = passage.folded(index - 1);
        if (!words.isTitle(before) || passage.word(index - 1).isAllCapitals()) {
            return false;
        }
        String gap = passage.gapAfter(index - 1);
        return Gaps.isSpace(gap) || gap.equals(". ") && before.length() <= LONGEST_ABBREVIATION;
    }

    /// Whether a capitalised word stands right before: "Golden Dawn".
    private boolean isBehindCapital(int index) {
        return index > 0
                && Gaps.isSpaceOrHyphen(passage.gapAfter(index - 1))
                && passage.word(index - 1).isCapitalised();
    }

    /// The first word of a name whose second one is a known given name: "Mizengo Peter Pinda".
    private int firstWord(int index, int floor) {
        int start = index;
        while (start > floor && index - start < MOST_BEFORE && isFirstWord(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isFirstWord(int index) {
        Word word = passage.word(index);
        return Gaps.isSpaceOrHyphen(passage.gapAfter(index))
                && Character.isUpperCase(word.text().charAt(0))
                && word.text().length() > 1
                && !word.isAllCapitals()
                && !taken.get(index)
                && mayBeName(word, index)
                && passage.sentenceStart(index) < index;
    }

    /// Whether the word before makes this part of another name: San, Lake; or this is not a name's first word.
    private boolean isInsideName(int index) {
        if (index == 0) {
            return false;
        }
        Word before = passage.word(index - 1);
        String gap = passage.gapAfter(index - 1);
        boolean tied =
                Gaps.isOneOf(gap, "-’'/@.") && Character.isLetter(before.text().charAt(0));
        return tied
                || before.isCapitalised()
                        && words.isNamedBefore(before.folded())
                        && (Gaps.isSpaceOrHyphen(gap)
                                || gap.equals(". ") && before.text().length() <= 2);
    }

    /// Whether the name is that of a country or a place, or ends with one that no person is called after.
    private boolean isPlace(PersonRuns.Run run) {
        int last = run.end() - 1;
        boolean all = places.nextClearBit(run.start()) >= run.end();
        return all || places.get(last) && !words.isPlaceSurname(passage.folded(last));
    }

    /// Whether it begins in capitals, as headings do; surnames alone may be printed so.
    private boolean isShouted(PersonRuns.Run run) {
        return wordsOf(run).stream()
                .filter(word -> word.text().length() > 2)
                .limit(1)
                .anyMatch(Word::isAllCapitals);
    }

    /// Whether the publication writes none of these words in small letters.
    private boolean allAreNames(PersonRuns.Run run) {
        return wordsOf(run).stream().noneMatch(word -> word.isCapitalised() && small.contains(word.folded()));
    }

    private boolean allAreWords(PersonRuns.Run run) {
        return wordsOf(run).stream().allMatch(word -> !word.isCapitalised() || small.contains(word.folded()));
    }

    private List<Word> wordsOf(PersonRuns.Run run) {
        return passage.words.subList(run.start(), run.end());
    }

    /// "Jane Smith said", "said Jane Smith"
    private boolean speaks(PersonRuns.Run run) {
        boolean before =
                words.isSpeech(passage.folded(run.start() - 1)) && Gaps.isSpace(passage.gapAfter(run.start() - 1));
        return before || words.isSpeech(passage.folded(run.end())) && Gaps.isSpace(passage.gapAfter(run.end() - 1));
    }

    /// "Jane Smith, the Director", "Jane Smith, Executive Director"
    private boolean isApposed(PersonRuns.Run run) {
        int at = run.end();
        if (!passage.gapAfter(at - 1).equals(", ") || words.isArticle(passage.folded(run.start() - 1))) {
            return false;
        }
        boolean article = words.isArticle(passage.folded(at));
        int end = Math.min(passage.size(), at + APPOSITION_WORDS);
        for (int i = article ? at + 1 : at; i < end; i++) {
            if (words.isRole(passage.folded(i))) {
                return true;
            }
            boolean goesOn = Gaps.isSpaceOrHyphen(passage.gapAfter(i));
            if (!goesOn || !article && !passage.word(i).isCapitalised()) {
                return false;
            }
        }
        return false;
    }
}
