package vigil.corpus.query;

import java.util.List;
import java.util.Optional;
import vigil.corpus.Facet;
import vigil.corpus.vocabulary.Concept;
import vigil.corpus.vocabulary.Vocabulary;

/// What knows which names stand for the same.
public interface Thesaurus {

    /// Knows no name.
    Thesaurus NONE = new Thesaurus() {
        @Override
        public List<Concept> concepts(List<String> words) {
            return List.of();
        }

        @Override
        public Optional<String> resolve(Facet facet, String typed) {
            return Optional.empty();
        }
    };

    /// Knows what the tables know.
    static Thesaurus of(Vocabulary vocabulary) {
        return new Thesaurus() {
            @Override
            public List<Concept> concepts(List<String> words) {
                return vocabulary.concepts(words);
            }

            @Override
            public Optional<String> resolve(Facet facet, String typed) {
                return vocabulary.resolve(facet, typed);
            }
        };
    }

    /// The values that words name, each word in one value's name at most.
    ///
    /// @param words as they were typed, in a row
    List<Concept> concepts(List<String> words);

    /// The value that is called so on a facet; empty when none is.
    Optional<String> resolve(Facet facet, String typed);
}
