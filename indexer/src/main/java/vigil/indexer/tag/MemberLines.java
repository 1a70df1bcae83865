package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.WordList;

/// Reads a list of members, one organization a line: "Name (ABC) (City, Country)".
final class MemberLines {
    private static final int LONGEST = 16;

    private final Set<String> connectors;
    private final Set<String> titles;

    MemberLines(Vocabulary vocabulary) {
        connectors = vocabulary.words(WordList.CONNECTOR);
        titles = vocabulary.words(WordList.PERSON_TITLE);
    }

    /// The names: in each line, the words before the first parenthesis. Where the lines have been joined, a name
    /// begins behind each closing parenthesis.
    List<NameRuns.Run> in(Passage passage) {
        List<NameRuns.Run> names = new ArrayList<>();
        boolean inside = false;
        int start = 0;
        for (int i = 0; i < passage.size(); i++) {
            String gap = passage.gapAfter(i);
            boolean opens = gap.indexOf('(') >= 0;
            boolean line = gap.indexOf('\n') >= 0;
            if (!inside && (opens || line)) {
                add(names, passage, start, i + 1);
                start = Integer.MAX_VALUE;
            }
            inside = opens && gap.lastIndexOf('(') > gap.lastIndexOf(')') || inside && gap.indexOf(')') < 0;
            if (line || !inside && gap.indexOf(')') >= 0 && !opens) {
                start = i + 1;
                inside = false;
            }
        }
        return names;
    }

    private void add(List<NameRuns.Run> names, Passage passage, int start, int end) {
        if (start < end
                && end - start <= LONGEST
                && passage.word(start).isCapitalised()
                && isName(passage, start, end)
                && (end - start > 1 || passage.word(start).isAllCapitals())) {
            names.add(new NameRuns.Run(start, end));
        }
    }

    /// Whether a line names an organization, and is no sentence, number, address or person.
    private boolean isName(Passage passage, int start, int end) {
        if (!Character.isLetter(passage.text.charAt(passage.word(start).start()))
                || titles.contains(passage.folded(start))) {
            return false;
        }
        for (int i = start; i < end; i++) {
            boolean small = !passage.word(i).isCapitalised();
            if (small && !connectors.contains(passage.folded(i))
                    || passage.gapAfter(i).indexOf('@') >= 0 && i + 1 < end) {
                return false;
            }
        }
        return true;
    }
}
