package vigil.indexer.suggest;

import java.util.List;
import vigil.corpus.vocabulary.Organization;

/// What an index offers for `organizations.tsv`.
///
/// @param organizations those that publications define and no table knows, the most frequent first
/// @param disputed abbreviations that publications define differently, the most frequent first
/// @param spellings names that differ little from one that the table knows, the most frequent first
public record Suggestions(List<Suggested> organizations, List<Disputed> disputed, List<Spelling> spellings) {
    public Suggestions {
        organizations = List.copyOf(organizations);
        disputed = List.copyOf(disputed);
        spellings = List.copyOf(spellings);
    }

    /// An organization for the table.
    ///
    /// @param name as most publications print it
    /// @param kind guessed from the words of its name
    /// @param abbreviations those that no other organization has, here and in the table
    /// @param shared those that others have, too
    /// @param names its other spellings
    /// @param publications how many name it
    /// @param entries how many name it
    public record Suggested(
            String name,
            Organization.Kind kind,
            List<String> abbreviations,
            List<String> shared,
            List<String> names,
            int publications,
            int entries,
            Example example) {
        public Suggested {
            abbreviations = List.copyOf(abbreviations);
            shared = List.copyOf(shared);
            names = List.copyOf(names);
        }
    }

    /// Where a name stands.
    ///
    /// @param entry the entry's id
    /// @param source the publication's file
    /// @param page 1-based page
    /// @param quote the words
    public record Example(String entry, String source, int page, String quote) {}

    /// An abbreviation of several organizations.
    ///
    /// @param names of the organizations, from the table or not, the most frequent first
    /// @param publications how many use it for one of them
    public record Disputed(String abbreviation, List<String> names, int publications) {
        public Disputed {
            names = List.copyOf(names);
        }
    }

    /// Another spelling of a known name.
    ///
    /// @param known canonical name in the table
    /// @param name as publications print it
    public record Spelling(String known, String name, int publications, int entries, Example example) {}
}
