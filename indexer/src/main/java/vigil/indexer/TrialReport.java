package vigil.indexer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vigil.corpus.Evidence;
import vigil.corpus.Tag;
import vigil.corpus.vocabulary.Example;

/// What is told of the examples of the vocabulary: those that do not hold, and counts by table.
///
/// @param trials in the order of the table
record TrialReport(List<Trial> trials) {
    TrialReport {
        trials = List.copyOf(trials);
    }

    /// How many examples a table has, and how many of them hold.
    private record Count(long examples, long holding) {}

    List<Trial> failed() {
        return trials.stream().filter(trial -> !trial.holds()).toList();
    }

    /// Each failure with its line, what was expected and what came, and last a line with the counts.
    String text() {
        String counts = counts().entrySet().stream()
                .map(table -> table.getKey() + " " + table.getValue().holding + " of " + table.getValue().examples)
                .collect(Collectors.joining(", "));
        return failed().stream().map(TrialReport::text).collect(Collectors.joining())
                + "%d of %d examples hold: %s%n".formatted(trials.size() - failed().size(), trials.size(), counts);
    }

    /// Failures and counts as maps and lists.
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("examples", trials.size());
        json.put("holding", trials.size() - failed().size());
        json.put("tables", counts());
        json.put("failures", failed().stream().map(TrialReport::json).toList());
        return json;
    }

    private Map<String, Count> counts() {
        Map<String, List<Trial>> tables = trials.stream()
                .collect(Collectors.groupingBy(
                        trial -> trial.example().table(), LinkedHashMap::new, Collectors.toList()));
        Map<String, Count> counts = new LinkedHashMap<>();
        tables.forEach((table, of) -> counts.put(
                table, new Count(of.size(), of.stream().filter(Trial::holds).count())));
        return counts;
    }

    private static String text(Trial trial) {
        Example example = trial.example();
        String facet = example.facet().parameter();
        String came = trial.found().stream()
                .map(tag -> tag.value() + " by " + quotes(tag))
                .collect(Collectors.joining("; "));
        return """
                %s:%d: %s
                  expected: %s%s %s
                  came:     %s
                """.formatted(
                        example.file(),
                        example.line(),
                        example.sentence(),
                        example.given() ? "" : "not ",
                        facet,
                        example.value(),
                        came.isEmpty() ? "no " + facet : facet + " " + came);
    }

    private static String quotes(Tag tag) {
        return tag.evidence().stream()
                .map(Evidence::quote)
                .distinct()
                .map(quote -> "\"" + quote + "\"")
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Object> json(Trial trial) {
        Example example = trial.example();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", example.file().toString());
        json.put("line", example.line());
        json.put("facet", example.facet().parameter());
        json.put("value", example.value());
        json.put("given", example.given());
        json.put("language", example.language());
        json.put("sentence", example.sentence());
        json.put("came", trial.found().stream().map(TrialReport::json).toList());
        return json;
    }

    private static Map<String, Object> json(Tag tag) {
        return Map.of(
                "value", tag.value(),
                "evidence", tag.evidence().stream().map(TrialReport::json).toList());
    }

    private static Map<String, Object> json(Evidence evidence) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("start", evidence.start());
        json.put("end", evidence.end());
        json.put("quote", evidence.quote());
        json.put("rule", evidence.rule());
        return json;
    }
}
