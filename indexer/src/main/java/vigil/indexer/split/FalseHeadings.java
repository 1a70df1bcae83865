package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Tells what is set as a heading and heads nothing: signatures, dates alone, addresses, footnotes, letters of an
/// index, the names of tables and figures.
///
/// What the format itself calls a heading is believed.
final class FalseHeadings {
    private static final Pattern DATE = Pattern.compile(
            "[(]?(?:\\p{L}+,? )?(?:\\d{1,2}[.º]? (?:de )?)?(?:" + Dates.MONTH_OR_SEASON
                    + ")(?: \\d{1,2},)?(?: de| del)? \\d{4}[)]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ADDRESS = Pattern.compile("\\S*[/@]\\S*|www\\.\\S+");
    private static final Pattern EXHIBIT = Pattern.compile(
            "(?:table|figure|fig\\.|chart|graph|map|tableau|graphique|carte|cuadro|tabla|gráfico|mapa|abbildung|tabelle|quadro)"
                    + " (?:\\d+|[IVX]+)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SENTENCE = Pattern.compile("(?!\\d).*\\.[”’»\")]?");
    private static final int SENTENCE_WORDS = 8;

    private FalseHeadings() {}

    /// The same pages, false headings in the role [Part.Role#TEXT].
    static List<List<Part>> mark(List<List<Part>> pages) {
        int mainSize = Style.most(pages).halfPoints();
        var marked = new ArrayList<List<Part>>();
        for (List<Part> page : pages) {
            var parts = new ArrayList<Part>();
            for (Part part : page) {
                boolean headed = !parts.isEmpty() && parts.getLast().isHeading();
                boolean asked = part.isHeading() && part.level() == 0;
                boolean exhibit = part.is(Part.Role.SUBTITLE)
                        && EXHIBIT.matcher(part.raw()).matches();
                if (asked && isSentence(part)) {
                    parts.add(part.as(Part.Role.CAPTION));
                } else {
                    parts.add(exhibit || asked && isFalse(part, headed, mainSize) ? part.as(Part.Role.TEXT) : part);
                }
            }
            marked.add(parts);
        }
        return marked;
    }

    /// A sentence in large type is a quotation that stands apart.
    private static boolean isSentence(Part part) {
        return part.words() >= SENTENCE_WORDS && SENTENCE.matcher(part.raw()).matches();
    }

    /// @param headed whether a heading stands directly before, which may go on in parentheses
    private static boolean isFalse(Part part, boolean headed, int mainSize) {
        String text = part.raw();
        boolean small = mainSize > 0 && part.style().halfPoints() < mainSize;
        return text.codePoints().filter(Character::isLetter).count() < 2
                || text.startsWith("(") && !headed
                || DATE.matcher(text).matches()
                || ADDRESS.matcher(text).matches()
                || EXHIBIT.matcher(text).matches()
                || small && Footnotes.isNote(text);
    }
}
