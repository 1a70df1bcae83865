package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.List;

/// Reads a list of members, one organization a line: "Name (ABC) (City, Country)".
final class MemberLines {
    private static final int LONGEST = 16;

    private MemberLines() {}

    /// The names: in each line, the words before the first parenthesis. Where the lines have been joined, a name
    /// begins behind each closing parenthesis.
    static List<NameRuns.Run> in(Passage passage) {
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

    private static void add(List<NameRuns.Run> names, Passage passage, int start, int end) {
        if (start < end
                && end - start <= LONGEST
                && passage.word(start).isCapitalised()
                && (end - start > 1 || passage.word(start).isAllCapitals())) {
            names.add(new NameRuns.Run(start, end));
        }
    }
}
