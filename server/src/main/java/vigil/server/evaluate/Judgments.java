package vigil.server.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// Which answers to which topics a person found relevant, and how much (qrels).
///
/// @param grades by topic, then by answer: 0 or less for what is not relevant
public record Judgments(SequencedMap<String, Map<String, Integer>> grades) {

    /// Reads lines of three columns, `topic answer grade`, or of TREC's four, `topic 0 answer grade`, between tabs or
    /// spaces. A first line whose grade is no number is taken for the names of the columns.
    ///
    /// @throws IOException that names the file and the line of what is wrong
    public static Judgments read(Path file) throws IOException {
        var grades = new LinkedHashMap<String, Map<String, Integer>>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                String[] cells = line.strip().split(line.indexOf('\t') < 0 ? " +" : "\t");
                if (cells.length < 3 || cells.length > 4) {
                    throw new IOException(file + ":" + number + ": a judgment has the three columns topic, answer and"
                            + " grade (or four, with an iteration behind the topic); here are " + cells.length);
                }
                try {
                    int grade = Integer.parseInt(cells[cells.length - 1]);
                    grades.computeIfAbsent(cells[0], _ -> new HashMap<>()).put(cells[cells.length - 2], grade);
                } catch (NumberFormatException noNumber) {
                    if (number > 1) {
                        throw new IOException(
                                file + ":" + number + ": the grade \"" + cells[cells.length - 1]
                                        + "\" is no whole number",
                                noNumber);
                    }
                }
            }
        }
        return new Judgments(grades);
    }

    /// The grades of the answers to one topic; empty where none was judged.
    public Map<String, Integer> of(String topic) {
        return grades.getOrDefault(topic, Map.of());
    }
}
