package vigil.indexer.split;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How deep the numbers before headings are: 0 for a chapter, 1 for "1" or "I.", 2 for "1.1" or "A.".
///
/// Whether "C." is a letter or a hundred is told by the heading before it.
final class Numbering {
    /// The depth of a heading without a number.
    static final int NONE = -1;

    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})*)\\.?\\s+\\p{L}.*");
    private static final Pattern CHAPTER = Pattern.compile(
            "(?:chapter|part|annex|appendix|chapitre|partie|annexe|capítulo|parte|anexo)\\s+(?:\\d+|[IVXLC]+|[A-Z]|one|two|three|four|five)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+\\.\\s+\\S.*");
    private static final Pattern LETTER = Pattern.compile("[A-Z]\\.\\s+\\S.*");

    private char lastLetter;

    /// The depth of the next heading of a publication.
    int next(String heading) {
        boolean letter = LETTER.matcher(heading).matches();
        boolean follows = letter && heading.charAt(0) == lastLetter + 1;
        if (letter && (follows || !ROMAN.matcher(heading).matches())) {
            lastLetter = heading.charAt(0);
            return 2;
        }
        return depth(heading);
    }

    /// The depth of a heading by itself.
    static int depth(String heading) {
        Matcher decimal = DECIMAL.matcher(heading);
        if (decimal.matches()) {
            @Nullable String number = decimal.group(1);
            return number == null ? NONE : number.split("\\.", -1).length;
        }
        if (CHAPTER.matcher(heading).matches()) {
            return 0;
        }
        return ROMAN.matcher(heading).matches() ? 1 : LETTER.matcher(heading).matches() ? 2 : NONE;
    }
}
