package vigil.corpus.vocabulary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vigil.corpus.Facet;

/// A sentence that gives a value, or one that looks as if it did: a line of `examples.tsv`.
///
/// @param file the table
/// @param line 1-based line in the table
/// @param table the table that it tries, without its ending: `themes`
/// @param facet the facet of the value
/// @param value the value, as tags have it
/// @param given whether the sentence gives the value
/// @param language BCP 47 tag of the sentence
public record Example(
        Path file, int line, String table, Facet facet, String value, boolean given, String language, String sentence) {
    private static final String FILE = "examples.tsv";

    private static final Map<String, Facet> FACETS = Map.of(
            "countries", Facet.COUNTRY,
            "places", Facet.COUNTRY,
            "translations", Facet.COUNTRY,
            "ambiguous", Facet.COUNTRY,
            "persons", Facet.COUNTRY,
            "regions", Facet.REGION,
            "organizations", Facet.ORGANIZATION,
            "crimes", Facet.CRIME,
            "themes", Facet.THEME);

    /// Reads the examples of a folder.
    ///
    /// @param vocabulary the tables of the folder
    /// @throws VocabularyException when the table is missing or wrong, or has a value that the others do not know
    public static List<Example> read(Path folder, Vocabulary vocabulary) throws IOException {
        Table table = Table.read(folder.resolve(FILE), "table", "value", "given", "language", "sentence");
        table.distinct("sentence", row -> List.of(row.text("table"), row.text("value"), row.text("sentence")));
        List<Example> examples = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            Facet facet = FACETS.get(row.text("table"));
            if (facet == null) {
                throw row.error(
                        "table",
                        "\"" + row.text("table") + "\" is none of "
                                + String.join(
                                        ", ", FACETS.keySet().stream().sorted().toList()));
            }
            examples.add(new Example(
                    row.file(),
                    row.line(),
                    row.text("table"),
                    facet,
                    value(row, facet, vocabulary),
                    row.text("given", "yes|no", "yes or no").equals("yes"),
                    row.text("language", "[a-z]{2,3}", "a language code, en"),
                    row.text("sentence")));
        }
        return List.copyOf(examples);
    }

    private static String value(Table.Row row, Facet facet, Vocabulary vocabulary) {
        String typed = row.text("value");
        return vocabulary.resolve(facet, typed).orElseThrow(() -> {
            List<String> nearest = vocabulary.nearest(facet, typed);
            return row.error(
                    "value",
                    "no " + facet.parameter() + " is called \"" + typed + "\""
                            + (nearest.isEmpty() ? "" : "; the nearest is \"" + nearest.getFirst() + "\""));
        });
    }
}
