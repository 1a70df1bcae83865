package vigil.indexer.tag;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Entry;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.WordList;

/// Tells countries that are named in passing: as a neighbour, as an example from the past, as the end
/// of a region.
final class InPassing {
    private static final int YEARS_UNTIL_HISTORY = 5;
    private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|20\\d\\d");
    private static final Pattern AND = Pattern.compile(",? ?(and |or |y |et )?(the )?");
    private static final Pattern TO = Pattern.compile(" (to|à|a) (the )?");
    private static final Set<String> FROM = Set.of("from", "de", "depuis", "desde");
    private static final Set<String> DETERMINER = Set.of("the", "its", "their", "l", "el", "los", "las", "le", "les");

    private final Set<String> passing;
    private final Set<String> history;

    InPassing(Vocabulary vocabulary) {
        passing = vocabulary.words(WordList.PASSING);
        history = vocabulary.words(WordList.HISTORY);
    }

    /// Whether a country goes on with a list that began with one named in passing.
    static boolean goesOn(@Nullable Mention before, Mention country) {
        return before != null
                && before.passage() == country.passage()
                && before.end() <= country.start()
                && AND.matcher(before.gapBefore(country)).matches();
    }

    /// Whether an entry names a country in passing here.
    ///
    /// @param countries all countries that the entry names
    boolean is(Entry entry, Mention country, List<Mention> countries, boolean report) {
        Passage passage = country.passage();
        int from = Math.max(passage.sentenceStart(country.start()), country.start() - 3);
        for (int i = from; i < country.start(); i++) {
            if (passing.contains(passage.folded(i))) {
                return true;
            }
        }
        return !report && (isHistory(entry, country, countries) || isReach(country, countries));
    }

    /// "research centres from Mexico to Argentina"
    private static boolean isReach(Mention country, List<Mention> countries) {
        return countries.stream().anyMatch(other -> isReach(country, other) || isReach(other, country));
    }

    private static boolean isReach(Mention from, Mention to) {
        return from.passage() == to.passage()
                && from.end() <= to.start()
                && FROM.contains(from.passage().folded(from.start() - 1))
                && TO.matcher(from.gapBefore(to)).matches();
    }

    /// Whether the sentence speaks of a past event as one that is known: "the 1994 genocide", "the legacy of". One that
    /// tells what happened or what was done in a year deals with it: "In 1992 its team opened graves".
    private boolean isHistory(Entry entry, Mention country, List<Mention> countries) {
        Passage passage = country.passage();
        for (int i = passage.sentenceStart(country.start()); i < passage.sentenceEnd(country.start()); i++) {
            String word = passage.folded(i);
            boolean year = word.length() == 4 && YEAR.matcher(word).matches();
            boolean known = year && DETERMINER.contains(passage.folded(i - 1)) && isLongAgo(entry, word);
            if (known || !year && history.contains(word) && !isPlace(passage, i, countries)) {
                return true;
            }
        }
        return false;
    }

    /// Srebrenica is both a word of history and a place where something is done.
    private static boolean isPlace(Passage passage, int index, List<Mention> countries) {
        return countries.stream()
                .anyMatch(country -> country.passage() == passage && country.start() <= index && country.end() > index);
    }

    private static boolean isLongAgo(Entry entry, String year) {
        return entry.year() == null || Integer.parseInt(year) < entry.year() - YEARS_UNTIL_HISTORY;
    }
}
