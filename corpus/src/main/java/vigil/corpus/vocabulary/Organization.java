package vigil.corpus.vocabulary;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An organization of the field.
///
/// @param value slug of [#label()]
/// @param label canonical name
/// @param kind what it is, `un-body`
/// @param abbreviations `ICC`
/// @param shared abbreviations that others use, too
/// @param names other names
/// @param country alpha-3 of its seat; null when it has none of note
public record Organization(
        String value,
        String label,
        Kind kind,
        List<Name> abbreviations,
        List<Name> shared,
        List<Name> names,
        @Nullable String country) {
    /// The columns of `organizations.tsv`, in its order.
    public static final List<String> COLUMNS = List.of("name", "kind", "abbreviations", "shared", "names", "country");

    public Organization {
        abbreviations = List.copyOf(abbreviations);
        shared = List.copyOf(shared);
        names = List.copyOf(names);
    }

    /// The value of an organization with this canonical name: `human-rights-watch`. A leading article does not count.
    public static String slug(String name) {
        List<String> words = Word.folded(name.replaceAll("[’'](s?)\\b", "$1"));
        List<String> bare = words.size() > 1 && words.getFirst().equals("the") ? words.subList(1, words.size()) : words;
        return String.join("-", bare);
    }

    /// What an organization is.
    public enum Kind {
        UN_BODY,
        UN_MISSION,
        COURT,
        REGIONAL,
        INTERGOVERNMENTAL,
        NATIONAL,
        NGO,
        /// An NGO whose national sections are organizations of their own: United Nations Association.
        FEDERATION,
        RESEARCH,
        FOUNDATION,
        MEDIA,
        ARMED_GROUP;

        /// The kind in tables: `un-body`.
        public String value() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
