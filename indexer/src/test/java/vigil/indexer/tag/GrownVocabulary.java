package vigil.indexer.tag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigil.corpus.vocabulary.Vocabulary;

/// The tables of the vocabulary with many more names, which begin as the names do that are there: what they cost shows
/// in how long looking for them takes.
final class GrownVocabulary {
    /// Columns whose names each get more like them, by table.
    private static final Map<String, Set<String>> TERMS =
            Map.of("crimes.tsv", Set.of("en", "fr", "es"), "themes.tsv", Set.of("strong", "telling", "weak"));
    /// Tables whose lines each get more like them, with other names.
    private static final Map<String, Set<String>> LINES = Map.of(
            "organizations.tsv", Set.of("name", "abbreviations", "names"),
            "places.tsv", Set.of("name"),
            "leaders.tsv", Set.of("name", "names"),
            "lookalikes.tsv", Set.of("phrases"));
    /// A cell holds no more, as in a spreadsheet.
    private static final int LONGEST_CELL = 32_000;

    private GrownVocabulary() {}

    /// Writes the tables into a folder, and loads them from there.
    ///
    /// @param times how often as many names of places, organizations, crimes and themes
    static Vocabulary load(Path tables, int times, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(tables)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".tsv")).toList()) {
                Files.write(folder.resolve(file.getFileName()), grown(file, times));
            }
        }
        return Vocabulary.load(folder);
    }

    private static List<String> grown(Path file, int times) throws IOException {
        String name = file.getFileName().toString();
        List<String> lines = Files.readAllLines(file);
        List<String> columns = Arrays.asList(lines.getFirst().split("\t", -1));
        Set<String> terms = TERMS.getOrDefault(name, Set.of());
        Set<String> named = LINES.getOrDefault(name, Set.of());
        List<String> grown = new ArrayList<>(List.of(lines.getFirst()));
        for (String line : lines.subList(1, lines.size())) {
            boolean names = !line.isBlank() && !line.startsWith("#");
            grown.add(names ? mapped(line, columns, terms, cell -> more(cell, times)) : line);
            for (int i = 1; i < times && names && !named.isEmpty(); i++) {
                int number = i;
                grown.add(mapped(line, columns, named, cell -> other(cell, number)));
            }
        }
        return grown;
    }

    private interface Change {
        String of(String cell);
    }

    private static String mapped(String line, List<String> columns, Set<String> changed, Change change) {
        String[] cells = line.split("\t", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = changed.contains(columns.get(i)) && !cells[i].isBlank() ? change.of(cells[i]) : cells[i];
        }
        return String.join("\t", cells);
    }

    private static String more(String cell, int times) {
        StringBuilder all = new StringBuilder(cell);
        for (int i = 1; i < times && all.length() + cell.length() * 2 < LONGEST_CELL; i++) {
            all.append('|').append(other(cell, i));
        }
        return all.toString();
    }

    /// The names with another last word: "Human Rights Watchqab".
    private static String other(String cell, int number) {
        String suffix = "q" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
        return Arrays.stream(cell.split("\\|"))
                .map(name -> name.replaceFirst("(\\W*)$", suffix + "$1"))
                .collect(Collectors.joining("|"));
    }
}
