package vigil.indexer.split;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the symbols that the United Nations give their documents: `A/79/845`, `S/RES/1973 (2011)`,
/// `CCPR/C/KEN/CO/4`.
///
/// A joint symbol is kept as it stands on the document, `A/79/730-S/2025/41`. Source: the rules on document
/// symbols of the Dag Hammarskjöld Library.
final class Symbols {
    private static final String SERIES =
            "(?:A|S|E|T|ST|CCPR|CAT|CEDAW|CERD|CRC|CRPD|CED|CMW|HRI|UNEP|TD|DP|FCCC|CTOC|CAC|CTC|CD|CCW|NPT|BWC"
                    + "|SPLOS|ISBA|LOS|PBC|HSP|HS|UNW|JIU|ID|IDB|PCNICC|ICC|ECE|CEP|ESCAP|ECA|LC|TRANS|ENERGY|AT|WFP|ICCD|CBD)";
    private static final String PIECE = "[A-Za-z0-9]+(?:(?:\\.|\\*{0,3} ?[–—-] ?)[A-Za-z0-9]+)*";
    private static final String IN_BRACKETS =
            " ?\\( ?(?:(?:19|20)\\d\\d|[IVXLC]+|(?:Parts?|Vols?\\.?|Suppl\\.?|Resumption|\\p{Lu}\\p{L}+ partie|\\p{L}+ [Pp]arte"
                    + "|[Чч]асть) ?[^()\\n]{0,20}) ?\\)";
    private static final Pattern SYMBOL = Pattern.compile("(?<![\\p{L}\\d/])" + SERIES + " ?/ ?(?=[A-Za-z0-9./–—-]*\\d)"
            + PIECE + "(?:/" + PIECE + ")*(?:" + IN_BRACKETS + ")?(?: ?\\([^()\\n]{2,25}partie\\))?");
    private static final Pattern BLANKS_INSIDE = Pattern.compile(" ?/ ?");

    private Symbols() {}

    /// The first symbol in a line.
    static Optional<String> in(String line) {
        Matcher matcher = SYMBOL.matcher(line);
        return matcher.find() ? Optional.of(normal(matcher.group())) : Optional.empty();
    }

    /// The line without its symbols.
    static String cut(String line) {
        return SYMBOL.matcher(line).replaceAll(" ");
    }

    private static String normal(String printed) {
        String tight = BLANKS_INSIDE.matcher(printed).replaceAll("/").replaceAll("\\*{0,3} ?[–—-] ?", "-");
        return tight.replaceAll(" ?\\( ?", " (").replaceAll(" ?\\)", ")");
    }
}
