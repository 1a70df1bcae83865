package vigil.indexer.split;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How lines are set, as far as it tells one text from another.
///
/// @param doubled whether every line stands alone, a blank line after it: the only look that plain text keeps
/// @param halfPoints size of the type in halves of a point; 0 where unknown
/// @param face the family of the font; empty where unknown
record Style(boolean doubled, int halfPoints, String face) {
    static final Style SINGLE = new Style(false, 0, "");
    static final Style DOUBLE = new Style(true, 0, "");

    /// The style of most words of running text.
    static Style most(List<List<Part>> pages) {
        Map<Style, Integer> words = new HashMap<>();
        for (List<Part> page : pages) {
            for (Part part : page) {
                if (part.is(Part.Role.TEXT)) {
                    words.merge(part.style(), part.words(), Integer::sum);
                }
            }
        }
        return words.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(SINGLE);
    }
}
