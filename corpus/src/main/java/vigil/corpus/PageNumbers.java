package vigil.corpus;

import java.util.ArrayList;
import java.util.List;

/// Page numbers as people write them.
public final class PageNumbers {
    private PageNumbers() {}

    /// `page 4`, `pages 1, 3–5, 9`.
    ///
    /// @param ascending at least one
    public static String of(List<Integer> ascending) {
        var ranges = new ArrayList<String>();
        for (int i = 0; i < ascending.size(); ) {
            int end = i;
            while (end + 1 < ascending.size() && ascending.get(end + 1) == ascending.get(end) + 1) {
                end++;
            }
            ranges.add(end == i ? "" + ascending.get(i) : ascending.get(i) + "–" + ascending.get(end));
            i = end + 1;
        }
        return (ascending.size() == 1 ? "page " : "pages ") + String.join(", ", ranges);
    }
}
