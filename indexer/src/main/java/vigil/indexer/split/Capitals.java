package vigil.indexer.split;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sets a title that is printed in capitals alone as titles are written.
final class Capitals {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[’'][\\p{L}\\p{M}]+)?");
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "against", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "over", "the",
            "to", "under", "with", "de", "la", "le", "les", "des", "du", "et", "en", "el", "los", "las", "del", "y",
            "para", "por", "sur", "dans", "pour", "au", "aux");
    private static final Set<String> KEPT = Set.of(
            "UN", "EU", "AU", "US", "USA", "UK", "NGO", "NGOS", "ICC", "ICJ", "ICTY", "ICTR", "DRC", "NATO", "OSCE",
            "ASEAN", "ECOWAS", "UNHCR", "OHCHR", "UNICEF", "UPR", "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI",
            "XII");

    private Capitals() {}

    /// The same words; capitals only at the beginning of words that matter, and in abbreviations.
    static String relax(String title) {
        if (!title.equals(title.toUpperCase(Locale.ROOT)) || title.codePoints().noneMatch(Character::isLetter)) {
            return title;
        }
        var relaxed = new StringBuilder();
        Matcher word = WORD.matcher(title);
        int from = 0;
        while (word.find()) {
            String found = word.group();
            String small = found.toLowerCase(Locale.ROOT);
            boolean first = relaxed.isEmpty();
            relaxed.append(title, from, word.start());
            if (KEPT.contains(found)) {
                relaxed.append(found);
            } else if (!first && SMALL.contains(small)) {
                relaxed.append(small);
            } else {
                relaxed.appendCodePoint(found.codePointAt(0))
                        .append(small.substring(Character.charCount(found.codePointAt(0))));
            }
            from = word.end();
        }
        return relaxed.append(title.substring(from)).toString();
    }
}
