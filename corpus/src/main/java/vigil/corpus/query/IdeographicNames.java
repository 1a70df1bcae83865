package vigil.corpus.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the names in a row of ideographs, which has no spaces: `苏丹的种族灭绝` is `苏丹` and `种族灭绝`.
///
/// The longest name that begins at a character counts; what stands between names is a word of its own, unless it only
/// joins them.
final class IdeographicNames {
    private static final int LONGEST_NAME = 20;
    /// Longest row that is parted, in UTF-16 code units.
    private static final int LONGEST_ROW = 100;

    private static final Set<String> JOINING = Set.of("的", "在", "和", "与", "及", "对", "中", "中的", "对的");

    private final Thesaurus thesaurus;

    IdeographicNames(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    /// The words that this one is made of; itself where it has no ideographs or no names in it.
    List<Query.Word> parted(Query.Word word) {
        String text = word.text();
        if (text.length() > LONGEST_ROW || text.codePoints().noneMatch(Character::isIdeographic)) {
            return List.of(word);
        }
        List<Query.Word> parts = new ArrayList<>();
        int done = 0;
        for (int at = 0; at < text.length(); ) {
            int end = endOfName(text, at);
            if (end > at) {
                addBetween(text.substring(done, at), parts);
                parts.add(new Query.Word(text.substring(at, end)));
                at = end;
                done = end;
            } else {
                at = text.offsetByCodePoints(at, 1);
            }
        }
        if (done > 0) {
            addBetween(text.substring(done), parts);
        }
        return parts.isEmpty() ? List.of(word) : parts;
    }

    private static void addBetween(String text, List<Query.Word> parts) {
        if (!text.isEmpty() && !JOINING.contains(text)) {
            parts.add(new Query.Word(text));
        }
    }

    /// Where the longest name ends that begins here; -1 where none does.
    private int endOfName(String text, int start) {
        for (int end = Math.min(text.length(), start + LONGEST_NAME); end > start; end--) {
            if (!thesaurus.names(List.of(text.substring(start, end))).isEmpty()) {
                return end;
            }
        }
        return -1;
    }
}
