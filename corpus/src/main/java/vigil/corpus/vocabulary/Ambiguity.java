package vigil.corpus.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A name that may mean one country or another, or none, and the words that tell.
///
/// @param name the name
/// @param language BCP 47 tag of the texts in which it is looked for; empty for all
/// @param rule the rule of the evidence it gives, `country.name`
/// @param meanings what it may mean; the first is what it means where no word tells
public record Ambiguity(Name name, String language, String rule, List<Meaning> meanings) {
    public Ambiguity {
        meanings = List.copyOf(meanings);
    }

    /// One of its meanings.
    ///
    /// @param country alpha-3; null for no country
    /// @param clues the words that speak for this meaning
    public record Meaning(@Nullable String country, List<Name> clues) {
        public Meaning {
            clues = List.copyOf(clues);
        }
    }
}
