package vigil.corpus.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Facet;
import vigil.corpus.vocabulary.Vocabulary;

/// What knows which names stand for the same.
public interface Thesaurus {

    /// Knows no name.
    Thesaurus NONE = new Thesaurus() {
        @Override
        public List<Name> names(List<String> words) {
            return List.of();
        }

        @Override
        public Optional<String> resolve(Facet facet, String typed) {
            return Optional.empty();
        }
    };

    /// Knows what the tables know.
    static Thesaurus of(Vocabulary vocabulary) {
        Thesaurus values = new Thesaurus() {
            @Override
            public List<Name> names(List<String> words) {
                return vocabulary.concepts(words).stream()
                        .map(concept -> new Name(
                                concept.start(), concept.end(), concept.names(), concept.facet(), concept.value()))
                        .toList();
            }

            @Override
            public Optional<String> resolve(Facet facet, String typed) {
                return vocabulary.resolve(facet, typed);
            }

            @Override
            public List<List<String>> rings() {
                return vocabulary.near().stream()
                        .map(ring -> ring.names().stream()
                                .map(vigil.corpus.vocabulary.Name::text)
                                .toList())
                        .toList();
            }
        };
        return values.and(new Expressions(vocabulary.expressions().stream()
                .map(expression -> expression.names().stream()
                        .map(vigil.corpus.vocabulary.Name::text)
                        .toList())
                .toList()));
    }

    /// Knows what both know. Where names overlap, the longest counts, and of two as long the one that this one knows.
    default Thesaurus and(Thesaurus other) {
        var first = this;
        return new Thesaurus() {
            @Override
            public List<Name> names(List<String> words) {
                List<Name> names = new ArrayList<>();
                Stream.concat(first.names(words).stream(), other.names(words).stream())
                        .sorted(Comparator.comparingInt(Name::length).reversed())
                        .filter(name -> names.stream().noneMatch(name::overlaps))
                        .forEach(names::add);
                return names;
            }

            @Override
            public Optional<String> resolve(Facet facet, String typed) {
                return first.resolve(facet, typed).or(() -> other.resolve(facet, typed));
            }

            @Override
            public List<List<String>> rings() {
                return Stream.concat(first.rings().stream(), other.rings().stream())
                        .toList();
            }
        };
    }

    /// The names in a row of words, in any order, no two of them with a word in common.
    ///
    /// @param words as they were typed
    List<Name> names(List<String> words);

    /// The value that is called so on a facet; empty when none is.
    Optional<String> resolve(Facet facet, String typed);

    /// Words and short phrases that mean nearly the same, ring by ring: what is related may have another of them.
    default List<List<String>> rings() {
        return List.of();
    }

    /// A name in a row of words.
    ///
    /// @param start index of its first word
    /// @param end index behind its last word
    /// @param others the other names for the same
    /// @param facet the facet of which it names a value; null for an expression that names none
    /// @param value the value that it names; null with `facet`
    record Name(
            int start,
            int end,
            List<String> others,
            @Nullable Facet facet,
            @Nullable String value) {
        public Name {
            others = List.copyOf(others);
        }

        /// How many words it has.
        int length() {
            return end - start;
        }

        /// Whether the two have a word in common.
        boolean overlaps(Name other) {
            return start < other.end && other.start < end;
        }
    }
}
