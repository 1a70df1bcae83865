package vigil.indexer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vigil.corpus.PageNumbers;

/// An [IndexReport] for people, and for programs.
final class ReportText {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ReportText() {}

    /// The report in lines: what needs a look first, the sum last.
    ///
    /// @param hint what to do so that pages are recognized that wait for it
    static String of(IndexReport report, String hint) {
        var lines = new ArrayList<String>();
        report.indexed().forEach(outcome -> outcome.notes().forEach(note -> lines.add(outcome.source() + ": " + note)));
        report.skipped().forEach(outcome -> lines.add("skipped: " + outcome.source() + ": " + outcome.reason()));
        report.failed().forEach(outcome -> lines.add("failed: " + outcome.source() + ": " + outcome.reason()));
        report.removed().forEach(source -> lines.add("removed: " + source + ": its file is gone"));
        report.waiting()
                .forEach(waiting -> lines.add(
                        "waits for text recognition: " + waiting.source() + ": " + PageNumbers.of(waiting.pages())));
        if (!report.gone().isEmpty()) {
            lines.add("still in the index, though their files are gone: " + String.join(", ", report.gone())
                    + "; --prune takes them out");
        }
        lines.add(String.format(
                Locale.ROOT,
                "%,d found = %,d indexed + %,d unchanged + %,d failed + %,d skipped",
                report.found(),
                report.indexed().size(),
                report.unchanged().size(),
                report.failed().size(),
                report.skipped().size()));
        if (!report.indexed().isEmpty()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%,d %s; %,d %s",
                    report.entries(),
                    report.entries() == 1 ? "entry" : "entries",
                    report.setAside(),
                    report.setAside() == 1
                            ? "word belongs to none and is set aside"
                            : "words belong to none and are set aside"));
        }
        if (!report.waiting().isEmpty()) {
            int pages = report.waiting().stream()
                    .mapToInt(waiting -> waiting.pages().size())
                    .sum();
            lines.add(waiting(pages, report.waiting().size()) + " " + hint);
        }
        return String.join("\n", lines) + "\n";
    }

    /// How much waits for text recognition.
    static String waiting(int pages, int publications) {
        return String.format(
                Locale.ROOT,
                "%,d %s of %,d %s for text recognition: pictures, or text that is garbage.",
                pages,
                pages == 1 ? "page" : "pages",
                publications,
                publications == 1 ? "publication waits" : "publications wait");
    }

    /// The report as one JSON object.
    static String json(IndexReport report) throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("found", report.found());
        json.put("indexed", report.indexed().size());
        json.put("unchanged", report.unchanged().size());
        json.put("failed", report.failed().size());
        json.put("skipped", report.skipped().size());
        json.put("entries", report.entries());
        json.put("setAside", report.setAside());
        json.put(
                "failures",
                report.failed().stream()
                        .map(outcome -> reasoned(outcome.source(), outcome.reason()))
                        .toList());
        json.put(
                "skips",
                report.skipped().stream()
                        .map(outcome -> reasoned(outcome.source(), outcome.reason()))
                        .toList());
        json.put("notes", notes(report));
        json.put("waiting", report.waiting());
        json.put("removed", report.removed());
        json.put("gone", report.gone());
        return JSON.writeValueAsString(json) + "\n";
    }

    private static List<Map<String, String>> notes(IndexReport report) {
        var notes = new ArrayList<Map<String, String>>();
        for (Outcome.Indexed outcome : report.indexed()) {
            outcome.notes().forEach(note -> notes.add(Map.of("source", outcome.source(), "note", note)));
        }
        return notes;
    }

    private static Map<String, String> reasoned(String source, String reason) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("source", source);
        json.put("reason", reason);
        return json;
    }
}
