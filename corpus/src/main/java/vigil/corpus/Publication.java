package vigil.corpus;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One source file as it was read: a newsletter, a report, a resolution.
///
/// @param id the first sixteen hexadecimal digits of [#sha256()], so that it depends on the file's content alone
/// @param title the title for people, never empty
/// @param publisher who published it; null when the text does not say
/// @param date year, month or day of publication, `2011`, `2011-06` or `2011-06-30`; null when the text does not say
/// @param dateQuote the words that tell the date; null where there is no date
/// @param symbol the symbol that the United Nations gave it, `A/79/845` or `S/RES/1973 (2011)`; null where it has
///     none
/// @param language BCP 47 tag of most of the text; `und` when unknown
/// @param pages number of pages; 1 for a format without pages
/// @param mediaType such as `application/pdf`
/// @param sha256 64 hexadecimal digits of the file's content
/// @param source the path below the folder that was indexed, with `/`, for people and other tools
/// @param location where the file stood when it was indexed: an absolute path of this machine, never shown to others
/// @param bytes size of the file
/// @param modifiedMillis time of the file's last change, in milliseconds since 1970
/// @param reading how it was read
/// @param vocabulary version of the vocabulary by which its entries are tagged; null where they are not, or where it
///     was not yet kept
public record Publication(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable String date,
        @Nullable Quote dateQuote,
        @Nullable String symbol,
        String language,
        int pages,
        String mediaType,
        String sha256,
        String source,
        String location,
        long bytes,
        long modifiedMillis,
        Reading reading,
        @Nullable String vocabulary) {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    public Publication {
        if (!SHA256.matcher(sha256).matches() || !id.equals(idOf(sha256))) {
            throw new IllegalArgumentException("the id " + id + " is not that of the content " + sha256);
        }
        if (date != null && !DATE.matcher(date).matches()) {
            throw new IllegalArgumentException("a date is 2011, 2011-06 or 2011-06-30, was " + date);
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("the publication " + source + " has no title");
        }
    }

    /// The id of the publication with this content.
    public static String idOf(String sha256) {
        return sha256.substring(0, 16);
    }

    /// The year of [#date()], or null where there is no date.
    public @Nullable Integer year() {
        return date == null ? null : Integer.valueOf(date.substring(0, 4));
    }

    /// The same publication, read from a file with the same content that stands here.
    public Publication movedTo(String source, String location, long modifiedMillis) {
        return with(source, location, modifiedMillis, vocabulary);
    }

    /// The same publication, its entries tagged by this version of the vocabulary.
    public Publication taggedBy(String version) {
        return with(source, location, modifiedMillis, version);
    }

    private Publication with(String source, String location, long modifiedMillis, @Nullable String vocabulary) {
        return new Publication(
                id,
                title,
                publisher,
                date,
                dateQuote,
                symbol,
                language,
                pages,
                mediaType,
                sha256,
                source,
                location,
                bytes,
                modifiedMillis,
                reading,
                vocabulary);
    }
}
