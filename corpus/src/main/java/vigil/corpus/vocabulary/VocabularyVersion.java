package vigil.corpus.vocabulary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/// The version of a vocabulary: the first twelve hexadecimal digits of the SHA-256 of what its tables say.
///
/// Tables count in the order of their names, lines in the order of the table (the first meaning of an ambiguous name
/// is the usual one), cells by the name of their column. Comments, empty lines, line ends, blanks around a cell, empty
/// cells and the order of columns do not count: programs change them without being asked.
final class VocabularyVersion {
    private static final int DIGITS = 12;

    private VocabularyVersion() {}

    /// The version of these tables, whatever the order in which they were read.
    static String of(List<Table> tables) {
        MessageDigest digest = sha256();
        tables.stream()
                .sorted(Comparator.comparing(
                        table -> String.valueOf(table.file().getFileName())))
                .forEach(table -> {
                    add(digest, table.file().getFileName() + "\n");
                    table.rows().forEach(row -> add(digest, line(row)));
                });
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    /// A line in which no cell can be taken for two, since none holds a tab or a line break.
    private static String line(Table.Row row) {
        var line = new StringBuilder();
        new TreeMap<>(row.cells()).forEach((column, cell) -> {
            if (!cell.isEmpty()) {
                line.append(column).append('\t').append(cell).append('\t');
            }
        });
        return line.append('\n').toString();
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
