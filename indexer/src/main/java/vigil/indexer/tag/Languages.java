package vigil.indexer.tag;

import java.util.Set;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.WordList;

/// Tells adjectives of a country from the names of languages and of peoples: "in German", "ethnic Uzbeks", "version
/// française".
final class Languages {
    private static final Set<String> PEOPLE = Set.of("ethnic", "ethnically");
    private static final Set<String> LINK = Set.of("and", "or", "et", "y", "e", "ou", "o");

    private final Set<String> use;
    private final Set<String> nouns;
    private final Set<String> opening;

    Languages(Vocabulary vocabulary) {
        use = vocabulary.words(WordList.LANGUAGE_USE);
        nouns = vocabulary.words(WordList.LANGUAGE_NOUN);
        opening = vocabulary.words(WordList.OPENING);
    }

    boolean isLanguageOrPeople(Passage passage, Finder.Found<CountryName> found) {
        String before = passage.folded(found.start() - 1);
        boolean behindNoun = !passage.word(found.start()).isCapitalised() && nouns.contains(before);
        if (behindNoun || PEOPLE.contains(before) || nouns.contains(passage.folded(found.end()))) {
            return true;
        }
        return isUsed(passage, found.start()) && standsAlone(passage, found.end());
    }

    /// Whether a word before it, or before the list it ends, says that a language is meant: "in English, French and
    /// German".
    private boolean isUsed(Passage passage, int start) {
        if (start <= 0) {
            return false;
        }
        String before = passage.folded(start - 1);
        if (use.contains(before)) {
            return true;
        }
        boolean and = LINK.contains(before);
        boolean list = and || start > 0 && passage.gapAfter(start - 1).equals(", ");
        int other = and ? start - 2 : start - 1;
        return list && other > 0 && isWrittenAlike(passage, other, start) && isUsed(passage, other);
    }

    /// English has capitals for all languages, French and Spanish for none.
    private static boolean isWrittenAlike(Passage passage, int other, int start) {
        return passage.word(other).isCapitalised() || !passage.word(start).isCapitalised();
    }

    private boolean standsAlone(Passage passage, int end) {
        return end >= passage.size()
                || !passage.gapAfter(end - 1).equals(" ")
                || LINK.contains(passage.folded(end))
                || opening.contains(passage.folded(end));
    }
}
