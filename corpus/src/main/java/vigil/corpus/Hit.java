package vigil.corpus;

import java.util.List;

/// One entry that matched.
///
/// @param entry the entry, whole
/// @param score how well it matched, larger is better; comparable within one page only
/// @param snippets the best words around the matches, best first; where the text has none, its beginning
/// @param match how much of the query it answers
/// @param ofPublication how many hits its publication has, told at the last of them on a page that left others to
/// later pages by [Grouping#PUBLICATION]; 0 elsewhere
public record Hit(Entry entry, float score, List<Snippet> snippets, Match match, int ofPublication) {

    /// How much of a query an entry answers.
    public enum Match {
        /// All of it.
        ALL,
        /// Most of its words.
        MOST,
        /// Its meaning.
        MEANING,
        /// No query was asked: the entry is like another one, [SimilarEntries#hits()].
        SIMILAR,
        /// No query was asked: the entry has the text of another one, [SimilarEntries#copies()].
        COPY
    }

    public Hit {
        snippets = List.copyOf(snippets);
    }

    /// A hit of which nothing more is told.
    public Hit(Entry entry, float score, List<Snippet> snippets, Match match) {
        this(entry, score, snippets, match, 0);
    }

    /// The same hit, whose publication has this many.
    public Hit withOfPublication(int hits) {
        return new Hit(entry, score, snippets, match, hits);
    }
}
