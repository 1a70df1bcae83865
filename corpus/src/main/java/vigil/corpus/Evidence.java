package vigil.corpus;

/// The exact words that justify a [Tag], and where they stand.
///
/// @param field the text of the entry in which the words stand
/// @param start 0-based offset of the first UTF-16 code unit in that field
/// @param end offset behind the last UTF-16 code unit
/// @param quote the words; equal to that stretch of the field, which [Entry] checks
/// @param page 1-based page of the source on which they stand
/// @param rule name of the rule that read them as evidence, `country.name`
public record Evidence(Field field, int start, int end, String quote, int page, String rule) {
    public Evidence {
        if (start < 0 || end <= start || quote.length() != end - start) {
            throw new IllegalArgumentException("evidence \"" + quote + "\" must span " + start + " to " + end);
        }
    }
}
