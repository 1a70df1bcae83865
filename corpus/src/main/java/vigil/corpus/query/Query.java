package vigil.corpus.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vigil.corpus.Facet;
import vigil.corpus.YearRange;

/// What a search asks for, as a tree. Its words are as they were typed; how they are folded is an engine's own
/// matter.
public sealed interface Query {
    /// Words that a sentence has at least.
    int LEAST_SENTENCE = 4;

    /// Every entry.
    record All() implements Query {}

    /// One word, in any of its forms. A word such as `hub-and-spoke`, which an engine takes for several, means these
    /// in a row.
    record Word(String text) implements Query {}

    /// Words in a row, exactly as they stand; `*` and `?` in them are those of [Wildcard].
    ///
    /// @param slop how many places the words may be out of their row altogether; 0 for none
    record Phrase(String text, int slop) implements Query {}

    /// All words that begin so.
    record Prefix(String text) implements Query {}

    /// All words of this pattern: `*` stands for any letters or none, `?` between letters for one.
    record Wildcard(String pattern) implements Query {}

    /// All words spelled nearly so.
    ///
    /// @param edits letters that may be changed, added, left out or swapped: 1 or 2
    record Fuzzy(String text, int edits) implements Query {}

    /// Asked of one field alone.
    record In(QueryField field, Query query) implements Query {}

    /// One value of a facet.
    record Tagged(Facet facet, String value) implements Query {}

    /// Entries that speak from these years.
    record Years(YearRange range) implements Query {}

    /// All of these; at least two.
    record And(List<Query> queries) implements Query {
        public And {
            queries = List.copyOf(queries);
        }
    }

    /// Any of these; at least two.
    record Or(List<Query> queries) implements Query {
        public Or {
            queries = List.copyOf(queries);
        }
    }

    /// None of this.
    record Not(Query query) implements Query {}

    /// What was typed, and what stands for the same: together one word of the query, not several.
    record Same(Query typed, List<Query> others) implements Query {
        public Same {
            others = List.copyOf(others);
        }
    }

    /// The words, where it may be a sentence: four or more, and nothing but words. Fewer are names and terms, and who
    /// types an operator asks for words; both say nothing to a model of language that words do not find.
    default Optional<String> sentence() {
        return this instanceof And(var queries)
                        && queries.size() >= LEAST_SENTENCE
                        && queries.stream().allMatch(Word.class::isInstance)
                ? Optional.of(
                        queries.stream().map(Word.class::cast).map(Word::text).collect(Collectors.joining(" ")))
                : Optional.empty();
    }

    /// The query in the query language.
    default String print() {
        return QueryPrinter.print(this);
    }
}
