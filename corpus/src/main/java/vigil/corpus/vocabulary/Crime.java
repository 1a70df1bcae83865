package vigil.corpus.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A crime, or an act that is one.
///
/// @param value path of slugs, `crimes-against-humanity/torture`
/// @param label its name in English
/// @param article article of the Rome Statute that defines it, `7(1)(f)`; null where it has none
/// @param note what a reader should know of its place in law; null where there is nothing to say
/// @param terms the words that name it
public record Crime(
        String value,
        String label,
        @Nullable String article,
        @Nullable String note,
        List<Term> terms) {
    /// The languages of the terms, which are the columns of the table.
    static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar", "ru", "zh");

    public Crime {
        terms = List.copyOf(terms);
    }

    /// Words that name a crime.
    ///
    /// @param language BCP 47 tag of the language that they belong to
    public record Term(String language, Name name) {}

    /// Its place in law, for a reader; empty where there is nothing to say: "Rome Statute, article 7(1)(f)".
    public String law() {
        return note != null ? note : article != null ? "Rome Statute, article " + article : "";
    }

    /// Reads a line of `crimes.tsv`.
    ///
    /// @param known the crimes of the lines before it, which this one is added to
    static Crime read(Table.Row row, Names known) {
        String value = row.text("value", "[a-z-]+(/[a-z-]+)*+", "a path of slugs");
        int slash = value.lastIndexOf('/');
        if (slash > 0 && !known.has(value.substring(0, slash))) {
            throw row.error("value", "no earlier line has the crime \"" + value.substring(0, slash) + "\"");
        }
        String label = row.text("name");
        known.declare(value, label, row, "value");
        known.name(label, value, row, "name");
        List<Term> terms = new ArrayList<>();
        for (String language : LANGUAGES) {
            VocabularyReader.names(row, language, known, value).forEach(name -> terms.add(new Term(language, name)));
        }
        return new Crime(value, label, orNull(row.optional("article")), orNull(row.optional("note")), terms);
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
