package vigil.indexer.tag;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.WordList;

/// Where in a run of capitalised words the name of an organization begins and ends: behind the words that open the
/// sentence, behind persons and their offices, before meetings and papers that are named after it.
final class RunEdges {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> BEFORE_ARTICLE = Set.of("of", "to", "in", "against", "by", "from");

    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,4}");
    private static final Set<String> FAMILY = Set.of("mothers", "relatives", "friends");

    private final Cues cues;
    private final Set<String> roleWords;
    private final Set<String> rank;
    private final Set<String> opening;
    private final Set<String> events;
    private final Set<String> generic;
    private final Set<String> people;
    private final Set<String> definedCues;

    RunEdges(Vocabulary vocabulary, Cues cues) {
        this.cues = cues;
        roleWords = vocabulary.words(WordList.ROLE_WORD);
        rank = vocabulary.words(WordList.RANK);
        opening = vocabulary.words(WordList.OPENING);
        events = vocabulary.words(WordList.EVENT);
        generic = vocabulary.words(WordList.GENERIC);
        people = vocabulary.words(WordList.PEOPLE);
        definedCues = vocabulary.words(WordList.DEFINED_CUE);
    }

    /// The index of the name's first word.
    ///
    /// @param named words inside the names of known organizations and of places
    int start(Passage passage, int from, int end, BitSet named) {
        int before = from - 1;
        int start = from;
        while (start > before && start < end) {
            before = start;
            start = behindOpening(passage, start, end, named);
            start = start < end ? behindArticle(passage, start, end, named) : end;
            start = start < end ? behindPerson(passage, start, end, named) : end;
        }
        return start;
    }

    private int behindOpening(Passage passage, int from, int end, BitSet named) {
        int start = from;
        if (isOpening(passage, start)) {
            return start + 1;
        }
        if (roleWords.contains(passage.folded(start))) {
            while (start < end && !isSmall(passage, start)) {
                start++;
            }
            if (start == end) {
                return from;
            }
            while (start < end && isSmall(passage, start)) {
                start++;
            }
            return start;
        }
        boolean possessive = passage.folded(start + 1).equals("s")
                && (named.get(start) || cues.at(passage, start, named))
                && isApostrophe(passage, start);
        return possessive ? start + 2 : start;
    }

    private static boolean isApostrophe(Passage passage, int index) {
        String gap = passage.gapAfter(index);
        return gap.equals("’") || gap.equals("'");
    }

    private boolean isOpening(Passage passage, int index) {
        return opening.contains(passage.folded(index))
                && !passage.word(index).isAllCapitals()
                && passage.gapAfter(index).equals(" ");
    }

    /// Behind "the" that no cue stands before: Code of the National Police; and behind the article that follows the
    /// first word of a sentence: Establish a Truth Commission. But not in Mothers of the Disappeared Association.
    private int behindArticle(Passage passage, int start, int end, BitSet named) {
        if (people.contains(passage.folded(start)) || FAMILY.contains(passage.folded(start))) {
            return start;
        }
        boolean opens = passage.sentenceStart(start) == start;
        for (int i = start + 1; i < end && !cues.at(passage, i - 1, named) && !isUnit(passage, i - 1); i++) {
            String word = passage.folded(i);
            boolean behind = word.equals("the") && BEFORE_ARTICLE.contains(passage.folded(i - 1));
            if (isSmall(passage, i) && (behind || opens && i == start + 1 && ARTICLES.contains(word))) {
                return i + 1;
            }
        }
        return start;
    }

    private boolean isUnit(Passage passage, int index) {
        return definedCues.contains(passage.folded(index))
                && passage.word(index).isCapitalised();
    }

    /// Behind a person: Ana Ruiz Ministry of Health, Ana Ruiz Senior Lecturer School of Law, as lists print them.
    private int behindPerson(Passage passage, int start, int end, BitSet named) {
        for (int i = start; i + 1 < end && !isSmall(passage, i) && !cues.at(passage, i, named); i++) {
            if (rank.contains(passage.folded(i))) {
                return i + 1;
            }
        }
        for (int i = start; i + 1 < end && !isSmall(passage, i); i++) {
            String word = passage.folded(i);
            boolean office =
                    word.matches("ministry|department") && passage.folded(i + 1).matches("of|for")
                            || word.equals("permanent") && passage.folded(i + 1).equals("mission");
            if (office && i > start + 1 && isPerson(passage, start, i, named)) {
                return i;
            }
        }
        return start;
    }

    private boolean isPerson(Passage passage, int start, int end, BitSet named) {
        for (int i = start; i < end; i++) {
            if (named.get(i) || generic.contains(passage.folded(i)) || cues.at(passage, i, named)) {
                return false;
            }
        }
        return true;
    }

    /// The index behind the name's last word: before Meeting in Solidarity Coalition Regional Meeting, before the
    /// apostrophe in Coalition's Members, before a number in Roman letters.
    int end(Passage passage, int start, int last, BitSet named) {
        int end = last;
        for (int i = start + 1; i < end && !isSmall(passage, i); i++) {
            if (events.contains(passage.folded(i))) {
                int cue = i;
                while (cue > start && !cues.at(passage, cue - 1, named)) {
                    cue--;
                }
                end = cue;
            }
        }
        for (int i = start + 1; i < end; i++) {
            boolean possessive = passage.folded(i).equals("s") && isApostrophe(passage, i - 1);
            if (possessive && cues.at(passage, i - 1, named) && !cues.in(passage, i, end, named)) {
                end = i;
            }
        }
        while (end > start && isNoName(passage, end - 1)) {
            end--;
        }
        return end;
    }

    /// A number in Roman letters, or what stands in capitals before a colon: University of the Lake ABN: 91 541.
    private static boolean isNoName(Passage passage, int index) {
        return ROMAN.matcher(passage.word(index).text()).matches()
                || passage.word(index).isAllCapitals()
                        && passage.gapAfter(index).startsWith(":");
    }

    private static boolean isSmall(Passage passage, int index) {
        return !passage.word(index).isCapitalised();
    }
}
