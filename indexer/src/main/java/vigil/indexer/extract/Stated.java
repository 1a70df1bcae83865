package vigil.indexer.extract;

import org.jspecify.annotations.Nullable;

/// What a source itself states about its publication, for readers: the head of an e-mail, the metadata of an EPUB,
/// the `meta` elements and JSON-LD of a web page, the front matter of Markdown.
///
/// The properties that a program fills in unasked (when a file was made or changed, who made it) are no statements.
///
/// @param publisher who published or sent it; null where nothing is stated
/// @param date when it was published or sent, `2011`, `2011-06` or `2011-06-30`; null where nothing is stated
/// @param dateWords the date as the source has it, `Mon, 3 May 2010 10:11:12 +0200`; null where there is no date
/// @param language BCP 47 tag of most of it, a hint only; null where nothing is stated
public record Stated(
        @Nullable String publisher,
        @Nullable String date,
        @Nullable String dateWords,
        @Nullable String language) {
    /// Nothing is stated.
    public static final Stated NOTHING = new Stated(null, null, null, null);
}
