package vigil.corpus.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Facet;
import vigil.corpus.vocabulary.Expression;
import vigil.corpus.vocabulary.KnownNames;
import vigil.corpus.vocabulary.Leader;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.Word;

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

        @Override
        public List<Alike> alike(List<String> words) {
            return List.of();
        }
    };

    /// Knows what the tables know.
    static Thesaurus of(Vocabulary vocabulary) {
        Thesaurus values = new Thesaurus() {
            private final Lazy<AlikeNames> alikeNames =
                    new Lazy<>(() -> new AlikeNames(KnownNames.of(vocabulary), KnownNames.foreign(vocabulary)));

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
                        .map(ring -> texts(ring.names()))
                        .toList();
            }

            @Override
            public List<Alike> alike(List<String> words) {
                return alikeNames.get().like(words);
            }
        };
        List<List<String>> same = new ArrayList<>();
        for (Expression expression : vocabulary.expressions()) {
            same.add(texts(expression.names()));
        }
        for (Leader leader : vocabulary.leaders()) {
            if (leader.names().size() > 1) {
                same.add(texts(leader.names()));
            }
        }
        return values.and(new Expressions(same)).inBothSpellings();
    }

    private static List<String> texts(List<vigil.corpus.vocabulary.Name> names) {
        return names.stream().map(vigil.corpus.vocabulary.Name::text).toList();
    }

    /// Knows a name in the other English spelling, too: that of Britain or of the United States.
    private Thesaurus inBothSpellings() {
        var first = this;
        return new Thesaurus() {
            @Override
            public List<Name> names(List<String> words) {
                List<Name> names = first.names(words);
                List<String> respelled = words.stream()
                        .map(word -> {
                            var others = Orthography.spellings(word.toLowerCase(Locale.ROOT));
                            return others.isEmpty() ? word : others.getFirst();
                        })
                        .toList();
                return respelled.equals(words) ? names : longest(names, first.names(respelled));
            }

            @Override
            public Optional<String> resolve(Facet facet, String typed) {
                return first.resolve(facet, typed);
            }

            @Override
            public List<List<String>> rings() {
                return first.rings();
            }

            @Override
            public List<Alike> alike(List<String> words) {
                return first.alike(words);
            }
        };
    }

    /// The longest names of both, none of which overlap. Where both know the same words, the names that either knows
    /// for them count, and the value that the first one knows.
    private static List<Name> longest(List<Name> first, List<Name> second) {
        List<Name> names = new ArrayList<>();
        Stream.concat(first.stream(), second.stream())
                .sorted(Comparator.comparingInt(Name::length).reversed())
                .forEach(name -> {
                    int same = IntStream.range(0, names.size())
                            .filter(i -> names.get(i).overlaps(name))
                            .findFirst()
                            .orElse(names.size());
                    if (same == names.size()) {
                        names.add(name);
                    } else if (names.get(same).start == name.start && names.get(same).end == name.end) {
                        names.set(same, names.get(same).with(name.others));
                    }
                });
        return names;
    }

    /// Knows what both know. Where names overlap, the longest counts, and of two as long the one that this one knows.
    default Thesaurus and(Thesaurus other) {
        var first = this;
        return new Thesaurus() {
            @Override
            public List<Name> names(List<String> words) {
                return longest(first.names(words), other.names(words));
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

            @Override
            public List<Alike> alike(List<String> words) {
                List<Alike> alike = new ArrayList<>(first.alike(words));
                alike.addAll(other.alike(words));
                return alike;
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

    /// The names that are spelled nearly as these words are, wherever the spaces are; each list the most like first.
    List<Alike> alike(List<String> words);

    /// A name that may be meant.
    ///
    /// @param name as it is printed
    /// @param cost of the slips that lead to what was typed, as [Likeness] counts them
    record Alike(String name, double cost) {}

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

        /// The same with these other names, too; a name that differs in case or accents alone is no other.
        Name with(List<String> more) {
            var all = new LinkedHashMap<List<String>, String>();
            others.forEach(name -> all.putIfAbsent(Word.folded(name), name));
            more.forEach(name -> all.putIfAbsent(Word.folded(name), name));
            return new Name(start, end, List.copyOf(all.values()), facet, value);
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
