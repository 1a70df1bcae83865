package vigil.corpus;

/// Words of a source that belong to no entry, kept so that nothing is lost without a word.
///
/// @param reason why they belong to no entry
/// @param page 1-based page of the source
/// @param text the words as they stood, without the line breaks; paragraphs parted by `\n`
public record SetAside(Reason reason, int page, String text) {

    /// Why words belong to no entry.
    public enum Reason {
        /// Repeated at the head or foot of pages.
        RUNNING_HEAD,
        /// A page number, or a mark that says that a text goes on.
        PAGE_MARK,
        /// A sentence of an entry, repeated as an ornament.
        PULL_QUOTE,
        /// A banner that names a section; kept as [Entry#section()] of the entries below it.
        BANNER,
        /// The title page or the head of the first page: told as title, symbol and date.
        MASTHEAD,
        /// A contents page.
        CONTENTS,
        /// What the file holds for a page and can be no words: those of the page were recognized in a picture of it.
        GARBAGE,
        /// Words for which no place was found.
        OTHER
    }
}
