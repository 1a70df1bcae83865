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
    /// @param from the first day on which the name had this meaning and no other, `1992-04-28`; null for any
    /// @param until the last such day; null for any
    public record Meaning(
            @Nullable String country,
            List<Name> clues,
            @Nullable String from,
            @Nullable String until) {
        public Meaning {
            clues = List.copyOf(clues);
        }

        /// Whether it belongs to a time. In a text of that time it is the meaning, in any other it is none.
        public boolean isDated() {
            return from != null || until != null;
        }

        /// Whether it is the meaning in a text of this date.
        ///
        /// @param date a year, month or day, `2011-06`; a year or month belongs to the time that it begins in
        public boolean isOf(String date) {
            return isDated()
                    && (from == null || date.compareTo(from) >= 0)
                    && (until == null || date.compareTo(until) <= 0);
        }
    }
}
