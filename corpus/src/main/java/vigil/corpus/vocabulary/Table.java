package vigil.corpus.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A table of the vocabulary: tab-separated values in UTF-8, the first line naming the columns, several values in a
/// cell parted by `|`. Empty lines and lines that begin with `#` are skipped. A cell may stand in quotes, as
/// spreadsheets put it.
///
/// @param file the file it was read from
/// @param rows its lines without the header
record Table(Path file, List<Row> rows) {
    /// Most characters of a cell: those that a spreadsheet's cell can hold.
    private static final int MOST_CHARACTERS = 32_767;
    /// Most words of a name.
    private static final int MOST_WORDS = 40;

    /// Reads a table.
    ///
    /// @param columns its columns, which may stand in any order; those that end in `?` may be missing
    static Table read(Path file, String... columns) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new VocabularyException(file + " is missing; the vocabulary needs this table");
        }
        List<String> lines = Lines.of(file);
        if (lines.isEmpty() || lines.getFirst().isBlank()) {
            throw new VocabularyException(file + ":1: the line that names the columns is missing");
        }
        List<String> header = header(file, lines.getFirst(), columns);
        List<Row> rows = new ArrayList<>(lines.size());
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("\"#")) {
                rows.add(row(file, i + 1, line, header));
            }
        }
        return new Table(file, List.copyOf(rows));
    }

    private static List<String> header(Path file, String line, String... columns) {
        List<String> header = new QuotedCells(line, file + ":1").cells();
        List<String> known =
                Arrays.stream(columns).map(name -> name.replace("?", "")).toList();
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            if (!known.contains(name)) {
                String nearest = known.stream()
                        .min(Comparator.comparingInt(one -> Names.changes(name, one)))
                        .orElseThrow();
                throw new VocabularyException(
                        file + ":1: \"" + name + "\" is no column of this table; the nearest is \"" + nearest
                                + "\", all are " + String.join(", ", known));
            }
            if (!seen.add(name)) {
                throw new VocabularyException(file + ":1: the column \"" + name + "\" stands there twice");
            }
        }
        for (String column : columns) {
            if (!column.endsWith("?") && !seen.contains(column)) {
                throw new VocabularyException(file + ":1: the column \"" + column + "\" is missing; the columns are "
                        + String.join(", ", header));
            }
        }
        return header;
    }

    private static Row row(Path file, int line, String text, List<String> header) {
        List<String> cells = new QuotedCells(text, file + ":" + line).cells();
        if (cells.size() > header.size()) {
            throw new VocabularyException(file + ":" + line + ": the line has " + cells.size()
                    + " cells, but the table has " + header.size() + " columns");
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int c = 0; c < cells.size(); c++) {
            byColumn.put(header.get(c), cells.get(c));
        }
        Row row = new Row(file, line, byColumn);
        byColumn.forEach((column, cell) -> check(row, column, cell));
        return row;
    }

    private static void check(Row row, String column, String cell) {
        if (cell.length() > MOST_CHARACTERS) {
            throw row.error(
                    column,
                    String.format(
                            "has %,d characters; a cell has %,d at most, as in a spreadsheet",
                            cell.length(), MOST_CHARACTERS));
        }
        cell.chars().filter(Character::isISOControl).findFirst().ifPresent(control -> {
            throw row.error(
                    column,
                    String.format(
                            "character %d is U+%04X, which cannot be printed; delete it",
                            cell.indexOf(control) + 1, control));
        });
    }

    /// Checks that no line repeats another.
    ///
    /// @param column the column that an error names
    /// @param key what must be each line's own
    void distinct(String column, Function<Row, Object> key) {
        Map<Object, Row> seen = new HashMap<>();
        for (Row row : rows) {
            Row first = seen.putIfAbsent(key.apply(row), row);
            if (first != null) {
                throw row.error(column, "\"" + row.text(column) + "\" stands in line " + first.line + " already");
            }
        }
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

        /// The cell's name, which must not be missing.
        Name name(String column) {
            return name(column, text(column));
        }

        /// The cell's names, in order.
        List<Name> names(String column) {
            return list(column).stream().map(text -> name(column, text)).toList();
        }

        /// A name is words as they stand in a text, whatever characters stand between them: never a pattern.
        private Name name(String column, String text) {
            Name name = Name.of(text);
            int words = name.words().size();
            if (words == 0) {
                throw error(column, "\"" + name.text() + "\" has no letter");
            }
            if (words > MOST_WORDS) {
                throw error(
                        column,
                        String.format(
                                "a name of %,d words begins with \"%.30s\"; names have %d at most, and | parts them",
                                words, name.text(), MOST_WORDS));
            }
            return name;
        }

        /// An error in one cell.
        VocabularyException error(String column, String problem) {
            return new VocabularyException(file + ":" + line + ": column \"" + column + "\": " + problem);
        }
    }
}
