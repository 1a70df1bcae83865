package vigil.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A copy of the vocabulary's tables that a test edits as an analyst would. From the first edit on until it is
/// closed, commands use it in the place of the tables.
final class EditedVocabulary implements AutoCloseable {
    private static final String PROPERTY = "vigil.vocabulary";

    private final Path folder;

    /// A copy in this folder, which must be empty.
    EditedVocabulary(Path folder) throws IOException {
        this.folder = folder;
        Path tables = Path.of(System.getProperty("vigil.home", ""), "corpus", "vocabulary");
        try (Stream<Path> files = Files.list(tables)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    /// Edits one cell of the line whose first cell is `key`.
    void cell(String table, String key, String column, UnaryOperator<String> edit) throws IOException {
        int index = List.of(lines(table).getFirst().split("\t", -1)).indexOf(column);
        line(table, key, line -> {
            var cells = new ArrayList<>(List.of(line.split("\t", -1)));
            while (cells.size() <= index) {
                cells.add("");
            }
            cells.set(index, edit.apply(cells.get(index)));
            return Optional.of(String.join("\t", cells));
        });
    }

    /// Adds a value to a cell that holds several.
    void add(String table, String key, String column, String value) throws IOException {
        cell(table, key, column, cell -> cell.isEmpty() ? value : cell + "|" + value);
    }

    /// Removes the line whose first cell is `key`.
    void remove(String table, String key) throws IOException {
        line(table, key, _ -> Optional.empty());
    }

    /// Writes a table that nothing can be read from.
    void breakTable(String table) throws IOException {
        write(table, List.of("no such columns"));
    }

    private interface Edit {
        Optional<String> of(String line);
    }

    private void line(String table, String key, Edit edit) throws IOException {
        var edited = new ArrayList<String>();
        boolean found = false;
        for (String line : lines(table)) {
            boolean meant = line.startsWith(key + "\t");
            found |= meant;
            (meant ? edit.of(line) : Optional.of(line)).ifPresent(edited::add);
        }
        if (!found) {
            throw new AssertionError(table + " has no line for " + key);
        }
        write(table, edited);
    }

    private List<String> lines(String table) throws IOException {
        return Files.readAllLines(folder.resolve(table));
    }

    private void write(String table, List<String> lines) throws IOException {
        Files.write(folder.resolve(table), lines);
        System.setProperty(PROPERTY, folder.toString());
    }

    @Override
    public void close() {
        System.clearProperty(PROPERTY);
    }
}
