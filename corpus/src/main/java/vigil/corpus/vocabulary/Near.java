package vigil.corpus.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A ring of words that mean nearly the same to somebody who searches: "fund", "finance", "pay for". Nearer than a
/// shared subject, and less than the same: they widen a query whose own words find too little, and tag nothing.
///
/// @param ring what the words mean, in English, unique among the rings: `funding`
/// @param names two or more, each of four words at most, in the order of the table: English ones first, then French
///     and Spanish ones; no two alike without case and accents. A name may be in several rings
public record Near(String ring, List<Name> names) {
    /// The languages of the names, which are columns of the table; all but the first may be missing.
    private static final List<String> LANGUAGES = List.of("en", "fr", "es");
    /// Most words of a name: a longer phrase is not what people type.
    private static final int MOST_WORDS = 4;

    public Near {
        names = List.copyOf(names);
    }

    /// Reads the rings of `near.tsv`.
    static List<Near> read(Table table) {
        table.distinct("ring", row -> row.text("ring"));
        return table.rows().stream().map(Near::read).toList();
    }

    private static Near read(Table.Row row) {
        Set<List<String>> known = new HashSet<>();
        List<Name> names = LANGUAGES.stream()
                .flatMap(language -> names(row, language, known))
                .toList();
        if (names.size() < 2) {
            throw row.error("en", "one name has nothing that means nearly the same; add another, or delete the line");
        }
        return new Near(row.text("ring"), names);
    }

    /// A word may be spelled alike in two languages (`genocide`, `génocide`), but not stand twice in one.
    private static Stream<Name> names(Table.Row row, String language, Set<List<String>> known) {
        List<Name> names = row.names(language);
        Set<List<String>> here = new HashSet<>();
        for (Name name : names) {
            if (!here.add(name.words())) {
                throw row.error(language, "\"" + name.text() + "\" stands there twice");
            }
            if (name.words().size() > MOST_WORDS) {
                throw row.error(
                        language,
                        "\"" + name.text() + "\" has " + name.words().size() + " words; a name here has " + MOST_WORDS
                                + " at most");
            }
        }
        return names.stream().filter(name -> known.add(name.words()));
    }
}
