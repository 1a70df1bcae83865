package vigil.corpus.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A table of the vocabulary: tab-separated values in UTF-8, the first line naming the columns, several values in a
/// cell parted by `|`. Empty lines and lines that begin with `#` are skipped.
///
/// @param file the file it was read from
/// @param rows its lines without the header
record Table(Path file, List<Row> rows) {

    /// Reads a table.
    ///
    /// @param columns the columns that it must have, in any order
    static Table read(Path file, String... columns) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new VocabularyException(file + " is missing; the vocabulary needs this table");
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty()) {
            throw new VocabularyException(file + ":1: the line that names the columns is missing");
        }
        List<String> names = Arrays.asList(lines.getFirst().split("\t", -1));
        for (String column : columns) {
            if (!names.contains(column)) {
                throw new VocabularyException(file + ":1: the column \"" + column + "\" is missing; the columns are "
                        + String.join(", ", names));
            }
        }
        List<Row> rows = new ArrayList<>(lines.size());
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length > names.size()) {
                throw new VocabularyException(file + ":" + (i + 1) + ": the line has " + cells.length
                        + " cells, but the table has " + names.size() + " columns");
            }
            Map<String, String> byColumn = new HashMap<>();
            for (int c = 0; c < names.size(); c++) {
                byColumn.put(names.get(c), c < cells.length ? cells[c].strip() : "");
            }
            rows.add(new Row(file, i + 1, byColumn));
        }
        return new Table(file, List.copyOf(rows));
    }

    /// One line of a table.
    ///
    /// @param line 1-based line in the file
    /// @param cells text by column
    record Row(Path file, int line, Map<String, String> cells) {
        Row {
            cells = Map.copyOf(cells);
        }

        /// The cell's text, which may be empty.
        String optional(String column) {
            return cells.getOrDefault(column, "");
        }

        /// The cell's text, which must not be empty.
        String text(String column) {
            String text = optional(column);
            if (text.isEmpty()) {
                throw error(column, "is empty");
            }
            return text;
        }

        /// The cell's text, which must match a pattern.
        String text(String column, String pattern, String meaning) {
            String text = text(column);
            if (!text.matches(pattern)) {
                throw error(column, "\"" + text + "\" is not " + meaning);
            }
            return text;
        }

        /// The day in the cell; null where there is none.
        @Nullable
        String day(String column) {
            return optional(column).isEmpty()
                    ? null
                    : text(column, "\\d{4}-[01]\\d-[0-3]\\d", "a day such as 2011-07-09");
        }

        /// The cell's values, in order.
        List<String> list(String column) {
            return Arrays.stream(optional(column).split("\\|"))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
        }

        /// An error in one cell.
        VocabularyException error(String column, String problem) {
            return new VocabularyException(file + ":" + line + ": column \"" + column + "\": " + problem);
        }
    }
}
