package vigil.corpus.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person whose name stands for a country: who led its state or its government, who led an army in it, or who was
/// indicted for what was done there.
///
/// @param label the name, for people
/// @param names the name and its other spellings
/// @param country alpha-3
/// @param from the year from which the name stands for the country
/// @param to the year in which the person left office; null while in office, and for those who held none
public record Leader(
        String label,
        List<Name> names,
        String country,
        int from,
        @Nullable Integer to) {
    private static final String YEAR = "1[89]\\d\\d|20\\d\\d";

    public Leader {
        names = List.copyOf(names);
    }

    /// Reads a line of `leaders.tsv`.
    ///
    /// @param known the leaders of the lines before it, which this one is added to
    static Leader read(Table.Row row, Names known, Names countries) {
        String label = row.text("name");
        known.declare(label, label, row, "name");
        known.name(label, label, row, "name");
        String country = row.text("country");
        if (!countries.has(country)) {
            throw row.error("country", "countries.tsv has no \"" + country + "\"");
        }
        List<Name> names = new ArrayList<>();
        names.add(new Name(label, false));
        names.addAll(VocabularyReader.names(row, "names", known, label));
        int from = Integer.parseInt(row.text("from", YEAR, "a year"));
        @Nullable Integer to = row.optional("to").isEmpty() ? null : Integer.valueOf(row.text("to", YEAR, "a year"));
        if (to != null && to < from) {
            throw row.error("to", to + " is before " + from);
        }
        return new Leader(label, names, country, from, to);
    }
}
